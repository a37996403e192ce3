import type {
  DrawPoster,
  DrawPriceList,
  GroupPicturesReply,
} from '../../functions/http/contract/group-pictures.ts';
import { request } from '../../client/request.ts';
import { once } from './call.ts';

export const drawPoster = (poster: DrawPoster): Promise<GroupPicturesReply> =>
  once(request('PUT /api/posters', { body: poster }));

export const drawPriceList = (list: DrawPriceList): Promise<GroupPicturesReply> =>
  once(request('PUT /api/price-lists', { body: list }));
