import type { Bucket } from './access/limits.ts';
import type { Container, InstagramAccount, Media, Page, PagePost, Photo, User } from './state/records.ts';
import type { SandboxState } from './state/sandbox-state.ts';

/** Any object that has an id and can be the first part of a path. */
export type Node =
  | { readonly is: 'page'; readonly value: Page }
  | { readonly is: 'photo'; readonly value: Photo }
  | { readonly is: 'post'; readonly value: PagePost }
  | { readonly is: 'instagram'; readonly value: InstagramAccount }
  | { readonly is: 'container'; readonly value: Container }
  | { readonly is: 'media'; readonly value: Media }
  | { readonly is: 'user'; readonly value: User };

/** Returns the node with an id, whatever its kind. */
export function findNode(state: SandboxState, id: string): Node | undefined {
  const page = state.pages.get(id);
  if (page) return { is: 'page', value: page };
  const post = state.posts.get(id);
  if (post) return { is: 'post', value: post };
  const photo = state.photos.get(id);
  if (photo) return { is: 'photo', value: photo };
  const instagram = state.instagrams.get(id);
  if (instagram) return { is: 'instagram', value: instagram };
  const container = state.containers.get(id);
  if (container) return { is: 'container', value: container };
  const media = state.media.get(id);
  if (media) return { is: 'media', value: media };
  const user = state.users.get(id);
  return user ? { is: 'user', value: user } : undefined;
}

/** Returns the account whose limits a call on the node counts against; undefined for a person. */
export function bucketOf(node: Node): Bucket | undefined {
  switch (node.is) {
    case 'page':
      return { account: node.value.id, type: 'pages' };
    case 'photo':
    case 'post':
      return { account: node.value.page, type: 'pages' };
    case 'instagram':
      return { account: node.value.id, type: 'instagram' };
    case 'container':
    case 'media':
      return { account: node.value.account, type: 'instagram' };
    case 'user':
      return undefined;
  }
}
