import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Problem, refuseIfAny } from '../../../functions/domain/problem.ts';
import { readOptions } from '../../kit/read-options.ts';
import { defaultPhoto } from '../demo/demo-options.ts';
import { badPatience, badUrl, incomplete, noPhoto } from './smoke-problems.ts';

const Url = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
/** In seconds. */
const Patience = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);
const USUAL_PATIENCE = '300';

/** What `npm run smoke` was asked for, checked as a whole before anything is sent. */
export interface SmokeCommand {
  readonly url: string;
  readonly page: string;
  readonly secret: string;
  readonly maker: string | undefined;
  readonly photo: Uint8Array;
  readonly patience: number;
  /** Where Meta's answers are noted. */
  readonly facts: string;
}

/** Reads and checks the options and SMOKE_SECRET. Throws `ProblemError` with every problem found. */
export async function readSmokeOptions(
  args: readonly string[],
  secret: string | undefined,
): Promise<SmokeCommand> {
  const { texts } = readOptions(args, {
    texts: ['url', 'page', 'maker', 'photo', 'patience', 'facts'],
    switches: [],
  });
  const { maker, page, facts = 'out/smoke/meta-facts.json' } = texts;
  const path = texts.photo ?? defaultPhoto();
  const url = Url.safeParse(texts.url);
  const patience = Patience.safeParse(texts.patience ?? USUAL_PATIENCE);
  const photo = await readFile(path).catch(() => undefined);
  const problems: Problem[] = [
    ...(!texts.url || !page || !secret ? [incomplete] : []),
    ...(texts.url && !url.success ? [badUrl] : []),
    ...(patience.success ? [] : [badPatience]),
    ...(photo ? [] : [noPhoto(path)]),
  ];
  refuseIfAny(problems);
  if (!page || !secret || !url.success || !patience.success || !photo)
    throw new Error('unreachable: every gap is a problem');
  return { url: url.data, page, secret, maker, photo, patience: patience.data, facts };
}
