import { describe, expect, it } from 'vitest';
import { CaptionsReply, EditedCaption, PicturesReply } from '../../functions/http/contract/creatives.ts';
import { CaptionPlace } from '../../functions/domain/channel/platform.ts';
import { PICTURE_FORMATS } from '../../functions/domain/picture/picture-format.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { ProductReply, SaveProduct } from '../../functions/http/contract/products.ts';
import type { CaptionWriter } from '../../functions/ports/caption-writer.ts';
import { fakeCaptions } from './fakes.ts';
import { httpWorld } from './world.ts';

const PICTURES = '/api/products/tiwul/pictures';
const asked = (as: string) => ({ method: 'PUT', json: { formats: ['square', 'feed'], language: 'id' }, as });

async function photographed() {
  const world = await httpWorld();
  const bytes = new Uint8Array([7]);
  await world.read(ProductReply, '/api/products/tiwul/photo', { method: 'PUT', bytes, as: 'kenanga' });
  return world;
}

describe('PUT /api/products/:id/pictures', () => {
  it('gives the pictures in the order asked, ready to fetch', async () => {
    const world = await photographed();
    const { pictures } = await world.read(PicturesReply, PICTURES, asked('kenanga'));
    expect(pictures.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['square', 1080, 1080],
      ['feed', 1080, 1350],
    ]);
    const fetched = pictures.map(({ url }) => world.media.fetch(url, world.clock.now())?.bytes);
    expect(fetched.map((bytes) => new TextDecoder().decode(bytes))).toEqual([
      'square sold by Kenanga',
      'feed sold by Kenanga',
    ]);
  });

  it("carries the order line of whoever asks, not the maker's", async () => {
    const world = await photographed();
    const { pictures } = await world.read(PicturesReply, PICTURES, asked('melati'));
    const bytes = world.media.fetch(pictures[0]?.url ?? '', world.clock.now())?.bytes;
    expect(new TextDecoder().decode(bytes)).toBe('square sold by Melati');
  });

  it('is not found while the product has no photo', async () => {
    const world = await httpWorld();
    const facts = { kind: 'craft', name: 'Batik', words: 'Motif.', price: 5000, unit: 'kain' };
    const json = { ...facts, languages: ['id'], audiences: ['abroad'] };
    await world.read(ProductReply, '/api/products/batik', { method: 'PUT', json, as: 'kenanga' });
    const problem = await world.refused('/api/products/batik/pictures', asked('kenanga'));
    expect(problem).toMatchObject({ status: 404, code: 'render.nothingToDraw' });
  });

  it('names the formats there are', async () => {
    const world = await httpWorld();
    const json = { formats: ['poster'], language: 'id' };
    const problem = await world.refused(PICTURES, { method: 'PUT', json, as: 'kenanga' });
    expect(problem.problems[0]).toMatchObject({
      field: 'formats.0',
      text: `Pilih salah satu: ${PICTURE_FORMATS.join(', ')}.`,
    });
  });
});

describe('captions', () => {
  const PATH = '/api/products/tiwul/captions?language=id&audience=bonding';

  it('are written for each place, with how long they may get there', async () => {
    const world = await httpWorld();
    const { captions } = await world.read(CaptionsReply, PATH, { as: 'kenanga' });
    expect(captions.map(({ place }) => place)).toEqual(CaptionPlace.options);
    const told = captions.map(({ place, audience, characters }) => [place, audience, characters]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['facebook', 'bonding', 2200],
        ['instagram', 'bonding', 2200],
        ['whatsapp', 'bonding', 1024],
      ]),
    );
    expect(captions[0]?.text).toBe('Tiwul instan gula aren dari Kenanga di facebook');
  });

  it('say that she is hosted when she has no page of her own', async () => {
    const world = await httpWorld();
    const { captions } = await world.read(CaptionsReply, PATH, { as: 'kantil' });
    expect(captions.every(({ text }) => text.endsWith('(titip)'))).toBe(true);
  });

  it('are in Indonesian and for friends nearby when she does not say', async () => {
    const world = await httpWorld();
    const { captions } = await world.read(CaptionsReply, '/api/products/tiwul/captions', { as: 'kenanga' });
    expect(captions[0]).toMatchObject({ language: 'id', audience: 'bridging' });
  });

  it('are hers once she has written one, for that place only', async () => {
    const world = await httpWorld();
    const json = { text: '  Tiwul hangat untuk hujan. ' };
    const path = '/api/products/tiwul/captions/id/facebook';
    const kept = await world.read(EditedCaption, path, { method: 'PUT', json, as: 'kenanga' });
    expect(kept).toEqual({
      product: 'tiwul',
      language: 'id',
      revision: 1,
      place: 'facebook',
      text: 'Tiwul hangat untuk hujan.',
    });
    const { captions } = await world.read(CaptionsReply, PATH, { as: 'kenanga' });
    const written = captions.filter(({ text }) => text === kept.text);
    expect(written.map(({ place }) => place)).toEqual(['facebook']);
    const others = await world.read(CaptionsReply, PATH, { as: 'melati' });
    expect(others.captions.some(({ text }) => text === kept.text)).toBe(false);
  });

  it('of a place that takes none as things stand do not stand in the way of the others', async () => {
    const tooLong = { code: 'captions.tooLong', kind: 'invalid', retryable: false } as const;
    const text = { id: 'Terlalu panjang.', en: 'Too long.' };
    const write: CaptionWriter['write'] = async (request) => {
      if (request.place === 'whatsapp') throw new ProblemError([{ ...tooLong, text }]);
      return fakeCaptions.write(request);
    };
    const world = await httpWorld({ captions: { write } });
    const { captions, refused } = await world.read(CaptionsReply, PATH, { as: 'kenanga' });
    expect(captions.map(({ place }) => place)).toEqual(
      CaptionPlace.options.filter((place) => place !== 'whatsapp'),
    );
    expect(refused).toEqual([
      { place: 'whatsapp', problems: [{ code: 'captions.tooLong', text: 'Terlalu panjang.' }] },
    ]);
  });

  it('of food that became not halal are written anew, and say so when she writes them', async () => {
    const world = await httpWorld();
    const path = '/api/products/tiwul/captions/id/facebook';
    const put = (text: string) => ({ method: 'PUT', json: { text }, as: 'kenanga' });
    await world.read(EditedCaption, path, put('Tiwul hangat.'));
    const product = await world.read(ProductReply, '/api/products/tiwul', { as: 'kenanga' });
    const json = SaveProduct.parse({ ...product, maker: undefined, food: { halal: { state: 'notHalal' } } });
    await world.read(ProductReply, '/api/products/tiwul', { method: 'PUT', json, as: 'kenanga' });
    const { captions } = await world.read(CaptionsReply, PATH, { as: 'kenanga' });
    expect(captions[0]?.text).not.toBe('Tiwul hangat.');
    const problem = await world.refused(path, put('Tiwul hangat.'));
    expect(problem.problems[0]).toMatchObject({ code: 'captions.notHalalUnsaid', better: 'Tidak halal.' });
    await world.read(EditedCaption, path, put('Tiwul hangat. Tidak halal.'));
  });

  it('may not claim what the law refuses', async () => {
    const world = await httpWorld();
    const json = { text: 'Tiwul ini menyembuhkan diabetes.' };
    const path = '/api/products/tiwul/captions/id/facebook';
    const problem = await world.refused(path, { method: 'PUT', json, as: 'kenanga' });
    expect(problem.status).toBe(422);
  });
});
