import { describe, expect, it } from 'vitest';
import { shorterWords } from '../../../functions/domain/captions/shorter-words.ts';

describe('typed words that do not fit', () => {
  it('stay whole as long as they do', () => {
    expect(shorterWords('Gurih. Renyah.', 14)).toBe('Gurih. Renyah.');
  });

  it.each([
    ['Gurih. Renyah. Tidak pedas.', 20, 'Gurih. Renyah. …'],
    ['Harganya Rp 5.000 saja ya. Renyah.', 30, 'Harganya Rp 5.000 saja ya. …'],
    ['Gurih\nRenyah\nTidak pedas', 16, 'Gurih\nRenyah …'],
    ['香脆可口。不辣的。', 8, '香脆可口。 …'],
    ['مقرمش؟ نعم. لذيذ.', 14, 'مقرمش؟ نعم. …'],
  ])('end where a sentence does, and show that they went on: "%s"', (words, most, shown) => {
    expect(shorterWords(words, most)).toBe(shown);
    expect(shown.length).toBeLessThanOrEqual(most);
  });

  it('are never cut within a sentence: it might say the opposite', () => {
    const words = 'Tidak pedas kalau sambalnya dipisah.';
    expect(shorterWords(words, 20)).toBe(words);
  });
});
