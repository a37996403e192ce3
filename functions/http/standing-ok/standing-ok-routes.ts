import { makerNotFound, productNotFound } from '../../domain/product/product-problems.ts';
import { memberNotFound, memberStale } from '../../records/member-record.ts';
import { GiveStandingOk, StandingOkReply } from '../contract/standing-ok.ts';
import { body, reply } from '../edge/route-schemas.ts';
import { edits } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put } = routesOf('posts');

export const readStandingOk = get('/api/standing-ok', 'readStandingOk', {
  summary: 'Read my standing OK: whose products go out on my pages without asking me each time',
  description: 'For everybody: what the caller has agreed to in advance.',
  responses: { 200: reply(StandingOkReply, 'Makers and products, by id') },
});

export const giveStandingOk = put('/api/standing-ok', 'giveStandingOk', {
  summary: 'Give my standing OK anew, in place of the one before',
  description: 'For everybody, about the caller’s own pages. It holds for plans that are made from now on.',
  request: { headers: edits, body: body(GiveStandingOk) },
  refuses: [memberNotFound, memberStale, makerNotFound, productNotFound],
  responses: { 200: reply(StandingOkReply, 'As it now stands') },
});
