import type { PageRemovalList } from '../../functions/http/contract/consents.ts';
import type { DecidePost, PostList, PostReply, ResolveDoubt } from '../../functions/http/contract/posts.ts';
import { get, post } from './call.ts';
import { send } from './send.ts';

export const listMyPosts = (left?: AbortSignal): Promise<PostList> => get('/posts?mine', left);

/** Returns posts that only a person can delete, on pages that the user looks after. */
export const listPageRemovals = (left?: AbortSignal): Promise<PageRemovalList> =>
  get('/removals/pages', left);

export const readPost = (id: string, left?: AbortSignal): Promise<PostReply> => get(`/posts/${id}`, left);

export const decidePost = (id: string, decision: DecidePost['decision']): Promise<PostReply> =>
  send(`/posts/${id}/decision`, { decision });

/** Cancels one post that is not out. */
export const cancelPost = (id: string): Promise<PostReply> => send(`/posts/${id}/cancelled`, {});

/** Has a held or failed post tried again as soon as its page allows. */
export const retryPost = (id: string): Promise<PostReply> => post(`/posts/${id}/retry`);

export const editPostCaption = ({ id, revision }: PostReply, text: string): Promise<PostReply> =>
  send(`/posts/${id}/words`, { text }, revision);

export const movePost = ({ id, revision }: PostReply, publishAt: string): Promise<PostReply> =>
  send(`/posts/${id}/time`, { publishAt }, revision);

export const checkPost = (id: string): Promise<PostReply> => post(`/posts/${id}/check`);

export const resolveDoubt = (id: string, answer: ResolveDoubt): Promise<PostReply> =>
  send(`/posts/${id}/doubt`, answer);

export const confirmRemoval = (id: string): Promise<PostReply> => send(`/posts/${id}/removed`, {});
