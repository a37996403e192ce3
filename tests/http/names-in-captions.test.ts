import { describe, expect, it } from 'vitest';
import { EditedCaption } from '../../functions/http/contract/creatives.ts';
import { PostReply } from '../../functions/http/contract/posts.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { replace } from '../../functions/records/record.ts';
import { aCommunity, aMember, aPost, aProduct } from '../factories/entities.ts';
import { WAITING } from './settle.ts';
import { httpWorld } from './world.ts';

const POST_CAPTION = `/api/posts/${WAITING}/words`;
const CAPTION = '/api/products/tiwul/captions/id/facebook';
const say = (text: string) => ({ method: 'PUT', json: { text }, as: 'kenanga' });
const brand = { name: 'Watu Lereng', address: 'Sumber Segar RT 01', village: 'Sumber Segar' };

/** "Murni" (pure) and "segar" (fresh) are claims, and names of people and places. */
async function named() {
  const world = await httpWorld();
  const { table } = world;
  await replace(table, communityRecord, aCommunity({ name: 'Rukun Murni', village: 'Kali Segar' }));
  await replace(table, memberRecord, aMember({ name: 'Sri Murni', brand }));
  await replace(table, memberRecord, aMember({ id: 'melati', name: 'Murni Lestari' }));
  await replace(table, memberRecord, aMember({ id: 'kantil', name: 'Dewi Murni' }));
  await replace(table, productRecord, aProduct({ maker: 'melati' }));
  return world;
}

const NAMES = [
  ['its seller', 'Pesan ke Sri Murni.'],
  ['its maker', 'Buatan Murni Lestari.'],
  ["its seller's village", 'Diantar dari Sumber Segar.'],
  ['the community', 'Salam dari Rukun Murni.'],
  ["the community's village", 'Oleh-oleh Kali Segar.'],
  ['its seller as a hashtag', 'Pesan, ya. #SriMurni'],
] as const;

describe('a name that contains a claim word', () => {
  it.each(NAMES)('of %s may stand in the caption of a post', async (_whose, text) => {
    const world = await named();
    expect((await world.read(PostReply, POST_CAPTION, say(text))).words?.text).toBe(text);
  });

  it.each(NAMES)('of %s may stand in a caption that she wrote', async (_whose, text) => {
    const world = await named();
    expect((await world.read(EditedCaption, CAPTION, say(text))).text).toBe(text);
  });

  it('of another member whom a hosted post names may stand in its caption', async () => {
    const world = await named();
    const hosted = { channel: 'rukun-facebook', owner: undefined, hosted: true, alsoSellers: ['kantil'] };
    await replace(world.table, postRecord, aPost({ id: WAITING, ...hosted }));
    const text = 'Pesan ke Sri Murni atau Dewi Murni.';
    expect((await world.read(PostReply, POST_CAPTION, say(text))).words?.text).toBe(text);
  });

  it('of a member who has no part in it is refused like the word', async () => {
    const world = await named();
    for (const path of [POST_CAPTION, CAPTION])
      expect(await world.refused(path, say('Pesan ke Wirang Murni.'))).toMatchObject({ status: 422 });
  });

  it('lends nothing to the word by itself', async () => {
    const world = await named();
    for (const path of [POST_CAPTION, CAPTION])
      expect(await world.refused(path, say('Sri Murni menjual gula aren murni.'))).toMatchObject({
        status: 422,
        code: 'law.pure',
      });
  });

  it('is judged like any text when it is the name of a brand', async () => {
    const world = await named();
    const claiming = { ...brand, name: 'Madu Murni' };
    await replace(world.table, memberRecord, aMember({ name: 'Sri Murni', brand: claiming }));
    for (const path of [POST_CAPTION, CAPTION])
      expect(await world.refused(path, say('Dari Madu Murni.'))).toMatchObject({ code: 'law.pure' });
  });
});
