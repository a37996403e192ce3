import { hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { problem, ProblemError } from '../../functions/domain/problem.ts';

const KEY_BYTES = 32;
const ONLY_OWNER = 0o600;
const PREFIX = 'etalase-key-1:';

const KeyText = z
  .string()
  .regex(new RegExp(`^${PREFIX}[A-Za-z0-9_-]{43}\\n$`))
  .transform((text) => Buffer.from(text.slice(PREFIX.length), 'base64url'));

/**
 * Reads the key of a data folder, 32 random bytes; makes it when there is none, readable by its owner only. Two processes
 * that make it at the same time get the same key. Throws `ProblemError` with `local.keyDamaged` when the file holds anything
 * else.
 */
export async function readKeyFile(file: string): Promise<Uint8Array> {
  const text = (await readIfThere(file)) ?? (await make(file));
  const key = KeyText.safeParse(text);
  if (key.success) return key.data;
  throw new ProblemError([
    problem('local.keyDamaged', 'unavailable', {
      field: 'data',
      id: `File kunci ${file} rusak. Pulihkan dari cadangan; tanpa kunci ini token halaman tidak bisa dibuka.`,
      en: `The key file ${file} is damaged. Restore a backup; without this key no page's token can be opened.`,
    }),
  ]);
}

/** Derives a key for one purpose; neither the master key nor the key for another purpose can be computed from it. */
export function deriveKey(master: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', master, new Uint8Array(), purpose, KEY_BYTES));
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/**
 * Writes the key under another name and links it, so that the file appears whole or not at all and never replaces another.
 */
async function make(file: string): Promise<string> {
  const aside = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(aside, `${PREFIX}${randomBytes(KEY_BYTES).toString('base64url')}\n`, {
    mode: ONLY_OWNER,
    flag: 'wx',
  });
  try {
    await link(aside, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(aside);
  }
  return readFile(file, 'utf8');
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
