import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MemoryTable } from '../../../functions/adapters/memory/memory-table.ts';
import type { AttributeValue, Changes, Check, Item, Query, Table } from '../../../functions/ports/table.ts';
import { startTable } from '../../../embedded/table/start-table.ts';
import { openLocalTable } from '../../embedded/table/local-table.ts';
import { makeFolder, removeFolder } from '../../embedded/table/temporary-folder.ts';

/** A call on a table, with partitions that are new in every run. */
interface Call {
  readonly name: string;
  readonly on: (table: Table, run: string) => Promise<unknown>;
}

// Nothing between U+E000 and U+FFFF beside an emoji: dynalite judges bounds and conditions on texts by UTF-16 units.
const sortKeys = fc.constantFrom('a', 'b', 'b#1', 'b#2', 'c', 'é', '咖', '😀');
const attributes = fc.constantFrom('text', 'count', 'state');
const values: fc.Arbitrary<AttributeValue> = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'z', null, true, false),
  fc.integer({ min: -3, max: 3 }),
  fc.constant({ deep: [1, { deeper: 'x' }] }),
);
const sortKeysOfLists = fc.constantFrom('1', '2', '3', 'x');
const content = fc.record(
  {
    text: values,
    count: values,
    state: values,
    duePk: fc.constant('due'),
    channelPk: fc.constant('channel'),
  },
  { requiredKeys: [] },
);
const check: fc.Arbitrary<Check> = fc.oneof(
  fc.record({ attribute: fc.oneof(attributes, fc.constant('pk')), is: fc.constantFrom('absent', 'present') }),
  fc.record({
    attribute: attributes,
    is: fc.constant('=' as const),
    value: fc.constantFrom('a', 'b', 1, 2, true),
  }),
  fc.record({
    attribute: attributes,
    is: fc.constantFrom('<', '<=', '>', '>='),
    value: fc.constantFrom('a', 'b', 0, 1, -2),
  }),
  fc.record({
    attribute: attributes,
    is: fc.constant('in' as const),
    values: fc.array(fc.constantFrom('a', 1, 2, 'z'), { maxLength: 3 }),
  }),
);
const checks = fc.array(check, { maxLength: 2 });

/** Index sort keys are unique in their partition, as the port demands: they end with the item's key. */
function itemOf(
  run: string,
  sk: string,
  { duePk, channelPk, ...rest }: Record<string, AttributeValue>,
  listKey: string,
): Item {
  return {
    pk: run,
    sk,
    ...rest,
    ...(duePk !== undefined && { duePk: `${run}/due`, dueSk: `${listKey}#${sk}` }),
    ...(channelPk !== undefined && { channelPk: `${run}/channel`, timeSk: `${listKey}#${sk}` }),
  };
}

const put = fc
  .tuple(sortKeys, content, sortKeysOfLists, checks)
  .map(([sk, attributes, listKey, list]): Call => ({
    name: `put ${JSON.stringify([sk, attributes, listKey, list])}`,
    on: (table, run) => table.put(itemOf(run, sk, attributes, listKey), list),
  }));
const update = fc
  .tuple(sortKeys, content, sortKeysOfLists, checks, fc.boolean(), fc.constantFrom(undefined, 1, -2))
  .map(([sk, attributes, listKey, list, leaves, amount]): Call => {
    const { pk: _pk, sk: _sk, count, ...set } = itemOf('', sk, attributes, listKey);
    const changes = (run: string): Changes => {
      const moved = { ...set, ...(set['duePk'] !== undefined && { duePk: `${run}/due` }) };
      const entered = { ...moved, ...(set['channelPk'] !== undefined && { channelPk: `${run}/channel` }) };
      const left = leaves ? { duePk: undefined, text: undefined } : {};
      return amount === undefined
        ? { set: { ...entered, count, ...left } }
        : { set: { ...entered, ...left }, add: { count: amount } };
    };
    return {
      name: `update ${JSON.stringify([sk, attributes, listKey, list, leaves, amount])}`,
      on: (table, run) => table.update({ pk: run, sk }, changes(run), list),
    };
  });
const remove = fc.tuple(sortKeys, checks).map(([sk, list]): Call => ({
  name: `delete ${JSON.stringify([sk, list])}`,
  on: (table, run) => table.delete({ pk: run, sk }, list),
}));
const bounds: fc.Arbitrary<Omit<Query, 'pk'>> = fc.oneof(
  fc.record({ from: sortKeys, to: sortKeys }, { requiredKeys: [] }),
  fc.record({ prefix: fc.constantFrom('', 'b', 'b#', '😀', '1') }),
);
const query = fc
  .tuple(
    fc.constantFrom(undefined, 'due' as const, 'byChannel' as const),
    bounds,
    fc.boolean(),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([index, range, descending, limit]): Call => {
    const suffix = index === 'due' ? '/due' : index ? '/channel' : '';
    return {
      name: `query ${JSON.stringify([index, range, descending, limit])}`,
      on: async (table, run) => {
        const asked: Query = { pk: run + suffix, ...(index && { index }), ...range, descending, limit };
        const first = await table.query(asked);
        return [first, first.next && (await table.query({ ...asked, after: first.next }))];
      },
    };
  });
const calls = fc.array(fc.oneof(put, update, remove, query), { minLength: 5, maxLength: 25 });

let local: { readonly table: Table; readonly close: () => Promise<void> } | undefined;
let folder = '';
beforeAll(async () => {
  folder = await makeFolder();
  local = await openLocalTable(await startTable({ folder }));
});
afterAll(async () => {
  await local?.close();
  await removeFolder(folder);
});

it('the memory table answers every call as the local table does', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(calls, async (list) => {
      const memory = new MemoryTable();
      const run = `run-${(runs += 1)}`;
      const answer = (table: Table | undefined, call: Call): Promise<unknown> =>
        table ? call.on(table, run).catch(() => 'refused') : Promise.resolve('closed');
      for (const call of list) {
        const [expected, found] = [await answer(local?.table, call), await answer(memory, call)];
        expect({ [call.name]: found }).toEqual({ [call.name]: expected });
      }
      const everything = (await local?.table.query({ pk: run }))?.items;
      expect([...memory.everything()]).toEqual(everything);
    }),
    { numRuns: 60 },
  );
});
