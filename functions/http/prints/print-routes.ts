import { z } from 'zod';
import { LocalDay } from '../../domain/time/local-day.ts';
import { LABEL_SIZES } from '../../ports/prints.ts';
import { nothingToDraw } from '../../render/nothing-to-draw.ts';
import { OWN_PRODUCT } from '../edge/common-refusals.ts';
import { family, type Refusal } from '../edge/refusals.ts';
import { binary, productParam } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get } = routesOf('print');
const pdf = {
  description: 'An A4 PDF',
  content: { 'application/pdf': binary },
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
        .meta({ description: 'How large one label is', examples: ['medium'] }),
    }),
  },
  refuses: PRINT,
  responses: { 200: pdf },
});

export const printShelfCards = get('/api/products/{id}/print/shelf', 'printShelfCards', {
  summary: 'Cards for the kiosk’s shelf with the maker’s order code',
  description: 'For the maker of the product and for coordinators.',
  request: { params: productParam, query: z.object(run) },
  refuses: PRINT,
  responses: { 200: pdf },
});
