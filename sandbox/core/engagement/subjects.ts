import type { Media, PagePost } from '../state/records.ts';
import { known, type SandboxState } from '../state/sandbox-state.ts';
import type { Subject } from './final-engagement.ts';

/** Returns a published post as a subject of engagement; undefined while it is not published. */
export const subjectOfPost = (state: SandboxState, post: PagePost): Subject | undefined =>
  post.publishedAt === undefined
    ? undefined
    : {
        id: post.id,
        surface: 'page',
        publishedAt: post.publishedAt,
        followers: known(state.pages, post.page).followers,
      };

export const subjectOfMedia = (state: SandboxState, media: Media): Subject => ({
  id: media.id,
  surface: media.kind === 'STORIES' ? 'story' : 'feed',
  publishedAt: media.publishedAt,
  followers: known(state.instagrams, media.account).followers,
});
