import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { EMPTY } from '../../functions/domain/picture/photo-problems.ts';
import { uploadKey } from '../../functions/domain/picture/upload-key.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { fromUpload } from '../../functions/intake/from-upload.ts';
import { productChanged } from '../../functions/domain/product/product-problems.ts';
import { MORNING } from '../factories/entities.ts';
import { keptLog } from '../http/fakes.ts';

const owner = { community: 'rukun-lereng', member: 'kantil' };
const key = uploadKey(owner, 'a');

async function waiting() {
  const uploads = new MemoryMediaStore();
  await uploads.write(key, new Uint8Array([7]), 'image/jpeg');
  const log = keptLog();
  const table = new MemoryTable();
  const clock = new ManualClock(MORNING);
  const use = async <T>(work: (bytes: Uint8Array) => Promise<T>): Promise<T> =>
    fromUpload({ uploads, table, clock, log }, { ...owner, key }, work);
  /** The form that S3 signed takes files until it ends, also after one was handed in. */
  const again = () => uploads.write(key, new Uint8Array([8]), 'image/png');
  return { uploads, table, log, use, again };
}
const failing = (error: Error) => async (): Promise<never> => {
  throw error;
};

describe('an upload', () => {
  it('is handed on and removed', async () => {
    const { uploads, use } = await waiting();
    expect(await use(async (bytes) => bytes)).toEqual(new Uint8Array([7]));
    expect(await uploads.has(key)).toBe(false);
  });

  it('is removed when it was refused', async () => {
    const { uploads, use } = await waiting();
    await expect(use(failing(new ProblemError([EMPTY])))).rejects.toThrow('intake.empty');
    expect(await uploads.has(key)).toBe(false);
  });

  it.each([new ProblemError([productChanged]), new Error('the table is away')])(
    'stays while trying again may help: %s',
    async (error) => {
      const { uploads, use } = await waiting();
      await expect(use(failing(error))).rejects.toBe(error);
      expect(await uploads.has(key)).toBe(true);
    },
  );

  it('is good once: one that came again by the same form is refused and removed', async () => {
    const { uploads, use, again } = await waiting();
    await use(async (bytes) => bytes);
    await again();
    await expect(use(async () => 'never')).rejects.toThrow('upload.used');
    expect(await uploads.has(key)).toBe(false);
  });

  it('is good once, also when the first photo of its form was refused', async () => {
    const { use, again } = await waiting();
    await expect(use(failing(new ProblemError([EMPTY])))).rejects.toThrow('intake.empty');
    await again();
    await expect(use(async () => 'never')).rejects.toThrow('upload.used');
  });

  it('is handed on once, of two who hand it in at the same moment', async () => {
    const { use } = await waiting();
    const used: string[] = [];
    const both = ['a', 'b'].map((name) => use(async () => void used.push(name)));
    const ended = await Promise.allSettled(both);
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(used).toHaveLength(1);
  });

  it('is handed on after a failure that passes', async () => {
    const { use } = await waiting();
    await expect(use(failing(new Error('the table is away')))).rejects.toThrow('away');
    expect(await use(async (bytes) => bytes)).toEqual(new Uint8Array([7]));
  });

  it('says what failed, even when its mark cannot be taken away', async () => {
    const { table, log, use } = await waiting();
    table.delete = failing(new TypeError('no'));
    await expect(use(failing(new Error('the graph is away')))).rejects.toThrow('the graph is away');
    expect(log.lines).toEqual([
      { message: 'the mark of an upload could not be removed', fields: { error: 'TypeError' } },
    ]);
    await expect(use(async () => 'never')).rejects.toThrow('upload.used');
  });

  it('that cannot be removed does not undo what was done with it', async () => {
    const { uploads, log, use } = await waiting();
    uploads.remove = failing(new TypeError('no'));
    expect(await use(async () => 'kept')).toBe('kept');
    expect(log.lines).toEqual([
      { message: 'an upload could not be removed', fields: { error: 'TypeError' } },
    ]);
  });
});
