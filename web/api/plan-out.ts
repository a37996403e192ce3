import type { MakeFeed, MyFeedReply, NewFeedReply } from '../../functions/http/contract/calendar-feed.ts';
import { request } from '../../client/request.ts';
import { language } from '../i18n/language.ts';
import { get, once, remove } from './call.ts';

/** Returns the address of the posts of some days as a table, in the language that the user reads. */
export const planFile = (from: string, to: string): string =>
  request('GET /api/calendar.csv', { query: { from, to, lang: language.value } }).path;

export const readMyFeed = (left?: AbortSignal): Promise<MyFeedReply> =>
  get(request('GET /api/me/calendar-feed'), left);

/** Not repeated automatically: each request makes a new address. */
export const makeMyFeed = (posts: MakeFeed['posts']): Promise<NewFeedReply> =>
  once(request('POST /api/me/calendar-feed', { query: { lang: language.value }, body: { posts } }));

export const endMyFeed = (): Promise<void> => remove(request('DELETE /api/me/calendar-feed'));
