import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SealBrokenError, type Sealer } from '../../functions/ports/sealer.ts';

/** Holds an adapter to the port `Sealer`. `open` makes a sealer with a key of its own. */
export function sealerContract(adapter: string, open: () => Promise<Sealer>): void {
  describe(`${adapter} as a sealer`, () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 });

    it('opens what it sealed, in the same context', async () => {
      const sealer = await open();
      await fc.assert(
        fc.asyncProperty(texts, texts, async (plain, context) => {
          expect(await sealer.open(await sealer.seal(plain, context), context)).toBe(plain);
        }),
        { numRuns: 50 },
      );
    });

    it('does not show the text', async () => {
      const sealed = await (await open()).seal('EAAB-page-token', 'channel#1');
      expect(sealed).not.toContain('EAAB');
    });

    it('does not open in another context', async () => {
      const sealer = await open();
      const sealed = await sealer.seal('token', 'channel#1');
      await expect(sealer.open(sealed, 'channel#2')).rejects.toBeInstanceOf(SealBrokenError);
    });

    it('does not open with another key', async () => {
      const sealed = await (await open()).seal('token', 'channel#1');
      await expect((await open()).open(sealed, 'channel#1')).rejects.toBeInstanceOf(SealBrokenError);
    });

    it('does not open when any character was changed, or when it was never sealed', async () => {
      const sealer = await open();
      const sealed = await sealer.seal('token', 'channel#1');
      for (let at = 0; at < sealed.length; at += 1) {
        const other = sealed[at] === 'A' ? 'B' : 'A';
        const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
        await expect(sealer.open(changed, 'channel#1')).rejects.toBeInstanceOf(SealBrokenError);
      }
      for (const foreign of [
        '',
        'token',
        '.',
        'v1.',
        'v1.AAAA',
        `${sealed}.`,
        `${sealed}A`,
        sealed.slice(0, -1),
      ]) {
        await expect(sealer.open(foreign, 'channel#1')).rejects.toBeInstanceOf(SealBrokenError);
      }
    });

    it('gives one fingerprint for one text in one context, and another for any other', async () => {
      const sealer = await open();
      const fingerprint = await sealer.fingerprint('photo', 'community#1');
      expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect(await sealer.fingerprint('photo', 'community#1')).toBe(fingerprint);
      const others = await Promise.all([
        sealer.fingerprint('photo', 'community#2'),
        sealer.fingerprint('photo#', 'community#1'),
        sealer.fingerprint('', 'photocommunity#1'),
        open().then((other) => other.fingerprint('photo', 'community#1')),
      ]);
      expect(new Set([fingerprint, ...others]).size).toBe(5);
    });
  });
}
