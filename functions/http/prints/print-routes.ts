import * as z from 'zod';
import { LocalDay } from '../../domain/time/local-day.ts';
import { CARD_SIZES, LABEL_SIZES, PRINT_FILES, PRINT_INKS } from '../../domain/labels/paper-size.ts';
import { LabelSizeList } from '../contract/prints.ts';
import { nothingToDraw } from '../../render/nothing-to-draw.ts';
import { OWN_PRODUCT } from '../edge/common-refusals.ts';
import { family, type Refusal } from '../edge/refusals.ts';
import { binary, productParam, reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get } = routesOf('print');
const printed = {
  description: 'A PDF, in A4 or for a roll; or one copy for a roll as a PNG',
  content: { 'application/pdf': binary, 'image/png': binary },
};
/** What applies to one batch only. */
const run = {
  producedOn: LocalDay.optional().meta({
    description: 'The day on which the batch was made; the label then says until when it is good',
    examples: ['2026-12-01'],
  }),
  batch: z
    .string()
    .trim()
    .min(1)
    .max(30)
    .optional()
    .meta({ description: 'The code that tells batches apart', examples: ['A12'] }),
  origin: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .optional()
    .meta({
      description: 'Where certain ingredients come from, where that must be said',
      examples: ['sapi'],
    }),
  copies: z.coerce
    .number()
    .int()
    .min(1)
    .max(600)
    .optional()
    .meta({
      type: 'integer',
      description: 'How many; as many as fill the sheet when absent',
      examples: [24],
    }),
};
const ink = z
  .enum(PRINT_INKS)
  .default('colour')
  .meta({
    description: 'In colour, or in pure black for copy shops; a roll is always in black',
    examples: ['black'],
  });
const as = z
  .enum(PRINT_FILES)
  .default('pdf')
  .meta({
    description:
      'A PDF; or, of the roll alone, one copy as a PNG of one bit, 384 dots wide, for phone apps that print pictures',
    examples: ['png'],
  });
const { copies: _, ...batch } = run;

const PRINT: readonly Refusal[] = [
  ...OWN_PRODUCT,
  nothingToDraw,
  family('print.*', 'invalid', 'Something that has to be printed is missing or too long; `field` names it.'),
];

export const printLabels = get('/api/products/{id}/print/label', 'printLabels', {
  summary: 'A sheet of labels; refused while an item of the law is missing, naming each',
  description: 'For the maker of the product and for coordinators.',
  request: {
    params: productParam,
    query: z.object({
      ...run,
      size: z
        .enum(LABEL_SIZES)
        .default('medium')
        .meta({ description: 'How large one label is, or what stickers or roll', examples: ['medium'] }),
      ink,
      as,
    }),
  },
  refuses: PRINT,
  responses: { 200: printed },
});

export const printShelfCards = get('/api/products/{id}/print/shelf', 'printShelfCards', {
  summary: 'Cards for the kiosk’s shelf with the maker’s order code',
  description: 'For the maker of the product and for coordinators.',
  request: {
    params: productParam,
    query: z.object({
      ...run,
      size: z
        .enum(CARD_SIZES)
        .default('card')
        .meta({ description: 'A card of A6, or a roll', examples: ['card'] }),
      ink,
      as,
    }),
  },
  refuses: PRINT,
  responses: { 200: printed },
});

export const readLabelSizes = get('/api/products/{id}/print/sizes', 'readLabelSizes', {
  summary:
    'The sizes of labels: a size is offered if all that the law requires fits with letters of at least 1 mm',
  description: 'For the maker of the product and for coordinators.',
  request: { params: productParam, query: z.object(batch) },
  refuses: PRINT,
  responses: { 200: reply(LabelSizeList, 'All sizes, the smallest first') },
});
