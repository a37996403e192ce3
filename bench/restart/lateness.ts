import { type Instant, SECOND } from '../../functions/domain/time/instant.ts';
import type { Note, PostOutcome } from './run-settings.ts';

/** Lateness of posts in seconds, by whether a doubt delayed them. */
export interface Lateness {
  readonly free: readonly number[];
  /** In doubt themselves after a kill. */
  readonly inDoubt: readonly number[];
  /** Became due while an earlier post on their page was in doubt. */
  readonly behind: readonly number[];
  readonly unpublished: readonly PostOutcome[];
}

interface Doubt {
  readonly channel: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** Returns the time from the promised instant to the intention to commit, of each published post, in ascending order. */
export function latenessOf(outcomes: readonly PostOutcome[], notes: readonly Note[]): Lateness {
  const doubts = doubtsOf(notes);
  const free: number[] = [];
  const inDoubt: number[] = [];
  const behind: number[] = [];
  for (const { id, state, channel, publishAt, commitAt } of outcomes) {
    if (state !== 'published' || commitAt === undefined) continue;
    const late = (commitAt - publishAt) / SECOND;
    const isBehind = [...doubts.values()].some(
      (doubt) => doubt.channel === channel && publishAt < doubt.until && commitAt > doubt.from,
    );
    if (doubts.has(id)) inDoubt.push(late);
    else if (isBehind) behind.push(late);
    else free.push(late);
  }
  const unpublished = outcomes.filter(({ state }) => state !== 'published');
  return { free: sorted(free), inDoubt: sorted(inDoubt), behind: sorted(behind), unpublished };
}

const sorted = (values: readonly number[]): number[] => values.toSorted((one, other) => one - other);

function doubtsOf(notes: readonly Note[]): ReadonlyMap<string, Doubt> {
  const doubts = new Map<string, Doubt>();
  for (const note of notes) {
    if (note.is === 'doubt' && !doubts.has(note.id)) {
      const { channel, commitAt: from } = note;
      doubts.set(note.id, { channel, from, until: Number.POSITIVE_INFINITY });
    }
    const doubt = note.is === 'published' ? doubts.get(note.id) : undefined;
    if (doubt && note.is === 'published') doubts.set(note.id, { ...doubt, until: note.at });
  }
  return doubts;
}

/** Returns the value that a share of sorted values does not exceed; 0 without values. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
