import { peopleNotTold } from '../../domain/product/may-show-people.ts';
import { badPeriod, periodTooLong } from '../../insights/report-problems.ts';
import { isSoldOut, noResultYet } from '../../render/nothing-to-draw.ts';
import { forbidden } from '../caller.ts';
import {
  DrawPoster,
  DrawPriceList,
  DrawResult,
  GroupPictureReply,
  GroupPicturesReply,
} from '../contract/group-pictures.ts';
import { DRAWING, UNLAWFUL } from '../edge/common-refusals.ts';
import type { Refusal } from '../edge/refusals.ts';
import { body, reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { put } = routesOf('pictures of several products');

const REFUSED: readonly Refusal[] = [...DRAWING, forbidden, UNLAWFUL, isSoldOut, peopleNotTold];
const PICTURES = reply(GroupPicturesReply, 'The pictures, in the order asked');
const AGAIN = 'The same request again finds the same pictures. The addresses need no session.';

export const drawPoster = put('/api/posters', 'drawPoster', {
  summary: 'A poster for a bazaar, a class or a trip: what, date, place and who takes part',
  description: `For members and coordinators. The photos of the first four products are on it; the number is the caller’s. ${AGAIN}`,
  request: { body: body(DrawPoster) },
  refuses: REFUSED,
  responses: { 200: PICTURES },
});

export const drawPriceList = put('/api/price-lists', 'drawPriceList', {
  summary: 'Four to nine products of several makers with their prices in one picture',
  description: `For members and coordinators. The number is the caller’s; nothing that is sold out is listed. ${AGAIN}`,
  request: { body: body(DrawPriceList) },
  refuses: REFUSED,
  responses: { 200: PICTURES },
});

export const drawResult = put('/api/result-pictures', 'drawResult', {
  summary:
    'The result of a period as one square picture: how many saw it, what changed, and what was seen most',
  description: `For leaders and coordinators, who share it by hand. It names products and no people. ${AGAIN}`,
  request: { body: body(DrawResult) },
  refuses: [...DRAWING, forbidden, badPeriod, periodTooLong, noResultYet],
  responses: { 200: reply(GroupPictureReply, 'The picture') },
});
