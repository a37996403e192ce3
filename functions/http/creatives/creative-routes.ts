import { z } from 'zod';
import { Audience } from '../../domain/captions/audience.ts';
import { Id } from '../../domain/identity.ts';
import { Language } from '../../domain/language.ts';
import { CaptionPlace } from '../../domain/channel/platform.ts';
import {
  CaptionsReply,
  DrawPictures,
  EditCaption,
  EditedCaption,
  PicturesReply,
} from '../contract/creatives.ts';
import { body, idParam, reply } from '../edge/route-schemas.ts';
import { edits } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put } = routesOf('pictures and captions');

export const drawPictures = put('/api/products/{id}/pictures', 'drawPictures', {
  summary: 'The pictures of a product with the caller as seller; draws what is missing',
  request: { params: idParam, body: body(DrawPictures) },
  responses: { 200: reply(PicturesReply, 'The pictures, in the order asked') },
});

export const readCaptions = get('/api/products/{id}/captions', 'readCaptions', {
  summary: 'The captions of a product as the caller would post it',
  request: {
    params: idParam,
    query: z.object({ language: Language.default('id'), audience: Audience.default('bridging') }),
  },
  responses: { 200: reply(CaptionsReply, 'For each place a caption, or why there is none') },
});

export const editCaption = put('/api/products/{id}/captions/{language}/{place}', 'editCaption', {
  summary: 'Keep a caption that the caller wrote',
  request: {
    headers: edits,
    params: z.object({ id: Id, language: Language, place: CaptionPlace }),
    body: body(EditCaption),
  },
  responses: { 200: reply(EditedCaption, 'The caption as kept') },
});
