import type { TellOrder, ToldReply } from '../../functions/http/contract/told.ts';
import { request } from '../../client/request.ts';
import { send } from './send.ts';

/** Notes an order or a question about a product under an id that the phone made. */
export const tellOrder = (id: string, told: string, body: TellOrder): Promise<ToldReply> =>
  send(request('PUT /api/products/{id}/told/{told}', { id, told, body }));

/** Takes back what was noted. */
export const takeBackOrder = (id: string, told: string): Promise<ToldReply> =>
  send(request('DELETE /api/products/{id}/told/{told}', { id, told }));
