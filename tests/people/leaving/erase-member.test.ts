import { describe, expect, it } from 'vitest';
import { SignedUploads } from '../../../embedded/media/signed-uploads.ts';
import { MemoryMediaStore } from '../../../functions/adapters/memory/memory-media-store.ts';
import { uploadKey } from '../../../functions/domain/picture/upload-key.ts';
import { MINUTE } from '../../../functions/domain/time/instant.ts';
import { CONSENT_KINDS } from '../../../functions/domain/people/consent.ts';
import type { Post } from '../../../functions/domain/post/post.ts';
import { eraseMember } from '../../../functions/people/leaving/erase-member.ts';
import { listAudit } from '../../../functions/records/audit.ts';
import { captionDraftRecord } from '../../../functions/records/caption-draft-record.ts';
import { claimMetaAccount } from '../../../functions/records/connected-channels.ts';
import { creativeRecord } from '../../../functions/records/creative-record.ts';
import { listDeadLetters } from '../../../functions/records/dead-letters.ts';
import { keys } from '../../../functions/records/keys.ts';
import { memberRecord } from '../../../functions/records/member-record.ts';
import { postPicturesRecord } from '../../../functions/records/post-pictures-record.ts';
import { postRecord } from '../../../functions/records/post-record.ts';
import { productRecord } from '../../../functions/records/product-record.ts';
import { insert, replace } from '../../../functions/records/record.ts';
import { postCaptionRecord } from '../../../functions/records/post-caption-record.ts';
import { aMember, aPost, aProduct, MORNING } from '../../factories/entities.ts';
import { publishingWorld } from '../../factories/publishing-world.ts';
import { VersionedMediaStore } from '../../factories/versioned-media-store.ts';

const community = 'rukun-lereng';
const withdrawn = Object.fromEntries(
  CONSENT_KINDS.map((kind) => [kind, { granted: false, at: MORNING, how: 'app' as const }]),
);
const photo = (key: string) => ({ key, width: 1080, height: 1080, focus: { x: 0.5, y: 0.5 } });
const picture = (key: string) => ({ format: 'feed' as const, width: 1080, height: 1350, bytes: 9, key });
const brand = {
  name: 'Dapur Kenanga',
  address: 'RT 1',
  village: 'Giriwening',
  logoKey: 'logos/c/kenanga.png',
};
/** One that is over: what went out on Melati's page was taken down. */
const over = { state: 'removed', reason: 'post.removedOnWish', due: undefined } as const;
const OVER = 'pasar-minggu.1000000000000001';
const FILES = {
  hers: [
    'photos/hers.jpg',
    'photos/more.jpg',
    brand.logoKey,
    'pictures/offer.jpg',
    'pictures/offer-small.jpg',
    'pictures/post-whole.jpg',
    'pictures/post-small.jpg',
    'pictures/slide.jpg',
  ],
  others: ['photos/equal.jpg', 'pictures/melati.jpg'],
};

/** Kenanga, who has taken all her consents back; her product, her page, and posts of hers that are over. */
async function leaving(more: Partial<Post> = {}) {
  const world = await publishingWorld({
    ...over,
    pictureKey: 'pictures/post-whole.jpg',
    permalink: 'https://f.test/1_2',
    ...more,
  });
  const { table } = world;
  const media = new VersionedMediaStore();
  for (const file of [...FILES.hers, ...FILES.others])
    await media.write(file, new Uint8Array([1]), 'image/jpeg');
  await replace(table, memberRecord, aMember({ consents: withdrawn, brand }));
  await insert(table, memberRecord, aMember({ id: 'melati', name: 'Melati' }));
  const morePhotos = [photo('photos/more.jpg'), photo('photos/equal.jpg')];
  await replace(table, productRecord, aProduct({ photo: photo('photos/hers.jpg'), morePhotos }));
  const hers = aProduct({ id: 'keripik', maker: 'melati', photo: photo('photos/equal.jpg') });
  await insert(table, productRecord, hers);
  const of = { community, product: 'tiwul', language: 'id' } as const;
  await insert(table, creativeRecord, { ...of, seller: 'melati', pictures: [picture('pictures/offer.jpg')] });
  const draft = { ...of, seller: 'melati', place: 'facebook', text: 'Tiwul Kenanga', revision: 1 } as const;
  await insert(table, captionDraftRecord, draft);
  const own = { community, product: 'keripik', seller: 'kenanga', language: 'id' } as const;
  await insert(table, captionDraftRecord, { ...own, place: 'facebook', text: 'Pesan di saya', revision: 1 });
  const post = aPost({
    id: OVER,
    ...over,
    maker: 'melati',
    seller: 'melati',
    alsoSellers: ['kenanga'],
    hosted: true,
  });
  await insert(table, postRecord, { ...post, pictureKey: 'pictures/melati.jpg' });
  for (const revision of [1, 2])
    await insert(table, postCaptionRecord, {
      community,
      post: OVER,
      text: 'Kenanga',
      altText: 'Foto',
      revision,
    });
  const ofCarousel = {
    community,
    post: world.post.id,
    keys: ['pictures/post-whole.jpg', 'pictures/slide.jpg'],
  };
  await insert(table, postPicturesRecord, ofCarousel);
  const account = { platform: 'facebook', remoteId: '1001', community, channel: 'kenanga-facebook' } as const;
  await claimMetaAccount(table, account);
  const { clock } = world;
  const waiting = { store: new MemoryMediaStore(), key: new Uint8Array(32).fill(5), clock };
  const uploads = new SignedUploads({ ...waiting, baseUrl: 'https://etalase.test' });
  const erase = () =>
    eraseMember({ ...world.deps, media, uploads })({ community, member: 'kenanga', by: 'flamboyan' });
  const has = async (files: readonly string[]) => Promise.all(files.map((file) => media.has(file)));
  return { ...world, media, uploads, erase, has };
}

