import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { Instant } from '../../functions/domain/time/instant.ts';
import { problem, ProblemError } from '../../functions/domain/problem.ts';
import { VirtualTime, type VirtualTimeOptions } from './virtual-time.ts';

const TimeText = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      context.addIssue(String(error));
      return z.NEVER;
    }
  })
  .pipe(z.object({ version: z.literal(1), now: Instant }));

/**
 * Opens virtual time that a file preserves across a restart: it begins at the file's time, or at `start` when that is later
 * or there is no file. Throws `ProblemError` with `local.timeDamaged` when the file holds anything else.
 */
export async function openVirtualTime(
  options: Pick<VirtualTimeOptions, 'start' | 'onJump'> & { readonly file: string },
): Promise<VirtualTime> {
  const { file, start, onJump } = options;
  const saved = await readTimeFile(file);
  return new VirtualTime({
    start: Math.max(start, saved ?? start),
    save: (instant) => writeTime(file, instant),
    ...(onJump && { onJump }),
  });
}

/** Reads the time from a file; undefined when there is no file. Throws `ProblemError` when it is damaged. */
export async function readTimeFile(file: string): Promise<Instant | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const time = TimeText.safeParse(text);
  if (time.success) return time.data.now;
  throw new ProblemError([
    problem('local.timeDamaged', 'unavailable', {
      field: 'data',
      id: `File waktu ${file} rusak. Hapus file itu untuk mulai dari waktu awal, atau pilih folder lain.`,
      en: `The time file ${file} is damaged. Delete it to begin at the start, or choose another folder.`,
    }),
  ]);
}

/** Writes under another name and renames: a kill leaves the old time or the new one. */
export async function writeTime(file: string, now: Instant): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, JSON.stringify({ version: 1, now }), 'utf8');
  await rename(aside, file);
}
