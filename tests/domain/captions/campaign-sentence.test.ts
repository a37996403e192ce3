import { beforeAll, describe, expect, it } from 'vitest';
import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import { CAPTION_LIMITS } from '../../../functions/domain/captions/limits.ts';
import { lawfulCaption } from '../../../functions/domain/captions/lawful-caption.ts';
import type { PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { brief, COFFEE, product } from './demo-briefs.ts';
import { composeCaption } from './first-draw.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

const SENTENCE = 'Ambil sendiri di stan kami, pintu timur Alun-alun Wonosobo.';
const lines = (changes: Partial<CaptionBrief>): readonly string[] =>
  composeCaption(brief({ ...changes, sentence: SENTENCE }), books).split('\n');

describe('the sentence of a campaign', () => {
  it('stands once in every caption, on a line of its own, as it was typed', () => {
    for (const place of ['facebook', 'instagram', 'whatsapp'] as const)
      for (const seed of ['one', 'two', 'three', 'four'])
        expect(lines({ place, seed }).filter((line) => line === SENTENCE)).toHaveLength(1);
  });

  it('stands in the Indonesian part of a caption in two languages, after the line that parts them', () => {
    for (const language of ['en', 'zh-Hant', 'ar'] as const) {
      const said = lines({ language, audience: 'abroad' });
      expect(said.indexOf(SENTENCE)).toBeGreaterThan(said.indexOf('—'));
    }
    const indonesian = lines({ language: 'id', audience: 'abroad' });
    expect(indonesian.indexOf(SENTENCE)).toBeLessThan(indonesian.indexOf('—'));
    expect(indonesian).toContain(SENTENCE);
  });

  it('is not left out of a caption that has to be short', () => {
    const long = product(COFFEE, { words: 'Kopi dari kebun sendiri. '.repeat(20).trim() });
    const { text } = lawfulCaption(brief({ place: 'whatsapp', product: long, sentence: SENTENCE }), books);
    expect(text).toContain(SENTENCE);
    expect(text.length).toBeLessThanOrEqual(CAPTION_LIMITS.whatsapp.characters);
  });

  it('is judged by the law like the rest of a caption', () => {
    const sentence = 'Minum ini dan diabetes pasti sembuh.';
    expect(lawfulCaption(brief({ sentence }), books).problems).not.toEqual([]);
  });
});