/** Every item that the table holds, as text. */
async function everything({ table }: Awaited<ReturnType<typeof leaving>>): Promise<string> {
  const partitions = [
    `community#${community}`,
    `community#${community}#offer#tiwul`,
    `community#${community}#offer#keripik`,
    `community#${community}#campaign#pasar-minggu`,
    'meta#facebook#1001',
  ];
  const pages = await Promise.all(partitions.map((pk) => table.query({ pk })));
  return JSON.stringify(pages.flatMap(({ items }) => items));
}

describe('erasing a member', () => {
  it('leaves nothing of her but ids: no name, no caption, no photo, no page, no token', async () => {
    const world = await leaving();
    const named = /Kenanga|Dapur|0812|sealed|Tiwul Kenanga|Pesan di saya|1001/;
    expect(await everything(world)).toMatch(named);
    await world.erase();
    expect(await everything(world)).not.toMatch(named);
    expect(await world.has(FILES.hers)).toEqual(FILES.hers.map(() => false));
  });

  it('takes her photos that were sent and not used, and no one else’s', async () => {
    const { uploads, erase, clock } = await leaving();
    const sent = async (member: string): Promise<string> => {
      const key = uploadKey({ community, member }, 'sent');
      const expiresAt = clock.now() + MINUTE;
      const wish = { key, mostBytes: 1, type: 'image/jpeg', expiresAt } as const;
      await uploads.allow(wish);
      await uploads.take(wish, new Uint8Array([1]));
      return key;
    };
    const [hers, others] = [await sent('kenanga'), await sent('melati')];
    await erase();
    expect(await uploads.read(hers)).toBeUndefined();
    expect(await uploads.read(others)).toBeDefined();
  });

  it('keeps what others show too, and what is theirs', async () => {
    const world = await leaving();
    await world.erase();
    expect(await world.has(FILES.others)).toEqual(FILES.others.map(() => true));
    expect(await world.table.get(keys.product(community, 'keripik'))).toBeDefined();
    expect(await world.table.get(keys.member(community, 'melati'))).toBeDefined();
  });

  it('takes her product’s name from the campaign that shared it', async () => {
    const world = await leaving();
    await world.table.update(keys.campaign(community, 'pasar-minggu'), { set: { title: 'Tiwul Kenanga' } });
    await world.erase();
    expect(await world.table.get(keys.campaign(community, 'pasar-minggu'))).toMatchObject({
      title: 'pasar-minggu',
    });
  });

  it('keeps its posts by id, so that reports still count them, and who asked for it', async () => {
    const world = await leaving();
    await world.erase();
    const post = await world.current();
    expect(post).toMatchObject({ state: 'removed', maker: 'kenanga' });
    expect([post.pictureKey, post.permalink]).toEqual([undefined, undefined]);
    const lines = await listAudit(world.table, community, 0, world.clock.now());
    expect(lines).toMatchObject([{ event: 'member.erased', by: 'flamboyan', subject: 'kenanga' }]);
  });

  it('leaves no earlier version of her files in the store, and every one of the others’', async () => {
    const world = await leaving();
    for (const file of [...FILES.hers, ...FILES.others])
      await world.media.write(file, new Uint8Array([2]), 'image/jpeg');
    await world.erase();
    expect(new Set(FILES.hers.map((file) => world.media.versionsOf(file)))).toEqual(new Set([0]));
    expect(new Set(FILES.others.map((file) => world.media.versionsOf(file)))).toEqual(new Set([2]));
  });

  it('goes on where it stopped when it is asked for again', async () => {
    const world = await leaving();
    const eraseFile = world.media.erase.bind(world.media);
    let left = 2;
    world.media.erase = async (file) => {
      left -= 1;
      if (left < 0) throw new Error('the store is away');
      return eraseFile(file);
    };
    await expect(world.erase()).rejects.toThrow('the store is away');
    expect(await world.table.get(keys.member(community, 'kenanga'))).toBeDefined();
    left = Infinity;
    await world.erase();
    expect(await everything(world)).not.toMatch(/Kenanga/);
    await expect(world.erase()).rejects.toMatchObject({ problems: [{ code: 'member.notFound' }] });
  });

  const out = { state: 'published', publishedAt: MORNING, remoteId: '1_2' } as const;

  it('leaves on her own page what is out there: that is hers', async () => {
    const world = await leaving({ ...out, reason: undefined });
    await world.erase();
    expect(await world.current()).toMatchObject({ state: 'published' });
  });

  it('leaves to others what they put on a page before it was hers', async () => {
    const world = await leaving();
    const id = 'pasar-minggu.1000000000000002';
    const theirs = { maker: 'melati', seller: 'melati', owner: 'melati', channel: 'kenanga-facebook' };
    await insert(
      world.table,
      postRecord,
      aPost({ id, ...out, due: undefined, ...theirs, pictureKey: 'pictures/melati.jpg' }),
    );
    await insert(world.table, postCaptionRecord, {
      community,
      post: id,
      text: 'Melati',
      altText: 'Foto',
      revision: 1,
    });
    await world.erase();
    expect(await world.table.get(keys.postCaption(community, id, 1))).toBeDefined();
    expect(await world.has(['pictures/melati.jpg'])).toEqual([true]);
  });

  it('signs her out first, and comes again when something of hers was changed meanwhile', async () => {
    const world = await leaving();
    const eraseFile = world.media.erase.bind(world.media);
    world.media.erase = async (file) => {
      const late = aProduct({ id: 'baru', maker: 'kenanga', name: 'Baru' });
      await insert(world.table, productRecord, late);
      return eraseFile(file);
    };
    await expect(world.erase()).rejects.toMatchObject({
      problems: [{ code: 'member.changed', retryable: true }],
    });
    expect(await world.table.get(keys.member(community, 'kenanga'))).toMatchObject({
      signedOutAt: world.clock.now(),
    });
    world.media.erase = eraseFile;
    await world.erase();
    expect(await everything(world)).not.toMatch(/Kenanga|Baru/);
  });

  it('is refused while a post of the community cannot be read: it may be hers, and out', async () => {
    const world = await leaving();
    await world.table.update(keys.post(community, OVER), { set: { state: 'banana' } });
    const before = await everything(world);
    await expect(world.erase()).rejects.toMatchObject({ problems: [{ code: 'erasure.somethingDamaged' }] });
    expect(await everything(world)).toBe(before);
    expect(await listDeadLetters(world.table)).toMatchObject([{ reason: 'damaged' }]);
  });

  it.each([
    [
      'stands on a page that is another’s by now',
      { ...out, channel: 'melati-facebook' },
      'erasure.postsLeft',
    ],
    [
      'turned out to be out after its removal was asked for',
      { ...out, removalAskedAt: MORNING },
      'erasure.postsLeft',
    ],
    ['is out on the page of another', { ...out, owner: 'melati' }, 'erasure.postsLeft'],
    ['may be out', { state: 'held', commitAt: MORNING }, 'erasure.postsLeft'],
    ['is being taken down', { state: 'removing' }, 'erasure.postsLeft'],
    ['waits for its hour', { state: 'scheduled' }, 'erasure.postsLeft'],
  ] as const)('is refused while a post %s, and nothing is lost', async (_, post, code) => {
    const world = await leaving({ reason: undefined, ...post });
    const before = await everything(world);
    await expect(world.erase()).rejects.toMatchObject({ problems: [{ code }] });
    expect(await everything(world)).toBe(before);
    expect(await world.has(FILES.hers)).toEqual(FILES.hers.map(() => true));
  });

  it.each([
    [
      'she consents to anything',
      { consents: { ...withdrawn, nameInReports: { granted: true, at: 1, how: 'app' } } },
      'erasure.consentsLeft',
    ],
    ['she coordinates', { consents: withdrawn, roles: ['member', 'coordinator'] }, 'erasure.rolesLeft'],
  ] as const)('is refused while %s', async (_, member, code) => {
    const world = await leaving();
    await replace(
      world.table,
      memberRecord,
      aMember({ ...member, roles: [...('roles' in member ? member.roles : ['member' as const])] }),
    );
    await expect(world.erase()).rejects.toMatchObject({ problems: [{ code }] });
  });
});
