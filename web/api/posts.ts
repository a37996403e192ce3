import type {
  DecidePost,
  PostList,
  PostReply,
  PostRow,
  ResolveDoubt,
  SteerPost,
  StoppedPosts,
} from '../../functions/http/contract/posts.ts';
import { request } from '../../client/request.ts';
import { get, once } from './call.ts';
import { send } from './send.ts';

// Each function sends the request that it names. The API's description (docs/openapi.json) says who may, and what is refused;
// a refusal is thrown as `Refused`.

/** What waits for a person, the most urgent first. */
const WAITING = ['needsPerson', 'failed', 'asked'] as const;

/** Returns the community's posts that wait for a person: of each kind the 50 that are due first. */
export async function listWaitingPosts(left?: AbortSignal): Promise<PostRow[]> {
  const read = (state: (typeof WAITING)[number]): Promise<PostList> =>
    get(request('GET /api/posts', { query: { state, order: 'oldest' } }), left);
  return (await Promise.all(WAITING.map(read))).flatMap(({ posts }) => posts);
}

export const readPost = (id: string, left?: AbortSignal): Promise<PostReply> =>
  get(request('GET /api/posts/{id}', { id }), left);

export const decidePost = (id: string, decision: DecidePost['decision']): Promise<PostReply> =>
  send(request('PUT /api/posts/{id}/decision', { id, body: { decision } }));

/** Cancels one post that is not out. */
export const cancelPost = (id: string): Promise<PostReply> =>
  send(request('PUT /api/posts/{id}/cancelled', { id }));

/** Pauses one post that is not out, or lets it go on. */
export const steerPost = (id: string, steering: SteerPost['steering']): Promise<PostReply> =>
  send(request('PUT /api/posts/{id}/steering', { id, body: { steering } }));

/** Stops all of the user's posts that are not out. The same again stops what was left. */
export const stopMyPosts = (): Promise<StoppedPosts> => once(request('POST /api/me/posts/stop'));

/** Has a held or failed post tried again as soon as its page allows. */
export const retryPost = (id: string): Promise<PostReply> =>
  once(request('POST /api/posts/{id}/retry', { id }));

export const editPostCaption = ({ id, revision }: PostReply, text: string): Promise<PostReply> =>
  send(request('PUT /api/posts/{id}/words', { id, body: { text }, seen: revision }));

export const movePost = ({ id, revision }: PostReply, publishAt: string): Promise<PostReply> =>
  send(request('PUT /api/posts/{id}/time', { id, body: { publishAt }, seen: revision }));

export const checkPost = (id: string): Promise<PostReply> =>
  once(request('POST /api/posts/{id}/check', { id }));

export const resolveDoubt = (id: string, answer: ResolveDoubt): Promise<PostReply> =>
  send(request('PUT /api/posts/{id}/doubt', { id, body: answer }));

export const confirmRemoval = (id: string): Promise<PostReply> =>
  send(request('PUT /api/posts/{id}/removed', { id }));
