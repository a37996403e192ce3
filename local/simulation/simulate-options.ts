import { ProblemError } from '../../functions/domain/problem.ts';
import { type Platform, PLATFORMS } from '../../functions/domain/platform.ts';
import { invalidOption } from '../cli/invalid-option.ts';
import { readOptions } from '../cli/read-options.ts';
import { SWITCHES, type SwitchesChange, SwitchesChange as Change } from '../sandbox/core/switches.ts';
import { NOTHING_WRONG, PROVEN_RATES, type Rates } from './rates.ts';
import { type Scenario, scenarioFor } from './scenario.ts';

export interface SimulateOptions {
  readonly seed: string;
  readonly scenario: Scenario;
  readonly rates: Rates;
  readonly switches: SwitchesChange;
  readonly json: boolean;
  /** Whether a failing world is looked at more closely. */
  readonly story: boolean;
}

const refused = (...reason: Parameters<typeof invalidOption>): ProblemError =>
  new ProblemError([invalidOption(...reason)]);

const NAMES = Object.keys(SWITCHES).join(', ');

/** `kind`, `hostile`, or the name of the one switch that is hostile while the others are kind. */
export function readSwitches(text: string): SwitchesChange {
  if (text === 'kind' || text === 'hostile') return { all: text };
  const row = Object.entries(SWITCHES).find(([name]) => name === text)?.[1];
  if (!row) {
    throw refused(
      'switches',
      `Pilihan: kind, hostile, ${NAMES}.`,
      `Switches are kind, hostile, or one of ${NAMES}.`,
    );
  }
  return Change.parse({ all: 'kind', [text]: row.hostile });
}

/** Both, or the one that is named. */
function platformsOf(text: string | undefined): readonly Platform[] {
  if (text === undefined) return PLATFORMS;
  const named = PLATFORMS.find((platform) => platform === text);
  if (named) return [named];
  const allowed = PLATFORMS.join(', ');
  throw refused('platform', `Pilihan: ${allowed}.`, `Platforms are ${allowed}.`);
}

/** Options of `npm run simulate`. */
export function readSimulateOptions(args: readonly string[]): SimulateOptions {
  const { texts, switches } = readOptions(args, {
    texts: ['posts', 'seed', 'switches', 'platform'],
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
    switches: readSwitches(texts.switches ?? 'kind'),
    json: switches.json === true,
    story: switches['no-story'] !== true,
  };
}
