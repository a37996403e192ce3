import { ProblemError } from '../../functions/domain/problem.ts';
import { type Platform, PLATFORMS } from '../../functions/domain/channel/platform.ts';
import { randomFrom } from '../../functions/domain/seeded.ts';
import { invalidOption, readOptions } from '../../bin/kit/read-options.ts';
import {
  Switches,
  SWITCHES,
  type SwitchesChange,
  SwitchesChange as Change,
} from '../../sandbox/core/switches.ts';
import { NOTHING_WRONG, PROVEN_RATES, type Rates } from './rates.ts';
import { type Scenario, scenarioFor } from './scenario.ts';

export interface SimulateOptions {
  readonly seed: string;
  readonly scenario: Scenario;
  readonly rates: Rates;
  readonly switches: SwitchesChange;
  readonly processes: number;
  readonly json: boolean;
  /** Whether a failing world is shrunk and told as a story. */
  readonly story: boolean;
}

const refused = (...reason: Parameters<typeof invalidOption>): ProblemError =>
  new ProblemError([invalidOption(...reason)]);

const NAMES = Object.keys(SWITCHES).join(', ');

/**
 * Returns a kind or hostile value for each switch, chosen by the seed: some mistakes show only where two switches differ.
 */
function mixedSwitches(seed: string): SwitchesChange {
  const random = randomFrom(`${seed}|switches`);
  const drawn = Object.entries(SWITCHES).map(([name, row]) => [
    name,
    random() < 0.5 ? row.kind : row.hostile,
  ]);
  return Change.parse(Object.fromEntries(drawn));
}

/** Reads `kind`, `hostile`, `mixed`, or the name of the one switch that is hostile while the others are kind. */
export function readSwitches(text: string, seed = ''): SwitchesChange {
  if (text === 'kind' || text === 'hostile') return { all: text };
  if (text === 'mixed') return mixedSwitches(seed);
  const row = Object.entries(SWITCHES).find(([name]) => name === text)?.[1];
  if (!row) {
    throw refused(
      'switches',
      `Pilihan: kind, hostile, mixed, ${NAMES}.`,
      `Switches are kind, hostile, mixed, or one of ${NAMES}.`,
    );
  }
  return Change.parse({ all: 'kind', [text]: row.hostile });
}

/** Returns both platforms, or the one that is named. */
function platformsOf(text: string | undefined): readonly Platform[] {
  if (text === undefined) return PLATFORMS;
  const named = PLATFORMS.find((platform) => platform === text);
  if (named) return [named];
  const allowed = PLATFORMS.join(', ');
  throw refused('platform', `Pilihan: ${allowed}.`, `Platforms are ${allowed}.`);
}

const MOST_PROCESSES = 4;

function wholeNumber(field: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw refused(
    field,
    `Isinya bilangan bulat dari 1 sampai ${String(most)}.`,
    `It is a whole number from 1 to ${String(most)}.`,
  );
}

const LAGS = { 'list-lag': 'listLag', 'status-lag': 'statusLag', 'read-lag': 'readLag' } as const;

/** Reads lags in seconds that replace those of the switches. */
function readLags(texts: Readonly<Partial<Record<string, string>>>): SwitchesChange {
  const given = Object.entries(LAGS).flatMap(([option, name]) => {
    const text = texts[option];
    if (text === undefined) return [];
    const parsed = Switches.shape[name].safeParse(Number(text));
    if (parsed.success) return [[name, parsed.data] as const];
    throw refused(option, 'Isinya detik, dari 0 sampai 3600.', 'It is in seconds, from 0 to 3600.');
  });
  return Object.fromEntries(given);
}

/** Reads the options of `npm run simulate`. */
export function readSimulateOptions(args: readonly string[]): SimulateOptions {
  const { texts, switches } = readOptions(args, {
    texts: ['posts', 'seed', 'switches', 'platform', 'processes', 'list-lag', 'status-lag', 'read-lag'],
    switches: ['calm', 'json', 'no-story'],
  });
  const posts = Number(texts.posts ?? '1000');
  if (!Number.isInteger(posts) || posts < 1 || posts > 1_000_000) {
    throw refused(
      'posts',
      'Jumlah kiriman: 1 sampai 1.000.000.',
      'Posts are a whole number from 1 to 1,000,000.',
    );
  }
  return {
    seed: texts.seed ?? '1',
    scenario: scenarioFor(posts, platformsOf(texts.platform)),
    rates: switches.calm ? NOTHING_WRONG : PROVEN_RATES,
    switches: { ...readSwitches(texts.switches ?? 'kind', texts.seed ?? '1'), ...readLags(texts) },
    processes: wholeNumber('processes', texts.processes ?? '1', MOST_PROCESSES),
    json: switches.json === true,
    story: switches['no-story'] !== true,
  };
}
