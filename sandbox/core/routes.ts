import type { Bucket } from './access/limits.ts';
import type { Verb } from './faults/verbs.ts';
import { bucketOf, findNode, type Node } from './nodes.ts';
import { answerDebugToken } from './oauth/debug-token.ts';
import { strangerAmong, type Operation, type Operations, type Outcome } from './operation.ts';
import { readContainer, containerType } from './resources/container-status.ts';
import { createContainer } from './resources/instagram-containers.ts';
import { deleteMedia, listMedia, listStories, readMedia } from './resources/instagram-media.ts';
import { readInstagram, instagramType } from './resources/instagram-user.ts';
import { readMediaInsights } from './resources/media-insights.ts';
import { publishMedia } from './resources/media-publish.ts';
import { createPost } from './resources/page-feed.ts';
import { listFeed, listPublished, listScheduled } from './resources/page-listings.ts';
import { readPage, pageType } from './resources/page-node.ts';
import { uploadPhoto } from './resources/page-photos.ts';
import { deletePost, readPost, updatePost } from './resources/page-post.ts';
import { readPhoto, photoType } from './resources/photo-node.ts';
import { readPostInsights } from './resources/post-insights.ts';
import { readPublishingLimit } from './resources/publishing-limit.ts';
import { listAccounts, listPermissions, readUser, userType } from './resources/user-node.ts';
import type { Container, InstagramAccount, Media, Page, PagePost, Photo, User } from './state/records.ts';
import type { AuthenticatedCall } from './graph-call.ts';
import { GraphError } from './wire/graph-error.ts';
import { missingObject, noSuchField, unknownParameter, unknownPath } from './wire/refusals.ts';
import type { Wish } from './fields/wish.ts';
import { project } from './fields/project.ts';
import { mediaType } from './resources/media-fields.ts';
import { postType } from './resources/post-fields.ts';

const pages: Operations<Page> = {
  GET: readPage,
  'POST photos': uploadPhoto,
  'POST feed': createPost,
  'GET feed': listFeed,
  'GET published_posts': listPublished,
  'GET scheduled_posts': listScheduled,
};
const posts: Operations<PagePost> = {
  GET: readPost,
  POST: updatePost,
  DELETE: deletePost,
  'GET insights': readPostInsights,
};
const photos: Operations<Photo> = { GET: readPhoto };
const instagrams: Operations<InstagramAccount> = {
  GET: readInstagram,
  'POST media': createContainer,
  'POST media_publish': publishMedia,
  'GET media': listMedia,
  'GET stories': listStories,
  'GET content_publishing_limit': readPublishingLimit,
};
const containers: Operations<Container> = { GET: readContainer };
const media: Operations<Media> = { GET: readMedia, DELETE: deleteMedia, 'GET insights': readMediaInsights };
const users: Operations<User> = {
  GET: readUser,
  'GET accounts': listAccounts,
  'GET permissions': listPermissions,
};

/** The operation that a call asks for. */
export interface Target {
  readonly verb: Verb;
  readonly bucket: Bucket | undefined;
  readonly subject: string;
  readonly run: () => Outcome;
}

function target<N extends { readonly id: string }>(
  call: AuthenticatedCall,
  operations: Operations<N>,
  type: string,
  node: N,
  bucket: Bucket | undefined,
): Target {
  const [, edge] = call.segments;
  const key = edge === undefined ? call.method : `${call.method} ${edge}`;
  const operation: Operation<N> | undefined = Object.hasOwn(operations, key) ? operations[key] : undefined;
  if (!operation) {
    throw edge !== undefined && call.method === 'GET'
      ? noSuchField(edge, type)
      : missingObject(node.id, call.method);
  }
  const stranger = strangerAmong(call, operation, node.id);
  if (stranger !== undefined) throw unknownParameter(stranger);
  return { verb: operation.verb, bucket, subject: node.id, run: () => operation.run(call, node) };
}

function targetOfNode(call: AuthenticatedCall, node: Node): Target {
  const bucket = bucketOf(node);
  switch (node.is) {
    case 'page':
      return target(call, pages, 'Page', node.value, bucket);
    case 'post':
      return target(call, posts, 'PagePost', node.value, bucket);
    case 'photo':
      return target(call, photos, 'Photo', node.value, bucket);
    case 'instagram':
      return target(call, instagrams, 'IGUser', node.value, bucket);
    case 'container':
      return target(call, containers, 'IGMediaContainer', node.value, bucket);
    case 'media':
      return target(call, media, 'IGMedia', node.value, bucket);
    case 'user':
      return target(call, users, 'User', node.value, bucket);
  }
}

/** `me` is the person or the Page of the token. */
function idOf({ caller, segments }: AuthenticatedCall): string {
  const [first = ''] = segments;
  if (first !== 'me') return first;
  if (caller.is === 'page') return caller.page;
  if (caller.is === 'user') return caller.session.user;
  throw new GraphError({
    code: 2500,
    message: 'An active access token must be used to query information about the current user.',
  });
}

/**
 * Returns the operation that the call asks for. Throws 2500, 803, 100/33 or 100 with the name of what Graph does not know.
 */
export function targetOf(call: AuthenticatedCall): Target {
  const { segments, state, method } = call;
  if (segments.length === 0 || segments.length > 2) throw unknownPath(`/${segments.join('/')}`);
  if (segments.length === 1 && segments[0] === 'debug_token') {
    return {
      verb: 'token.debug',
      bucket: undefined,
      subject: 'debug_token',
      run: () => ({ body: answerDebugToken(call) }),
    };
  }
  const id = idOf(call);
  if (!/^\d+(_\d+)?$/.test(id)) {
    throw new GraphError({
      code: 803,
      message: `(#803) Some of the aliases you requested do not exist: ${id}`,
    });
  }
  const node = findNode(state, id);
  if (!node) throw missingObject(id, method);
  return targetOfNode(call, node);
}

/** Returns the `fields` of a node that the same call has just made. */
export function readNode(
  call: AuthenticatedCall,
  node: Node,
  fields: readonly Wish[],
): Record<string, unknown> {
  switch (node.is) {
    case 'page':
      return project(pageType, node.value, call, fields);
    case 'post':
      return project(postType, node.value, call, fields);
    case 'photo':
      return project(photoType, node.value, call, fields);
    case 'instagram':
      return project(instagramType, node.value, call, fields);
    case 'container':
      return project(containerType, node.value, call, fields);
    case 'media':
      return project(mediaType, node.value, call, fields);
    case 'user':
      return project(userType, node.value, call, fields);
  }
}
