import type { Media, PagePost } from '../state/records.ts';
import { known, type SandboxState } from '../state/sandbox-state.ts';
import type { EngagedPost } from './final-engagement.ts';

/** Returns a published post as what people engage with; undefined while it is not published. */
export const engagedPostOf = (state: SandboxState, post: PagePost): EngagedPost | undefined =>
  post.publishedAt === undefined
    ? undefined
    : {
        id: post.id,
        surface: 'page',
        publishedAt: post.publishedAt,
        followers: known(state.pages, post.page).followers,
      };

/** Returns a published medium as what people engage with. */
export const engagedMediumOf = (state: SandboxState, media: Media): EngagedPost => ({
  id: media.id,
  surface: media.kind === 'STORIES' ? 'story' : 'feed',
  publishedAt: media.publishedAt,
  followers: known(state.instagrams, media.account).followers,
});
