import type { Language } from '../language.ts';
import { type Problem, problem } from '../problem.ts';
import type { Part } from './phrase-book.ts';

const CODE = 'captions.noLawfulPhrase';

/** A phrase book that can say a part of a caption in no way that may be published: for who runs Etalase, not for her. */
export const noLawfulPhrase = ({
  language,
  part,
}: {
  readonly language: Language;
  readonly part: Part;
}): Problem =>
  problem(CODE, 'unavailable', {
    field: `${language}/${part}`,
    id: `Buku kalimat kami (${language}, ${part}) tidak punya kalimat yang boleh ditayangkan untuk produk ini. Tulisan produknya tidak perlu diubah; ini tugas pengelola Etalase.`,
    en: `Our phrase book (${language}, ${part}) has no sentence that may be published of this product. Its words need no change; this is for whoever runs Etalase.`,
  });

/** Whether it is our words that may not be published, whatever she typed. */
export const isOurWordsFault = (problems: readonly Problem[]): boolean =>
  problems.some(({ code }) => code === CODE);
