import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import type { ProductReply } from '../../functions/http/contract/products.ts';
import type { Draft } from '../../web/drafts/draft.ts';
import { draftOf } from '../../web/drafts/from-product.ts';

/** By its address: what is made for browsers is not compiled with the tests, which know no DOM. */
const ADDRESS = new URL('../../web/pages/make/save-facts.ts', import.meta.url).href;
const SaveFacts = z.object({
  saveFacts: z.custom<(draft: Draft, draftWins?: boolean) => Promise<ProductReply>>(
    (value) => typeof value === 'function',
  ),
});

const COFFEE: ProductReply = {
  id: 'kopi',
  maker: { id: 'kantil', name: 'Kantil', brand: 'Tungku Lor' },
  mayWrite: true,
  kind: 'food',
  name: 'Kopi bubuk',
  words: 'Disangrai di tungku.',
  price: 32_000,
  unit: 'bungkus',
  languages: ['id'],
  audiences: ['bonding'],
  morePhotos: [],
  people: { asked: false },
  soldOut: false,
  createdAt: '2026-12-01T01:00:00.000Z',
  revision: 1,
};

/** What the server holds now. */
let held: ProductReply;

async function serve(
  _url: string,
  { method, body = '', headers }: { method: string; body?: string; headers: Record<string, string> },
) {
  if (method === 'GET') return Response.json(held);
  const sent: ProductReply = JSON.parse(body);
  if (headers['if-match'] !== `"${held.revision}"`) {
    const code = 'product.changed';
    return Response.json({ status: 412, code, problems: [{ code, text: 'Sudah diubah.' }] }, { status: 412 });
  }
  held = { ...held, ...sent, maker: held.maker, revision: held.revision + 1 };
  return Response.json(held);
}

beforeEach(() => {
  held = COFFEE;
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  vi.stubGlobal('fetch', serve);
});
afterEach(() => void vi.unstubAllGlobals());

/** She opened the product, then typed other facts. */
const typed = (): Draft => {
  const draft = draftOf(COFFEE, { writer: 'kantil', now: 1 });
  return { ...draft, form: { ...draft.form, words: 'Digiling halus.' } };
};
const save = async (draft: Draft, draftWins?: boolean) =>
  SaveFacts.parse(await import(ADDRESS)).saveFacts(draft, draftWins);

describe('facts that were typed while the product changed', () => {
  it('are saved when only a tap changed it, and undo nothing of that tap', async () => {
    held = { ...COFFEE, soldOut: true, theme: 'kraft', revision: 4 };
    expect(await save(typed())).toMatchObject({
      words: 'Digiling halus.',
      soldOut: true,
      theme: 'kraft',
      revision: 5,
    });
  });

  it('are not written over a description or a price that she has not seen', async () => {
    held = { ...COFFEE, price: 35_000, revision: 2 };
    await expect(save(typed())).rejects.toMatchObject({ status: 412 });
    expect(held).toMatchObject({ price: 35_000, words: 'Disangrai di tungku.' });
  });

  it('are written over them once she has said that hers are to hold', async () => {
    held = { ...COFFEE, price: 35_000, soldOut: true, revision: 2 };
    expect(await save(typed(), true)).toMatchObject({
      words: 'Digiling halus.',
      price: 32_000,
      soldOut: true,
      revision: 3,
    });
  });

  it('are asked about when an older version of the app has not noted what she saw', async () => {
    held = { ...COFFEE, soldOut: true, revision: 2 };
    const { saved, ...draft } = typed();
    const { form: _seen, ...old } = saved ?? { languages: ['id'], audiences: ['bonding'], revision: 1 };
    await expect(save({ ...draft, saved: old })).rejects.toMatchObject({ status: 412 });
  });
});
