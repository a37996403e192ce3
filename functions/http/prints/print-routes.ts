import { z } from 'zod';
import { LocalDay } from '../../domain/time/local-day.ts';
import { LABEL_SIZES } from '../../ports/prints.ts';
import { binary, idParam } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get } = routesOf('print');
const pdf = {
  description: 'An A4 PDF',
  content: { 'application/pdf': binary },
};
/** What applies to one batch only. */
const run = {
  producedOn: LocalDay.optional(),
  batch: z.string().trim().min(1).max(30).optional(),
  origin: z.string().trim().min(1).max(80).optional(),
  copies: z.coerce.number().int().min(1).max(600).optional(),
};

export const printLabels = get('/api/products/{id}/print/label', 'printLabels', {
  summary: 'A sheet of labels; refused while an item of the law is missing, naming each',
  request: { params: idParam, query: z.object({ ...run, size: z.enum(LABEL_SIZES).default('medium') }) },
  responses: { 200: pdf },
});

export const printShelfCards = get('/api/products/{id}/print/shelf', 'printShelfCards', {
  summary: 'Cards for the kiosk’s shelf with the maker’s order code',
  request: { params: idParam, query: z.object(run) },
  responses: { 200: pdf },
});
