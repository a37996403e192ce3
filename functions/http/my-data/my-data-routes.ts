import * as z from 'zod';
import { ChangeList } from '../contract/changes.ts';
import { MyDataPage } from '../contract/my-data.ts';
import { NO_COMMUNITY } from '../edge/common-refusals.ts';
import { pageQuery } from '../edge/cursor.ts';
import { reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get } = routesOf('session');

export const downloadMyData = get('/api/me/data', 'downloadMyData', {
  summary: 'All that is stored about me, page after page; the lists of all pages together are whole',
  description:
    'For everybody, whatever the roles: the caller’s own data, without tokens and without data of other members. A page may be empty and have a `next` all the same.',
  request: { query: z.object(pageQuery(100)) },
  refuses: NO_COMMUNITY,
  responses: {
    200: reply(MyDataPage, 'One page, which may have a few rows more or fewer than asked'),
  },
});

export const listMyChanges = get('/api/me/changes', 'listMyChanges', {
  summary: 'What others changed of mine in the last two weeks: product, price, sold out, brand, logo',
  description:
    'For everybody: what is the caller’s own, newest first. A change of the last second may be missing.',
  responses: { 200: reply(ChangeList, 'The changes') },
});
