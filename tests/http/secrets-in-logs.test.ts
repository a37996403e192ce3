import { describe, expect, it } from 'vitest';
import { jsonLinesLog } from '../../functions/adapters/aws/json-lines-log.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { silentLog } from '../factories/silent-log.ts';
import { secretsNoted } from '../factories/watched-log.ts';
import { keptLog } from './fakes.ts';

const LEAKS = [
  ['a token of Meta', `EAAS${'x'.repeat(20)}`],
  ['the secret of the app', DEFAULT_APP.secret],
  ['the secret of a session', 'secret-of-kenanga'],
  ['a sign-in link', 'https://etalase.test/masuk#u8Jx2qVd0f3kPz7Yw5Rb1A'],
  ['an access token in an address', 'https://graph.test/1?access_token=abcdefgh'],
  ['a proof of the app’s secret', `appsecret_proof=${'a'.repeat(64)}`],
] as const;

describe('the watch over the logs of all tests (no-secret-in-logs.ts)', () => {
  it.each(LEAKS)('finds %s in any log, and names the kind alone', (kind, secret) => {
    for (const log of [silentLog, keptLog(), jsonLinesLog()]) {
      log.warn('a call failed', { error: `it was ${secret}` });
      expect(secretsNoted()).toContain(kind);
      expect(secretsNoted()).toEqual([]);
    }
  });

  it('has nothing to say of what is redacted', () => {
    silentLog.warn('a call failed', { error: 'access_token=[secret] for 123_456' });
    expect(secretsNoted()).toEqual([]);
  });
});
