import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import type { Draft } from '../../web/drafts/draft.ts';
import { newDraft } from '../../web/drafts/from-product.ts';

const aFunction = <F>() => z.custom<F>((value) => typeof value === 'function');
type Name = Pick<Draft, 'writer' | 'id'>;
const Store = z.object({
  keepDraft: aFunction<(draft: Draft) => Promise<void>>(),
  findDraft: aFunction<(name: Name) => Promise<Draft | undefined>>(),
  listDrafts: aFunction<(writer: string) => Promise<Draft[]>>(),
  dropDraft: aFunction<(name: Name) => Promise<void>>(),
});
const Unkept = z.object({ findInMemory: aFunction<(name: Name) => Draft | undefined>() });

const addressOf = (path: string): string => new URL(`../../web/${path}`, import.meta.url).href;

/** A phone's disk, which is full when told so: it still gives what it has. */
let disk: Map<string, Draft>;
let isFull: boolean;
/** Nothing can be read from it, either. */
let isShut: boolean;
/** What was read before takes the room that a draft needs. */
let isRoomInReads: boolean;

const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
const stores = {
  put: async (_: 'drafts', draft: Draft) => {
    if (isFull) throw full;
    disk.set(draft.id, draft);
  },
  get: async (_: 'drafts', [, id]: [string, string]) => disk.get(id),
  getAll: async () => {
    if (isShut) throw new DOMException('Internal error opening the backing store.', 'UnknownError');
    return [...disk.values()];
  },
  delete: async (_: 'drafts', [, id]: [string, string]) => void disk.delete(id),
  clear: async () => {
    if (isRoomInReads) isFull = false;
  },
};

beforeEach(() => {
  vi.resetModules();
  vi.doMock(addressOf('drafts/database.ts'), () => ({
    database: async () => stores,
    beginningWith: (first: string) => first,
    askToStay: () => undefined,
  }));
  [disk, isFull, isShut, isRoomInReads] = [new Map(), false, false, false];
});
afterEach(() => vi.doUnmock(addressOf('drafts/database.ts')));

/** By their addresses: what is made for browsers is not compiled with the tests, which know no DOM. */
async function givenStore() {
  const [store, draftsInMemory]: unknown[] = [
    await import(addressOf('drafts/draft-store.ts')),
    await import(addressOf('drafts/drafts-in-memory.ts')),
  ];
  return { ...Store.parse(store), ...Unkept.parse(draftsInMemory) };
}

const aDraft = (savedAt: number, name: string): Draft => {
  const draft = newDraft('kopi', { writer: 'kenanga', now: savedAt });
  return { ...draft, form: { ...draft.form, name } };
};
const KOPI = { writer: 'kenanga', id: 'kopi' };

describe('drafts on a phone whose storage is full', () => {
  it('stay in memory, and are found and listed there', async () => {
    const { keepDraft, findDraft, listDrafts, findInMemory } = await givenStore();
    await keepDraft(aDraft(1, 'Kopi'));
    expect(findInMemory(KOPI)).toBeUndefined();
    isFull = true;
    await keepDraft(aDraft(2, 'Kopi bubuk'));
    expect(findInMemory(KOPI)?.form.name).toBe('Kopi bubuk');
    expect((await findDraft(KOPI))?.form.name).toBe('Kopi bubuk');
    expect((await listDrafts('kenanga')).map(({ form }) => form.name)).toEqual(['Kopi bubuk']);
    expect(await listDrafts('melati')).not.toContainEqual(expect.objectContaining({ savedAt: 2 }));
  });

  it('are listed from memory when the disk cannot even be read', async () => {
    const { keepDraft, listDrafts } = await givenStore();
    [isFull, isShut] = [true, true];
    await keepDraft(aDraft(1, 'Kopi'));
    expect((await listDrafts('kenanga')).map(({ form }) => form.name)).toEqual(['Kopi']);
  });

  it('take the room of what was read before, which the server has', async () => {
    const { keepDraft, findInMemory } = await givenStore();
    [isFull, isRoomInReads] = [true, true];
    await keepDraft(aDraft(1, 'Kopi'));
    expect(findInMemory(KOPI)).toBeUndefined();
    expect(disk.get('kopi')?.form.name).toBe('Kopi');
  });

  it('go to the disk as soon as it takes them', async () => {
    const { keepDraft, findInMemory } = await givenStore();
    isFull = true;
    await keepDraft(aDraft(1, 'Kopi'));
    isFull = false;
    await keepDraft(aDraft(2, 'Kopi bubuk'));
    expect(findInMemory(KOPI)).toBeUndefined();
    expect(disk.get('kopi')?.form.name).toBe('Kopi bubuk');
  });

  it('give way to what another tab has kept later', async () => {
    const { keepDraft, findDraft } = await givenStore();
    isFull = true;
    await keepDraft(aDraft(1, 'Kopi'));
    disk.set('kopi', aDraft(2, 'Kopi bubuk'));
    expect((await findDraft(KOPI))?.form.name).toBe('Kopi bubuk');
  });

  it('are gone from memory, too, once they were sent', async () => {
    const { keepDraft, findDraft, dropDraft } = await givenStore();
    isFull = true;
    await keepDraft(aDraft(1, 'Kopi'));
    await dropDraft(KOPI);
    expect(await findDraft(KOPI)).toBeUndefined();
  });
});
