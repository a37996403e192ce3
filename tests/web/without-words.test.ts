import { describe, expect, it } from 'vitest';
import { withoutWords } from '../../web/drafts/without-words.ts';

describe('a text without its refused words', () => {
  it.each([
    ['Keripik sehat dari singkong', ['sehat'], 'Keripik dari singkong'],
    ['Renyah, asli, murah.', ['asli'], 'Renyah, murah.'],
    ['Asli! Dari kebun', ['Asli'], 'Dari kebun'],
    ['Pedas dan SEHAT, sehat', ['SEHAT', 'sehat'], 'Pedas dan'],
    ['Baris satu\nsehat dua', ['sehat'], 'Baris satu\n dua'],
    ['健康餅乾', ['健康'], '餅乾'],
    ['sehat', ['sehat'], ''],
  ])('of "%s"', (text, words, left) => {
    expect(withoutWords(text, words)).toBe(left);
  });
});
