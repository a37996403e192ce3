import { type Random, randomFrom } from '../../../functions/domain/seeded.ts';
import {
  type AttributeValue,
  type Item,
  type Key,
  type Table,
  TableUnavailableError,
} from '../../../functions/ports/table.ts';

const WRITERS = 64;
const KEYS_PER_WRITER = 4;

type State = Item | undefined;

/** What must be stored after a kill: what was acknowledged last, or the write that was under way. */
export class Expected {
  readonly #acknowledged = new Map<string, State>();
  readonly #underWay = new Map<string, State>();
  writes = 0;

  begin(key: Key, state: State): void {
    this.#underWay.set(key.sk, state);
  }

  end(key: Key): void {
    this.#acknowledged.set(key.sk, this.#underWay.get(key.sk));
    this.#underWay.delete(key.sk);
    this.writes += 1;
  }

  /** Takes over what is stored where both outcomes were allowed; returns the keys at which neither stands. */
  compare(stored: ReadonlyMap<string, Item>): string[] {
    const wrong: string[] = [];
    for (const sk of new Set([...this.#acknowledged.keys(), ...this.#underWay.keys(), ...stored.keys()])) {
      const allowed = [this.#acknowledged.get(sk)];
      if (this.#underWay.has(sk)) allowed.push(this.#underWay.get(sk));
      const found = stored.get(sk);
      if (!allowed.some((state) => asText(state) === asText(found))) wrong.push(sk);
      this.#acknowledged.set(sk, found);
    }
    this.#underWay.clear();
    return wrong;
  }
}

/** An item as a text that is equal for equal items. */
export function asText(item: State): string {
  return JSON.stringify(Object.entries(item ?? {}).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/** An item's next state: gone, or in some of the indexes, or none, at sort keys of its own. */
function nextState(random: Random, key: Key): State {
  const sortKey = (): string => `${Math.floor(random() * 1e9)}#${key.sk}`;
  const shard = (): string => `shard#${Math.floor(random() * 4)}`;
  if (random() < 0.2) return undefined;
  return {
    ...key,
    filling: 'x'.repeat(Math.floor(random() * 400)),
    ...(random() < 0.7 && { duePk: shard(), dueSk: sortKey() }),
    ...(random() < 0.7 && { channelPk: shard() }),
    ...(random() < 0.7 && { timePk: shard() }),
    ...(random() < 0.7 && { timeSk: sortKey() }),
    ...(random() < 0.7 && { listState: random() < 0.5 ? 'waiting' : 'out' }),
  };
}

/** Writes it as a put, an update or a delete. */
function write(table: Table, random: Random, key: Key, state: State): Promise<unknown> {
  if (!state) return table.delete(key);
  if (random() < 0.5) return table.put(state);
  const { pk: _pk, sk: _sk, ...attributes } = state;
  const absent: Record<string, AttributeValue | undefined> = {
    duePk: undefined,
    dueSk: undefined,
    channelPk: undefined,
    timePk: undefined,
    timeSk: undefined,
    listState: undefined,
  };
  return table.update(key, { set: { ...absent, ...attributes } });
}

/** Writes with several writers, each to keys of its own, until the table is gone. `onWrite` is told of each success. */
export async function writeUntilGone(
  table: Table,
  expected: Expected,
  seed: string,
  onWrite: () => void,
): Promise<void> {
  const writer = async (name: number): Promise<void> => {
    const random = randomFrom(`${seed}/${name}`);
    for (;;) {
      const key = { pk: 'load', sk: `${name}-${Math.floor(random() * KEYS_PER_WRITER)}` };
      const state = nextState(random, key);
      expected.begin(key, state);
      await write(table, random, key, state);
      expected.end(key);
      onWrite();
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: WRITERS }, (_, name) => writer(name)));
  for (const end of ends) {
    if (end.status === 'rejected' && !(end.reason instanceof TableUnavailableError)) throw end.reason;
  }
}
