import { join } from 'node:path';
import { loadPhraseBooks } from '../functions/adapters/captions/load-phrase-books.ts';
import { LANGUAGES } from '../functions/domain/language.ts';
import { TEMPLATES } from '../embedded/system/project-folders.ts';
import type { Bench } from './bench.ts';
import { overlapsOf } from './captions/overlap.ts';
import { postsOfPage, postsOfSellers, TEN_OFFERS } from './captions/posts.ts';
import { rounded } from './measure.ts';

const HOW =
  'runs of three words (in Chinese of three signs) that two captions share ÷ all of both; caution, order line and name left out; highest of four languages';

/** How alike captions are: on one page, and by many sellers of one product. */
export const bench: Bench = {
  area: 'captions',
  async run({ note }) {
    const books = await loadPhraseBooks(join(TEMPLATES, 'captions'));
    const found = LANGUAGES.map((language) => {
      const page = overlapsOf(postsOfPage(language, 'page'), books, 'whole').highest;
      const means = TEN_OFFERS.map(
        (offer) => overlapsOf(postsOfSellers(offer, language, 'sellers'), books, 'ours').mean,
      );
      const sellers = means.reduce((sum, mean) => sum + mean, 0) / means.length;
      note(
        `${language}: highest pair of a page ${rounded(page)}, mean of sellers ${rounded(sellers, 3)}, highest product ${rounded(Math.max(...means), 3)}`,
      );
      return { page, sellers };
    });
    return [
      {
        id: 'words.overlap',
        value: rounded(Math.max(...found.map(({ page }) => page)), 3),
        goal: 0.35,
        unit: 'share',
        better: 'lower',
        how: `the most alike pair of 30 posts of ten products on one page, whole captions; ${HOW}`,
      },
      {
        id: 'words.overlap_sellers',
        value: rounded(Math.max(...found.map(({ sellers }) => sellers)), 3),
        goal: 0.1,
        unit: 'share',
        better: 'lower',
        how: `mean over all pairs of 30 sellers of one product, over ten products, what is ours to vary; ${HOW}`,
      },
    ];
  },
};
