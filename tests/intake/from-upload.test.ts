import { describe, expect, it } from 'vitest';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { EMPTY } from '../../functions/domain/picture/photo-problems.ts';
import { uploadKey } from '../../functions/domain/picture/upload-key.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { fromUpload } from '../../functions/intake/from-upload.ts';
import { productChanged } from '../../functions/domain/product/product-problems.ts';
import { keptLog } from '../http/fakes.ts';

const owner = { community: 'rukun-lereng', member: 'kantil' };
const key = uploadKey(owner, 'a');

async function waiting() {
  const uploads = new MemoryMediaStore();
  await uploads.write(key, new Uint8Array([7]), 'image/jpeg');
  const log = keptLog();
  const use = async <T>(work: (bytes: Uint8Array) => Promise<T>): Promise<T> =>
    fromUpload({ uploads, log }, { ...owner, key }, work);
  return { uploads, log, use };
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

  it('that cannot be removed does not undo what was done with it', async () => {
    const { uploads, log, use } = await waiting();
    uploads.remove = failing(new TypeError('no'));
    expect(await use(async () => 'kept')).toBe('kept');
    expect(log.lines).toEqual([
      { message: 'an upload could not be removed', fields: { error: 'TypeError' } },
    ]);
  });
});
