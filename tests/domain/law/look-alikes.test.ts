import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { lookAlikesModule } from '../../../bin/kit/look-alikes.ts';
import { findClaims } from '../../../functions/domain/law/find-claims.ts';
import { normalizePlain } from '../../../functions/domain/law/normalize-text.ts';

const TABLE = new URL('../../../functions/domain/law/look-alikes.ts', import.meta.url);

describe('look-alike letters', () => {
  it('stand in a table that is the one made from Unicode’s data', async () => {
    expect(await readFile(TABLE, 'utf8')).toBe(lookAlikesModule());
  });

  it.each([
    ['Cyrillic', 'аѕli', 'asli'],
    ['Greek, whose capital looks like another letter than the small one', 'ΝΑΤURΑL νegan', 'natural vegan'],
    ['small capitals', 'ᴀꜱʟɪ', 'asli'],
    ['Cherokee', 'Ꭺꮪli', 'asli'],
    ['a capital I of another script', 'аlamІ', 'alami'],
    ['stroked letters', 'mųrnı', 'murni'],
  ])('of %s are read as Latin', (_script, written, read) => {
    expect(normalizePlain(written)).toBe(read);
  });

  it('leave Chinese and Arabic as they are', () => {
    expect(normalizePlain('一口大小')).toBe('一口大小');
    expect(normalizePlain('ها هو')).toBe('ها هو');
  });

  it('hide no claim', () => {
    expect(findClaims('kopi аslі').map(({ row }) => row.id)).toEqual(['original']);
  });
});
