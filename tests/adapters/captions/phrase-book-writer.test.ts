import { beforeAll, describe, expect, it } from 'vitest';
import { createPhraseBookWriter } from '../../../functions/adapters/captions/phrase-book-writer.ts';
import { Caption } from '../../../functions/domain/captions/caption.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import type { CaptionRequest, CaptionWriter } from '../../../functions/ports/caption-writer.ts';
import { brief, COFFEE, PRODUCTS, product } from '../../domain/captions/demo-briefs.ts';
import { shippedBooks } from '../../domain/captions/shipped-books.ts';

let writer: CaptionWriter;
beforeAll(async () => {
  writer = createPhraseBookWriter(await shippedBooks());
});

const refusal = (request: CaptionRequest): Promise<readonly string[]> =>
  writer.write(request).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      return error.problems.map(({ code, field }) => `${code} ${field}`);
    },
  );

describe('the phrase book writer', () => {
  it('gives a caption that fits its schema, for its seller, audience and place', async () => {
    const caption = await writer.write(brief({ place: 'instagram', audience: 'linking' }));
    expect(Caption.parse(caption)).toEqual(caption);
    expect(caption).toMatchObject({
      seller: 'kenanga',
      audience: 'linking',
      platform: 'instagram',
      language: 'id',
    });
    expect(caption.altText).toContain('Kopi bubuk');
  });

  it.each(['zh-Hant', 'ar'] as const)(
    'writes in %s where there is a book, and else says that it is English',
    async (language) => {
      expect((await writer.write(brief({ language }))).language).toBe(language);
      const { id, en } = await shippedBooks();
      const without = createPhraseBookWriter({ id, en });
      const caption = await without.write(brief({ language }));
      expect(caption.language).toBe('en');
      expect(caption.text).toBe((await without.write(brief({ language: 'en' }))).text);
    },
  );

  it('refuses claims in the facts and in the brand, each by its field', async () => {
    const facts = product(COFFEE, { name: 'Kopi asli', words: 'Sehat' });
    const maker = { ...PRODUCTS.kopi.maker, brand: 'Tungku Alami' };
    expect(await refusal(brief({ product: facts, maker }))).toEqual([
      'law.original name',
      'law.health words',
      'law.natural brand',
    ]);
  });

  it('lets people be called what they are called', async () => {
    const seller = { id: 'murni', name: 'Murni', phone: '0800-0000-0109' };
    const caption = await writer.write(brief({ seller }));
    expect(caption.text).toContain('Murni');
  });

  it('refuses what cannot fit the place, rather than cut it', async () => {
    const alsoSellers = Array.from({ length: 9 }, (_, at) => ({
      id: `s${at}`,
      name: 'N'.repeat(60),
      phone: '0800-0000-0100',
    }));
    const request = brief({ place: 'whatsapp', hosted: true, alsoSellers });
    const long = product(COFFEE, { words: 'x'.repeat(500) });
    expect(await refusal({ ...request, product: long })).toEqual(['captions.tooLong caption']);
  });

  it('refuses more mentions than Instagram takes, which the words brought in', async () => {
    const words = Array.from({ length: 21 }, (_, at) => `@a${at}`).join(' ');
    const request = brief({ place: 'instagram', product: product(COFFEE, { words }) });
    expect(await refusal(request)).toEqual(['captions.tooManyMentions caption']);
  });
});
