import { createRoute, z } from '@hono/zod-openapi';
import { Id } from '../../domain/identity.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { LABEL_SIZES } from '../../ports/prints.ts';

const tags = ['print'];
const pdf = {
  description: 'An A4 PDF',
  content: { 'application/pdf': { schema: z.unknown().meta({ type: 'string', format: 'binary' }) } },
};
/** What applies to one batch only. */
const run = {
  producedOn: LocalDay.optional(),
  batch: z.string().trim().min(1).max(30).optional(),
  origin: z.string().trim().min(1).max(80).optional(),
  copies: z.coerce.number().int().min(1).max(600).optional(),
};
const params = z.object({ id: Id });

export const printLabels = createRoute({
  method: 'get',
  path: '/api/products/{id}/print/label',
  operationId: 'printLabels',
  summary: 'A sheet of labels; refused while an item of the law is missing, naming each',
  tags,
  request: { params, query: z.object({ ...run, size: z.enum(LABEL_SIZES).default('medium') }) },
  responses: { 200: pdf },
});

export const printShelfCards = createRoute({
  method: 'get',
  path: '/api/products/{id}/print/shelf',
  operationId: 'printShelfCards',
  summary: 'Cards for the kiosk’s shelf with the maker’s order code',
  tags,
  request: { params, query: z.object(run) },
  responses: { 200: pdf },
});
