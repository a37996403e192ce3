import { describe, expect, it } from 'vitest';
import { Id } from '../../functions/domain/identity.ts';
import type { Ids } from '../../functions/ports/ids.ts';

/** Holds an adapter to the port `Ids`. */
export function idsContract(adapter: string, open: () => Ids): void {
  describe(`${adapter} as a source of ids`, () => {
    it('gives names that fit `Id`, none twice', () => {
      const ids = open();
      const names = Array.from({ length: 2_000 }, () => ids.next());
      for (const name of names) expect(Id.safeParse(name).success, `name ${name}`).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    });

    it('gives URL-safe secrets of 128 bits or more, none twice', () => {
      const ids = open();
      const secrets = Array.from({ length: 2_000 }, () => ids.secret());
      for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{22,}$/);
      expect(new Set(secrets).size).toBe(secrets.length);
    });

    it('digests a text to its SHA-256', () => {
      expect(open().digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
      expect(open().digest('é')).toBe(open().digest('é'));
    });
  });
}
