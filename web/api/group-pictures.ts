import type {
  DrawPoster,
  DrawPriceList,
  DrawResult,
  GroupPictureReply,
  GroupPicturesReply,
} from '../../functions/http/contract/group-pictures.ts';
import { request } from '../../client/request.ts';
import { once } from './call.ts';

export const drawPoster = (poster: DrawPoster): Promise<GroupPicturesReply> =>
  once(request('PUT /api/posters', { body: poster }));

export const drawPriceList = (list: DrawPriceList): Promise<GroupPicturesReply> =>
  once(request('PUT /api/price-lists', { body: list }));

export const drawResult = (of: DrawResult): Promise<GroupPictureReply> =>
  once(request('PUT /api/result-pictures', { body: of }));
