import { describe, expect, it } from 'vitest';
import { FixedTranslator } from '../../functions/adapters/memory/fixed-translator.ts';
import { ProductReply } from '../../functions/http/contract/products.ts';
import { SessionReply } from '../../functions/http/contract/session.ts';
import { TranslationDraftReply } from '../../functions/http/contract/translations.ts';
import { httpWorld } from './world.ts';

const PATH = '/api/products/tiwul/translations/en';
const FACTS = {
  kind: 'food',
  name: 'Tiwul instan',
  words: 'Resep Kenanga. Tinggal dikukus 10 menit.',
  price: 15_000,
  languages: ['id'],
  audiences: ['bridging'],
  translations: { ar: { name: 'تيوول' } },
} as const;

/** A world in which a model answers so, and the product as it was saved. */
async function worldWith(answer?: ConstructorParameters<typeof FixedTranslator>[0]) {
  const translator = new FixedTranslator(answer);
  const world = await httpWorld({ translator });
  const save = { method: 'PUT', json: FACTS, as: 'kenanga' };
  await world.ask('/api/products/tiwul', save);
  return { ...world, translator };
}

describe('drafts in another language', () => {
  it('are made of what nobody typed yet, and tell the model nobody’s name', async () => {
    const { read, translator } = await worldWith({
      name: 'Instant tiwul',
      words: 'By ⟦1⟧. Steam for 10 minutes.',
    });
    const reply = await read(TranslationDraftReply, PATH, { method: 'POST', as: 'kenanga' });
    expect(reply).toEqual({
      product: 'tiwul',
      language: 'en',
      drafts: { name: 'Instant tiwul', words: 'By Kenanga. Steam for 10 minutes.' },
      refused: [],
    });
    expect(JSON.stringify(translator.asked)).not.toMatch(/Kenanga/);
    expect(translator.asked[0]?.texts).toMatchObject({ name: 'Tiwul instan' });
    await read(TranslationDraftReply, '/api/products/tiwul/translations/ar', {
      method: 'POST',
      as: 'kenanga',
    });
    expect(translator.asked[1]?.texts).not.toHaveProperty('name');
  });

  it('change nothing of the product until somebody saves them', async () => {
    const { read, ask } = await worldWith({ name: 'Instant tiwul', words: 'By ⟦1⟧. Steam for 10 minutes.' });
    const before = await read(ProductReply, '/api/products/tiwul', { as: 'kenanga' });
    const { drafts } = await read(TranslationDraftReply, PATH, { method: 'POST', as: 'kenanga' });
    expect(await read(ProductReply, '/api/products/tiwul', { as: 'kenanga' })).toEqual(before);
    const json = { ...FACTS, translations: { ...FACTS.translations, en: drafts } };
    await ask('/api/products/tiwul', { method: 'PUT', json, as: 'flamboyan' });
    const after = await read(ProductReply, '/api/products/tiwul', { as: 'kenanga' });
    expect(after.translations?.en?.name).toBe('Instant tiwul');
  });

  it('that claim or invent are told with their reason, in the language of the reader', async () => {
    const { read } = await worldWith({ name: 'Healthy tiwul', words: 'By ⟦1⟧. Steam for 30 minutes.' });
    const reply = await read(TranslationDraftReply, `${PATH}?lang=en`, { method: 'POST', as: 'kenanga' });
    expect(reply.drafts).toEqual({});
    expect(reply.refused.map(({ field, problems }) => [field, problems[0]?.code])).toEqual([
      ['name', expect.stringMatching(/^law\./)],
      ['words', 'translation.facts'],
    ]);
    expect(reply.refused[1]?.problems[0]?.text).toMatch(/did not write/);
  });

  it('may be asked for again when the model is silent', async () => {
    const { refused: refusal } = await worldWith();
    const refused = await refusal(PATH, { method: 'POST', as: 'kenanga' });
    expect(refused).toMatchObject({ status: 503, code: 'translation.noAnswer', retryable: true });
  });
});

describe('without a model', () => {
  it('says that the words are to be typed, and the session does not promise drafts', async () => {
    const { refused: refusal, read } = await httpWorld({ translator: undefined });
    const refused = await refusal(PATH, { method: 'POST', as: 'kenanga' });
    expect(refused).toMatchObject({ status: 409, code: 'translation.notSetUp' });
    expect(await read(SessionReply, '/api/session', { as: 'kenanga' })).not.toHaveProperty('translates');
  });

  it('is told apart from a model that is there', async () => {
    const { read } = await httpWorld();
    expect(await read(SessionReply, '/api/session', { as: 'kenanga' })).toMatchObject({ translates: true });
  });
});
