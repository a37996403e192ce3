import { describe, expect, it } from 'vitest';
import { resultContent, type ResultFacts } from '../../../functions/domain/labels/result-content.ts';
import { checkClaims } from '../../../functions/domain/law/check-claims.ts';
import { ResultContent } from '../../../functions/domain/picture/group-pictures.ts';
import { aCommunity } from '../../factories/entities.ts';

const facts = (changes: Partial<ResultFacts> = {}): ResultFacts => ({
  community: aCommunity(),
  from: '2026-11-02',
  to: '2026-12-01',
  total: { posts: 56, reach: 14_266 },
  before: { posts: 50, reach: 13_062 },
  best: { name: 'Tiwul instan', reach: 1_204 },
  ...changes,
});

describe('the words of the picture of a result', () => {
  it('say how many saw it, what changed and what was seen most, in both languages', () => {
    expect(resultContent(facts(), { language: 'id' })).toEqual({
      theme: 'market',
      language: 'id',
      origin: 'Rukun Lereng · Giriwening',
      title: 'Hasil 2 November – 1 Desember 2026',
      number: '14.266',
      counts: 'orang melihat 56 kiriman',
      change: 'Naik 1.204 orang (+9%) dari 30 hari sebelumnya',
      best: { name: 'Tiwul instan', seen: 'Paling banyak dilihat: 1.204 orang' },
      footnote: 'Dijumlah dari tiap kiriman: yang melihat dua kiriman dihitung dua kali.',
    });
    expect(resultContent(facts(), { language: 'en', theme: 'kraft' })).toMatchObject({
      theme: 'kraft',
      title: 'Results, 2 November – 1 December 2026',
      number: '14,266',
      change: '1,204 more people (+9%) than in the 30 days before',
    });
  });

  it('do not hide a fall, and compare with nothing where nothing was', () => {
    const fell = resultContent(facts({ before: { posts: 50, reach: 20_000 } }), { language: 'id' });
    expect(fell?.change).toBe('Turun 5.734 orang (−29%) dari 30 hari sebelumnya');
    const same = resultContent(facts({ before: { posts: 1, reach: 14_266 } }), { language: 'en' });
    expect(same?.change).toBe('As many as in the 30 days before');
    // Under 10 a percentage would shout about chance.
    const few = resultContent(facts({ total: { posts: 1, reach: 9 }, before: { posts: 1, reach: 3 } }), {
      language: 'en',
    });
    expect(few).toMatchObject({
      counts: 'people saw 1 post',
      change: '6 more people than in the 30 days before',
    });
    for (const before of [
      { posts: 0, reach: null },
      { posts: 3, reach: null },
    ])
      expect(resultContent(facts({ before }), { language: 'id' })).not.toHaveProperty('change');
  });

  it('name each year where there are two, and one day once', () => {
    const title = (from: string, to: string) => resultContent(facts({ from, to }), { language: 'id' })?.title;
    expect(title('2026-12-15', '2027-01-03')).toBe('Hasil 15 Desember 2026 – 3 Januari 2027');
    expect(title('2026-12-15', '2026-12-15')).toBe('Hasil 15 Desember 2026');
  });

  it.each([null, 0])('are none while %s people are known to have seen a post', (reach) => {
    expect(resultContent(facts({ total: { posts: 3, reach } }), { language: 'id' })).toBeUndefined();
  });

  it('stay lawful and within what a picture holds, however long the names are', () => {
    for (const language of ['id', 'en'] as const) {
      const long = resultContent(
        facts({
          community: { name: 'R'.repeat(80), village: 'G'.repeat(80) },
          total: { posts: 1_000_000, reach: 999_999_999_999 },
          best: { name: 'T'.repeat(80), reach: 999_999_999_999 },
        }),
        { language },
      );
      expect(ResultContent.parse(long)).toEqual(long);
      const { title, counts, change, best, footnote } = resultContent(facts(), { language }) ?? {};
      for (const text of [title, counts, change, best?.seen, footnote])
        expect(checkClaims(text ?? '', { field: 'title', kind: 'food' })).toEqual([]);
    }
  });
});
