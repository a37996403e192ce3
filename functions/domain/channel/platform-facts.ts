import type { Post } from '../post/post.ts';
import type { PostShape } from '../post/post-shape.ts';
import type { Platform } from './platform.ts';

/** A Page that somebody manages, with what hangs on it. */
interface ManagedPage {
  readonly id: string;
  readonly name: string;
  readonly instagram?: { readonly id: string; readonly username: string };
}

export interface PlatformFacts {
  /** What a post may be made of there. */
  readonly shapes: readonly PostShape[];
  /** Where a person sees the page or account itself; undefined where what we know of it makes no address. */
  readonly pageUrl: (account: { readonly name: string; readonly remoteId: string }) => string | undefined;
  /** The account that comes with a Page, if there is one. */
  readonly accountOf: (page: ManagedPage) => { readonly name: string; readonly remoteId: string } | undefined;
  /** The id under which a post will be out, where it is known before the commit. */
  readonly idBeforeCommit: (post: Pick<Post, 'draft'>) => string | undefined;
}

/**
 * What is to be known of a platform without a call: a name that is added to `PLATFORMS` does not compile before it stands
 * here. What takes calls stands in `functions/platforms`; what a caption may hold, in `domain/captions/limits.ts`.
 */
export const PLATFORM_FACTS: Readonly<Record<Platform, PlatformFacts>> = {
  facebook: {
    // Words with a link stand without a picture.
    shapes: ['photo', 'carousel', 'text'],
    pageUrl: ({ remoteId }) => `https://www.facebook.com/${encodeURIComponent(remoteId)}`,
    accountOf: ({ id: remoteId, name }) => ({ remoteId, name }),
    // The draft is the post itself: the commit only shows it.
    idBeforeCommit: ({ draft }) => draft?.id,
  },
  instagram: {
    // A story has no caption and is gone after a day.
    shapes: ['photo', 'carousel', 'story'],
    // An account whose name Meta did not tell is called by its number, which is no address there.
    pageUrl: ({ name, remoteId }) => {
      const account = name.replace(/^@/, '');
      return account === remoteId ? undefined : `https://www.instagram.com/${encodeURIComponent(account)}/`;
    },
    accountOf: ({ instagram: account }) => account && { remoteId: account.id, name: `@${account.username}` },
    // The commit makes a medium of the draft, with an id of its own.
    idBeforeCommit: () => undefined,
  },
};
