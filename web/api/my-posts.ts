import type { PageRemovalList } from '../../functions/http/contract/consents.ts';
import type { PostList } from '../../functions/http/contract/posts.ts';
import { request } from '../../client/request.ts';
import { get } from './call.ts';

/** Returns the posts that concern the user, around now. */
export const listMyPosts = (left?: AbortSignal): Promise<PostList> =>
  get(request('GET /api/posts', { query: { mine: '' } }), left);

/** Returns posts that only a person can delete, on pages that the user looks after. */
export const listPageRemovals = (left?: AbortSignal): Promise<PageRemovalList> =>
  get(request('GET /api/removals/pages'), left);
