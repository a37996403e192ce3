import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { type DueStep, dueStep, endStep } from '../../functions/due/due-step.ts';
import type { Reconciliation } from '../../functions/domain/work/reconciliation.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import { HOUR, MINUTE, SECOND } from '../../functions/domain/time/instant.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { load, RecordDamagedError, replace } from '../../functions/records/record.ts';
import { reconciliationRecord } from '../../functions/records/reconciliation-record.ts';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { MORNING } from '../factories/entities.ts';
import { silentLog } from '../factories/silent-log.ts';

const DUE = dueAt('sweep', MORNING);
const reconciliation: Reconciliation = {
  community: 'rukun-lereng',
  subject: 'product',
  id: 'tiwul',
  roundsLeft: 2,
  due: DUE,
  fence: 7,
};
const key = reconciliationRecord.keyOf(reconciliation);
const message = { version: 1, kind: 'sweep', ...key, intent: DUE.at } as const;

type Step = DueStep<'sweep', Reconciliation>;

/** A reconciliation that is due in the morning, and a worker that only notes what it is given, and when. */
async function aWorld(options: { readonly now?: number; readonly stored?: Reconciliation } = {}) {
  const clock = new ManualClock(options.now ?? MORNING);
  const table = new MemoryTable();
  const queue = new CollectingQueue();
  const deps = { table, clock, log: silentLog, dispatch: createDispatch({ queue, clock }) };
  await replace(table, reconciliationRecord, options.stored ?? reconciliation);
  const done: (readonly [Reconciliation, number])[] = [];
  const worker = (more: Partial<Step> = {}) =>
    dueStep(deps, {
      kind: 'sweep',
      record: reconciliationRecord,
      whenEarly: 'work',
      step: async (item) => {
        done.push([item, clock.now()]);
        return 'reconciled';
      },
      ...more,
    });
  return { clock, table, queue, deps, done, worker, stored: () => load(table, reconciliationRecord, key) };
}

describe('the frame of all work', () => {
  it('does the step with the item as it stands, and answers how it ended', async () => {
    const { worker, done } = await aWorld();
    expect(await worker()(message)).toBe('reconciled');
    expect(done).toMatchObject([[reconciliation, MORNING]]);
  });

  it('does nothing for an item that is gone', async () => {
    const { worker, done, table } = await aWorld();
    await table.delete(key);
    expect(await worker()(message)).toBe('gone');
    expect(done).toEqual([]);
  });

  it.each([
    ['for another moment', { ...reconciliation, due: dueAt('sweep', MORNING + MINUTE) }],
    ['for work of another kind', { ...reconciliation, due: dueAt('fold', MORNING) }],
    ['for nothing', { ...reconciliation, due: undefined }],
  ])('does nothing for an item that waits %s', async (_, stored) => {
    const { worker, done } = await aWorld({ stored });
    expect(await worker()(message)).toBe('stale');
    expect(done).toEqual([]);
  });

  it('quarantines what is damaged, whichever kind of work it waits for', async () => {
    const { worker, table, done, stored } = await aWorld();
    await table.update(key, { set: { fence: 'banana' } });
    expect(await worker()(message)).toBe('damaged');
    expect(done).toEqual([]);
    await expect(stored()).rejects.toBeInstanceOf(RecordDamagedError);
    expect(await table.get(key)).not.toHaveProperty('dueSk');
  });

  it('lets a step that fails be delivered again', async () => {
    const { worker } = await aWorld();
    const step = () => Promise.reject(new TypeError('boom'));
    await expect(worker({ step })(message)).rejects.toThrow('boom');
  });
});

describe('a message that comes before its moment', () => {
  const early = { now: MORNING - 30 * SECOND };

  it('is worked on at once where its moment says nothing', async () => {
    const { worker, done } = await aWorld(early);
    expect(await worker()(message)).toBe('reconciled');
    expect(done).toMatchObject([[reconciliation, early.now]]);
  });

  it('waits for it', async () => {
    const { worker, done, clock } = await aWorld(early);
    const working = worker({ whenEarly: 'wait' })(message);
    await clock.advanceTo(MORNING);
    expect(await working).toBe('reconciled');
    expect(done).toMatchObject([[reconciliation, MORNING]]);
  });

  it('waits a little for it where no more may be waited', async () => {
    const { worker, done, clock, deps, queue } = await aWorld(early);
    const whenEarly = { waitAtMost: 30 * SECOND, dispatch: deps.dispatch };
    const working = worker({ whenEarly })(message);
    await clock.advanceTo(MORNING);
    expect(await working).toBe('reconciled');
    expect(done).toMatchObject([[reconciliation, MORNING]]);
    expect(queue.take()).toEqual([]);
  });

  it('is sent again when that is not enough', async () => {
    const { worker, done, deps, queue } = await aWorld(early);
    const whenEarly = { waitAtMost: 30 * SECOND - 1, dispatch: deps.dispatch };
    expect(await worker({ whenEarly })(message)).toBe('early');
    expect(done).toEqual([]);
    expect(queue.take()).toMatchObject([{ message }]);
  });
});

describe('the end of a step', () => {
  const ending = (at: number | undefined) => {
    const due = at === undefined ? undefined : dueAt('sweep', at);
    return { changes: { due, fence: reconciliation.fence + 1, roundsLeft: 1 }, outcome: 'again' } as const;
  };

  it('is written with the next step, and a message is sent for that', async () => {
    const { deps, queue, stored } = await aWorld();
    expect(await endStep(deps, reconciliationRecord, reconciliation, ending(MORNING + MINUTE))).toBe('again');
    expect(await stored()).toMatchObject({ roundsLeft: 1, fence: 8, due: dueAt('sweep', MORNING + MINUTE) });
    expect(queue.take()).toMatchObject([{ message: { ...key, kind: 'sweep', intent: MORNING + MINUTE } }]);
  });

  it('leaves a far step to the clock, and sends nothing for an item that waits for nothing more', async () => {
    for (const at of [MORNING + HOUR, undefined]) {
      const { deps, queue, stored } = await aWorld();
      expect(await endStep(deps, reconciliationRecord, reconciliation, ending(at))).toBe('again');
      expect((await stored())?.due?.at).toBe(at);
      expect(queue.take()).toEqual([]);
    }
  });

  it('is neither written nor sent by a worker that another has overtaken', async () => {
    const stands = { ...reconciliation, fence: 8 };
    const { deps, queue, stored } = await aWorld({ stored: stands });
    expect(await endStep(deps, reconciliationRecord, reconciliation, ending(MORNING + MINUTE))).toBe(
      'overtaken',
    );
    expect(await stored()).toMatchObject(stands);
    expect(queue.take()).toEqual([]);
  });

  it('keeps what must hold beside the fence', async () => {
    const { deps, stored } = await aWorld();
    const checks = [{ attribute: 'roundsLeft', is: '=', value: 1 } as const];
    expect(await endStep(deps, reconciliationRecord, reconciliation, { ...ending(MORNING), checks })).toBe(
      'overtaken',
    );
    expect(await stored()).toMatchObject({ roundsLeft: 2, fence: 7 });
  });
});
