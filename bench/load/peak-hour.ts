import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { randomFrom } from '../../functions/domain/seeded.ts';
import { HOUR, type Instant, MINUTE, SECOND } from '../../functions/domain/time/instant.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import type { WorkMessage } from '../../functions/domain/work/work-message.ts';
import { runTick } from '../../functions/due/run-tick.ts';
import { dueAttributes } from '../../functions/records/due-index.ts';
import type { Key } from '../../functions/ports/table.ts';
import { ShardHeat, watched } from './shard-heat.ts';
import { Workers } from './workers.ts';

/** What comes due in a peak hour, and what an installation has to do it with. */
export interface PeakHour {
  readonly seed: string;
  /** Entries of the due index that come due within the hour. */
  readonly entries: number;
  /** One of this many entries is played, with a cost of that many: the load stays the same, and the model ends soon. */
  readonly sample: number;
  /** Milliseconds that the clock takes for an entry: its processor time, divided by its share of a core. */
  readonly entryMs: number;
  readonly publishAtOnce: number;
  /** Seconds that a publish message keeps its worker. */
  readonly publishSeconds: number;
}

export interface PeakHourResult {
  /** Seconds of the longest tick. */
  readonly longestTick: number;
  /** Writes to the hottest shard of the due index within a second. */
  readonly hottestShard: number;
  /** How old publish messages were when work on them began, in seconds. */
  readonly age: { readonly p50: number; readonly p99: number };
  /** How long after its moment the work of an entry began, in seconds. */
  readonly late: { readonly p50: number; readonly p99: number };
  /** Messages for each entry: those beyond one were sent again, since no worker had come in time. */
  readonly messages: number;
  /** Entries that no worker had come to within three hours. */
  readonly left: number;
}

const BEGIN: Instant = Date.UTC(2026, 11, 1, 11);
/** The hour, and two more in which a backlog is worked off. */
const MINUTES = 180;
/** People choose round times: this share comes due within the first minutes of the hour. */
const ROUND = 0.5;
const ROUND_MINUTES = 10;

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const moment = (random: () => number): Instant =>
  BEGIN + random() * (random() < ROUND ? ROUND_MINUTES * MINUTE : HOUR);
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const spread = (times: readonly number[]) => {
  const sorted = [...times].sort((one, other) => one - other);
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99) };
};

/**
 * Plays a peak hour: the real tick on the table in memory, a queue, and workers that take their time, all on one virtual
 * clock. A third of the entries are pictures, whose function is started at once; the others wait for a worker of the publish
 * queue. The same seed gives the same hour.
 */
export async function playPeakHour(peak: PeakHour): Promise<PeakHourResult> {
  const { sample, entryMs, publishAtOnce, publishSeconds } = peak;
  const random = randomFrom(peak.seed);
  const memory = new MemoryTable();
  const heat = new ShardHeat();
  const count = Math.round(peak.entries / sample);
  const duePks = new Map<string, string>();
  for (let index = 0; index < count; index += 1) {
    const key: Key = { pk: `community#c${String(index % 1000)}`, sk: `post#${String(index)}` };
    const due = dueAt(index % 3 === 0 ? 'picture' : 'publish', Math.floor(moment(random)));
    const attributes = dueAttributes(key, due);
    duePks.set(key.pk + key.sk, attributes.duePk ?? '');
    await memory.put({ ...key, due, ...attributes });
  }
  let now = BEGIN;
  let sent = 0;
  const workers = new Workers({ atOnce: publishAtOnce, takes: publishSeconds * SECOND * sample });
  const left = new Set(duePks.keys());
  const late: number[] = [];
  const finish = async ({ pk, sk, intent }: WorkMessage, begun: Instant): Promise<boolean> => {
    if (!left.delete(pk + sk)) return false;
    late.push((begun - intent) / SECOND);
    await memory.delete({ pk, sk });
    heat.count(duePks.get(pk + sk) ?? '', begun, 1);
    return true;
  };
  const tick = runTick({
    table: watched(memory, { heat, sample, now: () => now }),
    queue: {
      send: async (message, { delaySeconds }) => {
        now += entryMs * sample;
        sent += 1;
        const available = now + delaySeconds * SECOND;
        if (message.kind === 'publish') workers.take(message, available);
        else await finish(message, Math.max(available, message.intent));
      },
    },
    clock: { now: () => now, sleepUntil: async () => undefined },
    log,
  });
  let longestTick = 0;
  for (let minute = -3; minute < MINUTES && left.size > 0; minute += 1) {
    now = BEGIN + minute * MINUTE;
    const begun = now;
    await tick();
    longestTick = Math.max(longestTick, (now - begun) / SECOND);
    await workers.work(BEGIN + (minute + 1) * MINUTE, finish);
  }
  return {
    longestTick,
    hottestShard: heat.hottest * sample,
    age: spread(workers.ages),
    late: spread(late),
    messages: sent / count,
    left: left.size * sample,
  };
}
