import { describe, expect, it } from 'vitest';
import { shortenDescription } from '../../../functions/domain/captions/shorten-description.ts';

describe('a description that does not fit', () => {
  it('stay whole as long as they do', () => {
    expect(shortenDescription('Gurih. Renyah.', 14)).toBe('Gurih. Renyah.');
  });

  it.each([
    ['Gurih. Renyah. Tidak pedas.', 20, 'Gurih. Renyah. …'],
    ['Harganya Rp 5.000 saja ya. Renyah.', 30, 'Harganya Rp 5.000 saja ya. …'],
    ['Gurih\nRenyah\nTidak pedas', 16, 'Gurih\nRenyah …'],
    ['香脆可口。不辣的。', 8, '香脆可口。 …'],
    ['مقرمش؟ نعم. لذيذ.', 14, 'مقرمش؟ نعم. …'],
  ])('ends where a sentence does, and shows that it went on: "%s"', (description, most, shown) => {
    expect(shortenDescription(description, most)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(most);
  });

  it('are never cut within a sentence: it might say the opposite', () => {
    const description = 'Tidak pedas kalau sambalnya dipisah.';
    expect(shortenDescription(description, 20)).toBe(description);
  });
});
