import { describe, expect, it } from 'vitest';
import { sandboxWorld, workThrough } from '../../factories/sandbox-world.ts';

const KINDS = [
  ['a photo on Facebook', { platform: 'facebook', shape: 'photo' }],
  ['several pictures on Facebook', { platform: 'facebook', shape: 'carousel' }],
  ['a text on Facebook', { platform: 'facebook', shape: 'text', pictureKey: undefined }],
  ['a photo on Instagram', { platform: 'instagram', shape: 'photo' }],
  ['a carousel on Instagram', { platform: 'instagram', shape: 'carousel' }],
  ['a story on Instagram', { platform: 'instagram', shape: 'story' }],
] as const;

/** Hostile in all that does not depend on chance: a crash alone must not lose or double anything. */
const SWITCHES = {
  secondFlip: 'refused',
  secondMediaPublish: 'makesAnother',
  carouselChildren: 'serveOnce',
  sameWords: 'refused',
} as const;

describe.each(KINDS)('a worker that is killed at any moment of %s', (_, post) => {
  it.each(['listed', 'missing'] as const)(
    'leaves a post that goes out once, with unpublished posts %s',
    async (unpublishedPosts) => {
      const switches = { ...SWITCHES, unpublishedPosts };
      const moments = await workThrough(await sandboxWorld({ post, switches }));
      expect(moments).toBeGreaterThan(20);
      for (let killAt = 1; killAt <= moments; killAt += 1) {
        const world = await sandboxWorld({ post, switches });
        await workThrough(world, killAt);
        const { state, reason, remoteId } = await world.current();
        expect({ killAt, state, reason }).toEqual({ killAt, state: 'published', reason: undefined });
        const seen = world.core.state.journal.filter(({ event }) => event === 'published');
        expect({ killAt, seen: seen.map((entry) => entry.remoteId) }).toEqual({ killAt, seen: [remoteId] });
      }
    },
    60_000,
  );
});
