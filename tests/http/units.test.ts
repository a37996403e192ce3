import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../functions/http/edge/language.ts';
import { webHeaders } from '../../functions/domain/web-headers.ts';
import { rateLimit } from '../../functions/http/edge/rate-limit.ts';
import { MEANINGS } from '../../functions/http/problem-responses.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { MINUTE } from '../../functions/domain/time/instant.ts';

describe('kinds of problems', () => {
  it('have one status each', () => {
    const statuses = Object.fromEntries(Object.entries(MEANINGS).map(([kind, { status }]) => [kind, status]));
    expect(statuses).toEqual({
      malformed: 400,
      misdirected: 421,
      invalid: 422,
      unsupported: 415,
      tooLarge: 413,
      unauthenticated: 401,
      forbidden: 403,
      notFound: 404,
      conflict: 409,
      stale: 412,
      unconditional: 428,
      gone: 410,
      outdated: 426,
      tooMany: 429,
      unavailable: 503,
    });
  });
});

describe('the language of an answer', () => {
  it('is one of ours whatever a browser sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (header) => {
        const headers = { 'accept-language': header };
        expect(['id', 'en']).toContain(languageOf(new Request('https://etalase.test/', { headers })));
      }),
    );
  });
});

/** Whether a write is let through; anything but the refusal of the limit is a fault. */
function passes(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (error instanceof ProblemError && error.problems[0].code === 'http.tooOften') return false;
    throw error;
  }
}

describe('the limit on writes', () => {
  it('lets through at most a bucketful and what a minute brings, at any rhythm', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 }), (gaps) => {
        let now = 0;
        const count = rateLimit({ now: () => now }, 'writes', 10);
        let through = 0;
        for (const gap of gaps) {
          now += gap;
          if (passes(() => count('session', () => undefined))) through += 1;
        }
        expect(through).toBeLessThanOrEqual(10 + (now / MINUTE) * 10 + 1e-6);
        expect(through).toBeGreaterThanOrEqual(Math.min(gaps.length, 10));
      }),
    );
  });
});

describe('the headers for the web app', () => {
  it('let nothing run but its own files, and speak to nobody but us and whom we name', () => {
    const { 'content-security-policy': policy } = webHeaders({
      pictures: ['https://cdn.test'],
      uploads: ['https://box.test'],
    });
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "img-src 'self' blob: data: https://cdn.test",
        "connect-src 'self' https://cdn.test https://box.test",
      ]),
    );
    expect(policy).not.toContain('unsafe-inline');
  });
});
