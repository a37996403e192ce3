import type { Post } from '../post/post.ts';
import type { PostShape } from '../post/post-shape.ts';
import type { Platform } from './platform.ts';

/** A Page that somebody manages, with the Instagram account that is linked to it. */
interface ManagedPage {
  readonly id: string;
  readonly name: string;
  readonly instagram?: { readonly id: string; readonly username: string };
}

export interface PlatformFacts {
  /** Its name as people write it. */
  readonly title: string;
  /** The shapes that a post may have on the platform. */
  readonly shapes: readonly PostShape[];
  /** Returns the address of the page or account; undefined where it cannot be made from what we know. */
  readonly pageUrl: (account: { readonly name: string; readonly remoteId: string }) => string | undefined;
  /** Returns the account that comes with a Page, if there is one. */
  readonly accountOf: (page: ManagedPage) => { readonly name: string; readonly remoteId: string } | undefined;
  /** Returns the id that a post will have once it is published, where it is known before the commit. */
  readonly idBeforeCommit: (post: Pick<Post, 'draft'>) => string | undefined;
}

/**
 * The facts about each platform that need no call. A platform added to `PLATFORMS` does not compile before it has a row
 * here. The calls are in `functions/platforms`; what a caption may hold is in `domain/captions/limits.ts`.
 */
export const PLATFORM_FACTS: Readonly<Record<Platform, PlatformFacts>> = {
  facebook: {
    title: 'Facebook',
    // A text post with a link needs no picture.
    shapes: ['photo', 'carousel', 'text'],
    pageUrl: ({ remoteId }) => `https://www.facebook.com/${encodeURIComponent(remoteId)}`,
    accountOf: ({ id: remoteId, name }) => ({ remoteId, name }),
    // The draft is the post itself: the commit only shows it.
    idBeforeCommit: ({ draft }) => draft?.id,
  },
  instagram: {
    title: 'Instagram',
    // A story has no caption and ends after a day.
    shapes: ['photo', 'carousel', 'story'],
    // An account whose name Meta did not return is named by its number, which is no address on Instagram.
    pageUrl: ({ name, remoteId }) => {
      const account = name.replace(/^@/, '');
      return account === remoteId ? undefined : `https://www.instagram.com/${encodeURIComponent(account)}/`;
    },
    accountOf: ({ instagram: account }) => account && { remoteId: account.id, name: `@${account.username}` },
    // The commit makes a medium from the draft, with an id of its own.
    idBeforeCommit: () => undefined,
  },
};
