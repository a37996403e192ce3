import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { type Problem, refuseIfAny, problem } from '../../../functions/domain/problem.ts';
import type { Bilingual } from '../../../functions/domain/bilingual.ts';
import { readOptions } from '../../kit/read-options.ts';
import { defaultPhoto } from '../demo/demo-options.ts';

const Url = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
/** Seconds. */
const Patience = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);
const USUAL_PATIENCE = '300';

/** The options of `npm run smoke`; all are checked before anything is sent. */
export interface SmokeCommand {
  readonly url: string;
  readonly page: string;
  readonly secret: string;
  readonly maker: string | undefined;
  readonly photo: Uint8Array;
  readonly patience: number;
  /** File for Meta's answers. */
  readonly facts: string;
}

const smokeProblem = (reason: string, text: Bilingual, field?: string): Problem =>
  problem(`smoke.${reason}`, 'invalid', { ...(field !== undefined && { field }), ...text });

const incomplete = smokeProblem('incomplete', {
  id: 'Sebutkan --url ALAMAT dan --page NAMA, dan isi SMOKE_SECRET dengan bagian tautan masuk koordinator di belakang #.',
  en: 'Name --url ADDRESS and --page NAME, and set SMOKE_SECRET to what stands behind the # of a coordinator’s sign-in link.',
});

const badUrl = smokeProblem(
  'badUrl',
  {
    id: 'Alamatnya seperti https://etalase.example.',
    en: 'An address is written as https://etalase.example.',
  },
  'url',
);

const badPatience = smokeProblem(
  'badPatience',
  {
    id: 'Lama menunggu dalam detik: angka bulat dari 1.',
    en: 'Patience is in seconds: a whole number from 1.',
  },
  'patience',
);

const noPhoto = (path: string): Problem =>
  smokeProblem(
    'noPhoto',
    { id: `Foto ${path} tidak bisa dibaca.`, en: `The photo ${path} cannot be read.` },
    'photo',
  );

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
