import { describe, expect, it } from 'vitest';
import { JoinedReads } from '../../../embedded/table/joined-reads.ts';
import { MemoryTable } from '../../../functions/adapters/memory/memory-table.ts';
import { type Item, type Key, type Table, TableUnavailableError } from '../../../functions/ports/table.ts';
import { tableContract } from '../../contracts/table.ts';

tableContract('JoinedReads', async () => ({
  table: new JoinedReads(new MemoryTable()),
  close: async () => undefined,
}));

const keyOf = (sk: string): Key => ({ pk: 'p', sk });
const itemOf = (sk: string): Item => ({ ...keyOf(sk), text: `text of ${sk}` });

/** A table with some items, and the keys of each request for items that reached it. */
async function watched(...names: readonly string[]) {
  const table = new MemoryTable();
  for (const sk of names) await table.put(itemOf(sk));
  const requests: { readonly keys: readonly string[]; readonly consistent: boolean }[] = [];
  const note = (keys: readonly Key[], options?: { readonly consistent?: boolean }) =>
    requests.push({ keys: keys.map(({ sk }) => sk), consistent: options?.consistent === true });
  const below: Table = {
    get: (key, options) => (note([key], options), table.get(key, options)),
    getMany: (keys, options) => (note(keys, options), table.getMany(keys, options)),
    put: (item, checks) => table.put(item, checks),
    update: (key, changes, checks) => table.update(key, changes, checks),
    delete: (key, checks) => table.delete(key, checks),
    query: (query) => table.query(query),
  };
  return { table, below, joined: new JoinedReads(below), requests };
}

describe('reads that are asked for in one iteration of the event loop', () => {
  it('become one request, and each gets what it asked for', async () => {
    const { joined, requests } = await watched('a', 'b', 'c');
    const [one, two, many, none] = await Promise.all([
      joined.get(keyOf('a')),
      joined.get(keyOf('b')),
      joined.getMany([keyOf('c'), keyOf('absent'), keyOf('a')]),
      joined.get(keyOf('nowhere')),
    ]);
    expect([one, two, none]).toEqual([itemOf('a'), itemOf('b'), undefined]);
    expect([...many].sort((x, y) => x.sk.localeCompare(y.sk))).toEqual([itemOf('a'), itemOf('c')]);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.keys).toEqual(['a', 'b', 'c', 'absent', 'nowhere']);
  });

  it('are read as they stand now, whatever was asked for', async () => {
    const { joined, requests } = await watched('a', 'b');
    await Promise.all([joined.get(keyOf('a')), joined.get(keyOf('b'))]);
    await joined.get(keyOf('a'));
    expect(requests.map(({ consistent }) => consistent)).toEqual([true, true]);
  });

  it('go out in requests of a hundred when they are more', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `n${String(index)}`);
    const { joined, requests } = await watched(...names);
    const items = await Promise.all(names.map((sk) => joined.get(keyOf(sk))));
    expect(items).toEqual(names.map(itemOf));
    expect(requests.map(({ keys }) => keys.length)).toEqual([100, 100, 50]);
  });
});

describe('reads of several iterations', () => {
  it('never share a request that began before they were asked for', async () => {
    const { joined, requests } = await watched('a');
    const before = joined.get(keyOf('a'));
    await before;
    await joined.put({ ...itemOf('a'), text: 'newer' });
    expect(await joined.get(keyOf('a'))).toEqual({ ...itemOf('a'), text: 'newer' });
    expect(requests).toHaveLength(2);
  });

  /** The first request waits until it is released, or refused; the others are as quick as the table. */
  async function held() {
    const { table, below, requests } = await watched('a', 'b', 'c');
    let release = (): void => undefined;
    let refuse: (reason: Error) => void = release;
    const end = new Promise<void>((resolve, reject) => ([release, refuse] = [resolve, reject]));
    let asked = (): void => undefined;
    const underWay = new Promise<void>((resolve) => (asked = resolve));
    const joined = new JoinedReads({
      ...below,
      get: async (key, options) => {
        const item = await below.get(key, options);
        asked();
        await end;
        return item;
      },
    });
    const early = joined.get(keyOf('a'));
    await underWay;
    return { joined, table, early, release, refuse, requests };
  }

  it('wait for the request that is under way, become the next one together, and see what was written meanwhile', async () => {
    const { joined, early, release, requests } = await held();
    await joined.put({ ...itemOf('a'), text: 'newer' });
    const late = joined.get(keyOf('a'));
    await new Promise((resolve) => setImmediate(resolve));
    const later = joined.get(keyOf('b'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(requests.map(({ keys }) => keys)).toEqual([['a']]);
    release();
    expect((await early)?.['text']).toBe('text of a');
    expect((await late)?.['text']).toBe('newer');
    expect(await later).toEqual(itemOf('b'));
    expect(requests.map(({ keys }) => keys)).toEqual([['a'], ['a', 'b']]);
  });

  it('are not harmed by the failure of the request that they waited for', async () => {
    const { joined, early, refuse } = await held();
    const late = joined.getMany([keyOf('b'), keyOf('c')]);
    refuse(new TableUnavailableError('down'));
    await expect(early).rejects.toThrow('down');
    expect(await late).toEqual([itemOf('b'), itemOf('c')]);
  });
});

describe('a request that fails', () => {
  it('fails for all who share it, and no later one', async () => {
    const { below, table } = await watched('a', 'b');
    let isDown = true;
    const getMany: Table['getMany'] = (keys, options) =>
      isDown ? Promise.reject(new TableUnavailableError('down')) : table.getMany(keys, options);
    const joined = new JoinedReads({ ...below, getMany });
    const asked = await Promise.allSettled([joined.get(keyOf('a')), joined.getMany([keyOf('b')])]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isDown = false;
    const again = await Promise.all([joined.get(keyOf('a')), joined.getMany([keyOf('b')])]);
    expect(again).toEqual([itemOf('a'), [itemOf('b')]]);
  });
});
