import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSignedRequestReader } from '../../../functions/adapters/meta/signed-request.ts';
import { SECOND } from '../../../functions/domain/time/instant.ts';
import { APP_SECRET, NOW } from './fake-wire.ts';

const read = createSignedRequestReader(APP_SECRET);
const encode = (payload: unknown): string => Buffer.from(JSON.stringify(payload)).toString('base64url');
const sign = (text: string, secret = APP_SECRET): string =>
  `${createHmac('sha256', secret).update(text).digest('base64url')}.${text}`;
const PAYLOAD = { algorithm: 'HMAC-SHA256', issued_at: NOW / SECOND, user_id: '218471' };

describe('a signed request of Meta', () => {
  it('is read with the person it is about', () => {
    const text = encode({ ...PAYLOAD, expires: NOW / SECOND + 60 });
    expect(read(sign(text))).toEqual({
      is: 'genuine',
      request: { user: '218471', issuedAt: NOW, expiresAt: NOW + 60 * SECOND, signedText: text },
    });
  });

  it('is about a Page when its person is 0, and does not end when it expires at 0', () => {
    const text = encode({ ...PAYLOAD, user_id: 0, profile_id: 2001, expires: 0 });
    expect(read(sign(text))).toEqual({
      is: 'genuine',
      request: { page: '2001', issuedAt: NOW, signedText: text },
    });
  });

  it.each([
    ['signed with the secret of another app', sign(encode(PAYLOAD), 'of another app'), 'forged'],
    [
      'whose person was changed',
      `${sign(encode(PAYLOAD)).split('.')[0]}.${encode({ ...PAYLOAD, user_id: '1' })}`,
      'forged',
    ],
    ['with a signature of another length', `AAAA.${encode(PAYLOAD)}`, 'forged'],
    ['that names no algorithm of ours', sign(encode({ ...PAYLOAD, algorithm: 'none' })), 'otherAlgorithm'],
    ['that names SHA-1', sign(encode({ ...PAYLOAD, algorithm: 'HMAC-SHA1' })), 'otherAlgorithm'],
    ['without a moment', sign(encode({ algorithm: 'HMAC-SHA256', user_id: '1' })), 'malformed'],
    ['that is no JSON', sign(Buffer.from('{').toString('base64url')), 'malformed'],
    ['without a dot', encode(PAYLOAD), 'malformed'],
    ['of three parts', `${sign(encode(PAYLOAD))}.x`, 'malformed'],
    ['that is empty', '', 'malformed'],
  ])('%s is none', (_, text, is) => {
    expect(read(text)).toEqual({ is });
  });

  it('is refused after any change of one character of what was signed', () => {
    const whole = sign(encode(PAYLOAD));
    const dot = whole.indexOf('.');
    fc.assert(
      fc.property(
        fc.integer({ min: dot + 1, max: whole.length - 1 }),
        fc.constantFrom('A', 'b', '7', '_'),
        (at, sign) => {
          fc.pre(whole[at] !== sign);
          expect(read(`${whole.slice(0, at)}${sign}${whole.slice(at + 1)}`).is).not.toBe('genuine');
        },
      ),
    );
  });
});
