import { readdir } from 'node:fs/promises';
import type { EmbeddedSettings } from '../../../functions/config.ts';
import { type Problem, refuseIfAny } from '../../../functions/domain/problem.ts';
import { invalidOption, readFolder, readOptions } from '../../kit/read-options.ts';
import { MOST_MEMBERS } from './cast.ts';

export interface SeasonOptions {
  readonly members: number;
  readonly days: number;
  readonly seed: string;
  readonly folder: string;
}

/** Twelve members and four weeks: enough for a report with weeks of numbers, and played within a minute. */
export const USUAL_SEASON = { members: 12, days: 28, seed: 'giriwening' } as const;

/** Coordinator, leader and two makers. */
const FEWEST_MEMBERS = 4;
const FEWEST_DAYS = 7;
const MOST_DAYS = 366;
const LONGEST_SEED = 64;

function wholeNumber(
  field: 'members' | 'days',
  text: string,
  [least, most]: readonly [number, number],
): number | Problem {
  const isWhole = /^\d{1,6}$/.test(text.trim());
  const value = Number(text);
  if (isWhole && value >= least && value <= most) return value;
  const [what, count] = field === 'members' ? ['Jumlah anggota', 'members'] : ['Jumlah hari', 'days'];
  return invalidOption(
    field,
    `${what} adalah angka bulat dari ${String(least)} sampai ${String(most)}, bukan "${text}".`,
    `The number of ${count} is a whole number from ${String(least)} to ${String(most)}, not "${text}".`,
  );
}

const isProblem = (value: number | Problem): value is Problem => typeof value !== 'number';

function seedProblem(seed: string): Problem[] {
  if (seed.trim() !== '' && seed.length <= LONGEST_SEED) return [];
  return [
    invalidOption(
      'seed',
      `Benihnya tulisan apa saja, 1 sampai ${String(LONGEST_SEED)} huruf: benih dan tanggal yang sama memberi musim yang sama.`,
      `The seed is any text of 1 to ${String(LONGEST_SEED)} characters: the same seed and day give the same season.`,
    ),
  ];
}

const graphNamed = invalidOption(
  'data',
  'Musim dimainkan dengan tiruan Facebook dan Instagram milik kami sendiri. Kosongkan dulu GRAPH_URL.',
  'A season is played on our own stand-in for Facebook and Instagram. Unset GRAPH_URL first.',
);

const folderTaken = (folder: string): Problem =>
  invalidOption(
    'data',
    `Folder ${folder} sudah berisi. Pilih folder yang kosong atau belum ada; yang lama tidak dihapus.`,
    `The folder ${folder} holds something already. Choose an empty one or a new name; the old one is not deleted.`,
  );

/** Whether a folder does not exist yet, or has nothing in it. */
export async function isEmptyFolder(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return false;
    throw error;
  }
}

/** Reads the options of `npm run season`. Throws `ProblemError` with everything that is wrong about them. */
export async function readSeasonOptions(
  args: readonly string[],
  readEnvironment: () => EmbeddedSettings,
): Promise<SeasonOptions & { readonly settings: EmbeddedSettings }> {
  const { texts } = readOptions(args, { texts: ['members', 'days', 'seed', 'data'], switches: [] });
  const settings = readEnvironment();
  const members = wholeNumber('members', texts.members ?? String(USUAL_SEASON.members), [
    FEWEST_MEMBERS,
    MOST_MEMBERS,
  ]);
  const days = wholeNumber('days', texts.days ?? String(USUAL_SEASON.days), [FEWEST_DAYS, MOST_DAYS]);
  const seed = texts.seed ?? USUAL_SEASON.seed;
  const folder = readFolder('data', texts.data ?? settings.ETALASE_DATA ?? '.etalase');
  refuseIfAny([
    ...[members, days].filter(isProblem),
    ...seedProblem(seed),
    ...(settings.GRAPH_URL === undefined ? [] : [graphNamed]),
    ...((await isEmptyFolder(folder)) ? [] : [folderTaken(folder)]),
  ]);
  if (isProblem(members) || isProblem(days)) throw new Error('unreachable: every gap is a problem');
  return { members, days, seed, folder, settings };
}
