import * as z from 'zod';
import { captionChanged, offerNotFound } from '../../captions/caption-problems.ts';
import { Audience } from '../../domain/captions/audience.ts';
import { Language } from '../../domain/language.ts';
import {
  CaptionsReply,
  DrawPictures,
  EditCaption,
  EditedCaption,
  PicturesReply,
} from '../contract/creatives.ts';
import { CAPTION_TEXT, DRAWING } from '../edge/common-refusals.ts';
import { body, captionParams, productParam, reply } from '../edge/route-schemas.ts';
import { edits } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put } = routesOf('pictures and captions');

export const drawPictures = put('/api/products/{id}/pictures', 'drawPictures', {
  summary: 'The pictures of a product with the caller as seller; draws what is missing',
  description:
    'For everybody of the community. A picture that was drawn before is found again; a new one takes a second or two. The ' +
    'addresses need no session.',
  request: { params: productParam, body: body(DrawPictures) },
  refuses: DRAWING,
  responses: { 200: reply(PicturesReply, 'The pictures, in the order asked') },
});

export const readCaptions = get('/api/products/{id}/captions', 'readCaptions', {
  summary: 'The captions of a product as the caller would post it',
  description:
    'For everybody of the community. Each place is in one of the two lists; what the law forbids is told there, and does not ' +
    'refuse the request.',
  request: {
    params: productParam,
    query: z.object({
      language: Language.default('id').meta({
        description: 'The language of the captions',
        examples: ['en'],
      }),
      audience: Audience.default('bridging').meta({
        description:
          'Who reads them: own village and kin, sister communities, offices and universities, buyers abroad',
        examples: ['bridging'],
      }),
    }),
  },
  refuses: [offerNotFound],
  responses: { 200: reply(CaptionsReply, 'For each place a caption, or why there is none') },
});

export const editCaption = put('/api/products/{id}/captions/{language}/{place}', 'editCaption', {
  summary: 'Keep a caption that the caller wrote',
  description:
    'For everybody of the community, for the caller’s own posts there from now on. `If-Match: "0"` where the caller has none yet.',
  request: { headers: edits, params: captionParams, body: body(EditCaption) },
  refuses: [offerNotFound, captionChanged, ...CAPTION_TEXT],
  responses: { 200: reply(EditedCaption, 'The caption as kept') },
});
