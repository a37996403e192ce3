import type { DecidePost, PostList, PostReply, ResolveDoubt } from '../../functions/http/contract/posts.ts';
import { get, post, put } from './call.ts';

export const listMyPosts = (left?: AbortSignal): Promise<PostList> => get('/posts?mine', left);

export const readPost = (id: string, left?: AbortSignal): Promise<PostReply> => get(`/posts/${id}`, left);

export const decidePost = (id: string, decision: DecidePost['decision']): Promise<PostReply> =>
  put(`/posts/${id}/decision`, { decision });

export const editPostWords = (id: string, text: string): Promise<PostReply> =>
  put(`/posts/${id}/words`, { text });

export const movePost = (id: string, publishAt: string): Promise<PostReply> =>
  put(`/posts/${id}/time`, { publishAt });

export const checkPost = (id: string): Promise<PostReply> => post(`/posts/${id}/check`);

export const resolveDoubt = (id: string, answer: ResolveDoubt): Promise<PostReply> =>
  put(`/posts/${id}/doubt`, answer);
