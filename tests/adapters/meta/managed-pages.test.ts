import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proveAppSecret } from '../../../functions/adapters/meta/app-secret-proof.ts';
import { APP_SECRET, type FakeWire, graphError, graphOn, json, openWire } from './fake-wire.ts';

let wire: FakeWire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const page = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  name: `Page ${id}`,
  access_token: `EAA${id}`,
  tasks: ['CREATE_CONTENT'],
  ...more,
});
const next = (after: string) => ({
  cursors: { before: 'b', after },
  // Verbatim it would lead elsewhere, with another token.
  next: 'http://127.0.0.1:1/v24.0/me/accounts?access_token=stale',
});

describe('the Pages of a person', () => {
  it('come from every page of the list, by cursor, with our own token and proof each time', async () => {
    wire.play(
      json(200, {
        data: [page('1', { instagram_business_account: { id: '17', username: 'kenanga' } })],
        paging: next('c1'),
      }),
      json(200, { data: [], paging: next('c2') }),
      json(200, { data: [page('2')], paging: { cursors: { before: 'b', after: 'c3' } } }),
    );
    expect(await graphOn(wire).listManagedPages('EAAUser')).toEqual({
      is: 'done',
      value: [
        {
          id: '1',
          name: 'Page 1',
          token: 'EAA1',
          tasks: ['CREATE_CONTENT'],
          instagram: { id: '17', username: 'kenanga' },
        },
        { id: '2', name: 'Page 2', token: 'EAA2', tasks: ['CREATE_CONTENT'] },
      ],
      usage: {},
    });
    expect(
      wire.heard.map(({ path, query }) => [path, query['limit'], query['after'], query['access_token']]),
    ).toEqual([
      ['/v24.0/me/accounts', '100', undefined, 'EAAUser'],
      ['/v24.0/me/accounts', '100', 'c1', 'EAAUser'],
      ['/v24.0/me/accounts', '100', 'c2', 'EAAUser'],
    ]);
    const proof = proveAppSecret(APP_SECRET, 'EAAUser');
    expect(wire.heard.every(({ query }) => query['appsecret_proof'] === proof)).toBe(true);
    expect(wire.heard[0]?.query['fields']).toBe(
      'id,name,access_token,tasks,instagram_business_account{id,username}',
    );
  });

  it('leave out a Page whose token is not given', async () => {
    wire.play(json(200, { data: [{ id: '1', name: 'Page 1', tasks: ['ANALYZE'] }, page('2')] }));
    expect(await graphOn(wire).listManagedPages('EAAUser')).toMatchObject({ value: [{ id: '2' }] });
  });

  it('are not given in part: an error on a later page of the list ends it', async () => {
    wire.play(json(200, { data: [page('1')], paging: next('c1') }), graphError(400, { code: 190 }));
    expect(await graphOn(wire).listManagedPages('EAAUser')).toMatchObject({
      is: 'refused',
      refusal: { code: 190 },
    });
  });

  it('end as unreadable when the cursor goes round in a circle', async () => {
    wire.play(json(200, { data: [page('1')], paging: next('c1') }));
    expect(await graphOn(wire).listManagedPages('EAAUser')).toMatchObject({
      is: 'unknown',
      reason: 'unreadable',
    });
    expect(wire.heard).toHaveLength(2);
  });
});
