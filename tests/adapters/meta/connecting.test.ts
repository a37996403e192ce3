import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proveAppSecret } from '../../../functions/adapters/meta/app-secret-proof.ts';
import { createConsentAddress } from '../../../functions/adapters/meta/connecting.ts';
import {
  APP_ID,
  APP_SECRET,
  APP_TOKEN,
  type FakeWire,
  NOW,
  graphError,
  graphOn,
  json,
  openWire,
} from './fake-wire.ts';

let wire: FakeWire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

describe('the address of the consent dialog', () => {
  const request = { redirectUri: 'https://e.example/back?x=1&y=2', state: 'st/a+te' };
  const real = { baseUrl: 'https://graph.facebook.com', version: 'v24.0', appId: APP_ID };

  it('is on www.facebook.com for the real Graph and asks for every permission that Etalase uses', () => {
    const address = new URL(createConsentAddress(real)(request));
    expect(address.origin + address.pathname).toBe('https://www.facebook.com/v24.0/dialog/oauth');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      client_id: APP_ID,
      redirect_uri: request.redirectUri,
      state: request.state,
      response_type: 'code',
    });
    expect(address.searchParams.get('scope')?.split(',')).toEqual(
      expect.arrayContaining(['pages_manage_posts', 'instagram_content_publish', 'read_insights']),
    );
    expect(address.href).not.toContain(APP_SECRET);
  });

  it('is on the same base for a server that stands in for Graph', () => {
    const address = createConsentAddress({ ...real, baseUrl: 'http://127.0.0.1:4010/' })(request);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:4010\/v24\.0\/dialog\/oauth\?/);
  });

  it('names the login configuration instead of permissions when there is one', () => {
    const query = new URL(createConsentAddress({ ...real, loginConfiguration: '42' })(request)).searchParams;
    expect([query.get('config_id'), query.get('scope')]).toEqual(['42', null]);
  });
});

describe('tokens', () => {
  it('come for a code, with the very redirect address, the app secret and no other token', async () => {
    wire.play(json(200, { access_token: 'EAAShort', token_type: 'bearer', expires_in: 3600 }));
    const outcome = await graphOn(wire).exchangeCode({
      code: 'c/o+d&e',
      redirectUri: 'https://e.example/back?x=1',
    });
    expect(outcome).toEqual({
      is: 'done',
      value: { token: 'EAAShort', expiresAt: NOW + 3_600_000 },
      usage: {},
    });
    expect(wire.heard).toMatchObject([
      {
        method: 'GET',
        path: '/v24.0/oauth/access_token',
        query: {
          client_id: APP_ID,
          client_secret: APP_SECRET,
          redirect_uri: 'https://e.example/back?x=1',
          code: 'c/o+d&e',
        },
      },
    ]);
  });

  it('are not to be had twice for a code', async () => {
    wire.play(graphError(400, { code: 100, message: 'This authorization code has been used.' }));
    expect(
      await graphOn(wire).exchangeCode({ code: 'AQBused', redirectUri: 'https://e.example/back' }),
    ).toMatchObject({
      is: 'refused',
      refusal: { code: 100, message: 'This authorization code has been used.' },
    });
  });

  it('are refused to an app with a wrong secret, which Graph calls code 1', async () => {
    wire.play(graphError(400, { code: 1, message: 'Error validating client secret.' }));
    expect(
      await graphOn(wire).exchangeCode({ code: 'AQBcode', redirectUri: 'https://e.example/back' }),
    ).toMatchObject({ is: 'refused', refusal: { code: 1 } });
  });

  it('are lengthened, and have no expiry when Graph names none', async () => {
    wire.play(json(200, { access_token: 'EAALong', token_type: 'bearer' }));
    expect(await graphOn(wire).lengthenToken('EAAShort')).toEqual({
      is: 'done',
      value: { token: 'EAALong' },
      usage: {},
    });
    expect(wire.heard).toMatchObject([
      {
        path: '/v24.0/oauth/access_token',
        query: {
          grant_type: 'fb_exchange_token',
          fb_exchange_token: 'EAAShort',
          client_id: APP_ID,
          client_secret: APP_SECRET,
        },
      },
    ]);
  });

  it('are inspected in the name of the app', async () => {
    wire.play(
      json(200, {
        data: {
          app_id: APP_ID,
          type: 'PAGE',
          is_valid: true,
          expires_at: 0,
          data_access_expires_at: 1_795_496_400,
          scopes: ['pages_show_list'],
        },
      }),
    );
    expect(await graphOn(wire).inspectToken('EAAPage')).toEqual({
      is: 'done',
      value: { valid: true, scopes: ['pages_show_list'], dataAccessUntil: 1_795_496_400_000 },
      usage: {},
    });
    expect(wire.heard).toMatchObject([
      {
        path: '/v24.0/debug_token',
        query: {
          input_token: 'EAAPage',
          access_token: APP_TOKEN,
          appsecret_proof: proveAppSecret(APP_SECRET, APP_TOKEN),
        },
      },
    ]);
  });

  it('are found dead without an error, and a data access of 0 has no end', async () => {
    wire.play(json(200, { data: { is_valid: false, data_access_expires_at: 0, error: { code: 190 } } }));
    expect(await graphOn(wire).inspectToken('EAAPage')).toMatchObject({
      value: { valid: false, scopes: [] },
    });
  });
});
