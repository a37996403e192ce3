import type { PostList, PostReply, DecidePost } from '../../functions/http/contract/posts.ts';
import { get, put } from './call.ts';

export const listMyPosts = (left?: AbortSignal): Promise<PostList> => get('/posts?mine', left);

export const readPost = (id: string, left?: AbortSignal): Promise<PostReply> => get(`/posts/${id}`, left);

export const decidePost = (id: string, decision: DecidePost['decision']): Promise<PostReply> =>
  put(`/posts/${id}/decision`, { decision });

export const editPostWords = (id: string, text: string): Promise<PostReply> =>
  put(`/posts/${id}/words`, { text });
