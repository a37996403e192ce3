import { describe, expect, it } from 'vitest';
import { jsonLinesLog } from '../../functions/adapters/aws/json-lines-log.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { silentLog } from '../factories/silent-log.ts';
import { secretsNoted } from '../factories/watched-log.ts';
import { OwnLinkReply } from '../../functions/http/contract/session.ts';
import { keptLog } from './fakes.ts';
import { httpWorld } from './world.ts';

const LEAKS = [
  ['a token of Meta', `EAAS${'x'.repeat(20)}`],
  ['the secret of the app', DEFAULT_APP.secret],
  ['the secret of a session', 'secret-of-kenanga'],
  ['a sign-in link', 'https://etalase.test/masuk#u8Jx2qVd0f3kPz7Yw5Rb1A'],
  ['an access token in an address', 'https://graph.test/1?access_token=abcdefgh'],
  ['a proof of the app’s secret', `appsecret_proof=${'a'.repeat(64)}`],
  ['where a photo was taken', 'GPSLatitude: 7/1 21/1 30/1'],
  ['where a photo was taken', 'at -7.3583, 110.5'],
] as const;

describe('the watch over the logs of all tests (no-secret-in-logs.ts)', () => {
  it.each(LEAKS)('finds %s in any log, and names the kind alone', (kind, secret) => {
    for (const log of [silentLog, keptLog(), jsonLinesLog()]) {
      log.warn('a call failed', { error: `it was ${secret}` });
      expect(secretsNoted()).toContain(kind);
      expect(secretsNoted()).toEqual([]);
    }
  });

  it('finds a typed code that was given to somebody, by itself', async () => {
    const world = await httpWorld();
    const { code } = OwnLinkReply.parse(
      await (await world.ask('/api/me/link', { method: 'POST', as: 'kenanga' })).json(),
    );
    world.log.warn('a code was wrong', { typed: code.replace(' ', '') });
    expect(secretsNoted()).toEqual(['a typed code']);
  });

  it('has nothing to say of what is redacted', () => {
    silentLog.warn('a call failed', { error: 'access_token=[secret] for 123_456' });
    expect(secretsNoted()).toEqual([]);
  });
});
