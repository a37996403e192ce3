import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Operations } from '../../client/operations.ts';
import { type Answer, headersOfSeen, request } from '../../client/request.ts';
import type { CampaignReply } from '../../functions/http/contract/campaigns.ts';
import type { ProductReply } from '../../functions/http/contract/products.ts';
import type { SessionReply } from '../../functions/http/contract/session.ts';

describe('a request', () => {
  it('has its parameters in the path, so that none can become another path', () => {
    expect(request('GET /api/products/{id}', { id: '../me?x=1#y' })).toEqual({
      method: 'GET',
      path: '/api/products/..%2Fme%3Fx%3D1%23y',
    });
    const { path } = request('PUT /api/products/{id}/share/{campaign}', {
      id: 'tiwul',
      campaign: 'pasar',
      body: { audience: 'bridging' },
    });
    expect(path).toBe('/api/products/tiwul/share/pasar');
  });

  it('has what of its query is told', () => {
    const query = { from: '2026-12-01', to: undefined, view: 'own' } as const;
    expect(request('GET /api/report', { query }).path).toBe('/api/report?from=2026-12-01&view=own');
    expect(request('GET /api/products', { query: { cursor: undefined } }).path).toBe('/api/products');
    expect(request('GET /api/products').path).toBe('/api/products');
  });

  it('says what it replaces by the revision, or that there is nothing yet', () => {
    const body = { x: 0.5, y: 0.4 };
    const { seen, ...rest } = request('PUT /api/products/{id}/focus', { id: 'tiwul', body, seen: 3 });
    expect(rest).toEqual({ method: 'PUT', path: '/api/products/tiwul/focus', body });
    expect(headersOfSeen(seen)).toEqual({ 'if-match': '"3"' });
    expect(headersOfSeen('new')).toEqual({ 'if-none-match': '*' });
    expect(headersOfSeen(undefined)).toEqual({});
  });
});

/** The compiler refuses these; were it to take one, the line above it would be an error. */
const refused = (): readonly unknown[] => [
  // @ts-expect-error there is no such operation
  request('GET /api/product'),
  // @ts-expect-error its id is missing
  request('GET /api/products/{id}'),
  // @ts-expect-error its body is missing
  request('PUT /api/products/{id}/sold-out', { id: 'tiwul' }),
  // @ts-expect-error it does not say what it replaces
  request('PUT /api/products/{id}/focus', { id: 'tiwul', body: { x: 0, y: 0 } }),
  // @ts-expect-error there is no such field
  request('PUT /api/products/{id}/sold-out', { id: 'tiwul', body: { soldOut: true, sold: 1 } }),
  // @ts-expect-error there is no such audience
  request('PUT /api/products/{id}/share/{campaign}', { id: 'a', campaign: 'b', body: { audience: 'x' } }),
  // @ts-expect-error there is no such query
  request('GET /api/products', { query: { page: 2 } }),
];

describe('the compiler', () => {
  it('refuses what the description does not say', () => {
    expect(refused).toBeTypeOf('function');
  });

  it('knows answers as the contract of the API has them', () => {
    expectTypeOf<Answer<'GET /api/products/{id}'>>().toExtend<ProductReply>();
    expectTypeOf<Answer<'GET /api/campaigns/{id}'>>().toExtend<CampaignReply>();
    expectTypeOf<Answer<'GET /api/session'>>().toExtend<SessionReply>();
    expectTypeOf<Answer<'DELETE /api/session'>>().toEqualTypeOf<undefined>();
    expectTypeOf<Operations['GET /api/report.csv']['answer']>().toEqualTypeOf<Blob>();
    expect(request('GET /api/session')).toEqual({ method: 'GET', path: '/api/session' });
  });
});
