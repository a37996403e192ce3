import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { graphElsewhere } from '../../functions/wiring/done-elsewhere.ts';

describe('a function without Meta’s secret', () => {
  it('checks no signature of Meta without the secret of the app', () => {
    const text = Buffer.from(
      JSON.stringify({ algorithm: 'HMAC-SHA256', issued_at: 1_796_000_000, user_id: '501' }),
    ).toString('base64url');
    // The secret that stands in the code, where everybody can read it.
    const signature = createHmac('sha256', 'elsewhere').update(text).digest('base64url');
    expect(() => graphElsewhere.readSignedRequest(`${signature}.${text}`)).toThrow('in another function');
  });
});
