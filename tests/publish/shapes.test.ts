import { describe, expect, it } from 'vitest';
import { postPicturesRecord } from '../../functions/records/post-pictures-record.ts';
import { insert } from '../../functions/records/record.ts';
import { publishingWorld } from '../factories/publishing-world.ts';

const keys = ['pictures/1.jpg', 'pictures/2.jpg', 'pictures/3.jpg'];

async function carousel(platform: 'facebook' | 'instagram') {
  const world = await publishingWorld({ platform, shape: 'carousel' });
  await insert(world.table, postPicturesRecord, { community: 'rukun-lereng', post: world.post.id, keys });
  return world;
}

describe('a post of several pictures', () => {
  it('goes out on a Facebook page as one post with all photos', async () => {
    const world = await carousel('facebook');
    expect(await world.run()).toEqual(['prepared', 'published']);
    const uploads = world.fake.calls.filter((call) => call === 'uploadPhoto');
    expect({ uploads: uploads.length, posts: world.fake.posts.size }).toEqual({ uploads: 3, posts: 1 });
  });

  it('waits on Instagram for every picture before the carousel is made of them', async () => {
    const world = await carousel('instagram');
    world.fake.firstStatus = 'IN_PROGRESS';
    await world.step();
    expect(await world.step()).toBe('waiting');
    expect([...world.fake.containers.values()].map(({ kind }) => kind)).toEqual(
      Array(3).fill('carouselPicture'),
    );
    for (const container of world.fake.containers.values()) container.status = 'FINISHED';
    world.fake.firstStatus = 'FINISHED';
    expect(await world.run()).toEqual(['waiting', 'prepared', 'published']);
    expect(world.fake.media).toHaveLength(1);
  });

  it('makes anew only the picture that failed, and keeps those that are finished', async () => {
    const world = await carousel('instagram');
    await world.step();
    const [first] = world.fake.containers.values();
    if (first) first.status = 'ERROR';
    expect((await world.run()).slice(0, 2)).toEqual(['retrying', 'waiting']);
    expect(world.fake.media).toHaveLength(1);
    const kinds = [...world.fake.containers.values()].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'carouselPicture')).toHaveLength(4);
  });

  it('keeps the pictures that were made when the next is refused', async () => {
    const world = await carousel('instagram');
    world.fake.trouble('createContainer', { refuse: { code: 4, transient: true } });
    await world.step();
    await world.clock.advanceTo((await world.current()).due?.at ?? 0);
    world.fake.trouble('createContainer', { refuse: { code: 9004, subcode: 2207052 } });
    await world.run();
    expect(world.fake.media).toHaveLength(1);
    expect(world.fake.containers.size).toBe(4);
  });

  it('is joined of new pictures when a crash may have come after a join', async () => {
    const world = await carousel('instagram');
    await world.step();
    world.fake.trouble('createContainer', { silent: 'timeout', afterEffect: true });
    await world.run();
    expect(world.fake.media).toHaveLength(1);
    const joined = world.fake.joins.flat();
    expect(new Set(joined).size).toBe(joined.length);
  });
});

describe('a post of text with a link', () => {
  it('needs no picture', async () => {
    const world = await publishingWorld({ shape: 'text', pictureKey: undefined });
    expect(await world.run()).toEqual(['prepared', 'published']);
    expect(world.fake.calls).not.toContain('uploadPhoto');
  });
});

describe('a story', () => {
  const story = () => publishingWorld({ platform: 'instagram', shape: 'story' });

  it('is found on its own edge after a silent commit, never among the media', async () => {
    const world = await story();
    world.fake.trouble('publishContainer', { silent: 'timeout', afterEffect: true });
    expect((await world.run()).at(-1)).toBe('published');
    expect(world.fake.calls).toContain('listStories');
    expect(world.fake.calls).not.toContain('listMedia');
    expect((await world.current()).remoteId).toBe(world.fake.stories[0]?.id);
  });

  it('is committed again only when it was twice not there', async () => {
    const world = await story();
    world.fake.trouble('publishContainer', { silent: 'timeout' });
    expect((await world.run()).at(-1)).toBe('published');
    expect(world.fake.stories).toHaveLength(1);
  });
});
