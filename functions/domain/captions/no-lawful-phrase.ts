import type { Language } from '../language.ts';
import { type Problem, problem } from '../problem.ts';
import type { Section } from './phrase-book.ts';

const CODE = 'captions.noLawfulPhrase';

/**
 * Returns the problem that a phrase book has no lawful phrase for a section of a caption: for the operator, not for the
 * member.
 */
export const noLawfulPhrase = ({
  language,
  section,
}: {
  readonly language: Language;
  readonly section: Section;
}): Problem =>
  problem(CODE, 'unavailable', {
    field: `${language}/${section}`,
    id: `Buku kalimat kami (${language}, ${section}) tidak punya kalimat yang boleh ditayangkan untuk produk ini. Tulisan produknya tidak perlu diubah; ini tugas pengelola Etalase.`,
    en: `Our phrase book (${language}, ${section}) has no sentence that may be published of this product. Its words need no change; this is for whoever runs Etalase.`,
  });

/** Whether the texts that may not be published are ours, whatever the member typed. */
export const isPhraseBookFault = (problems: readonly Problem[]): boolean =>
  problems.some(({ code }) => code === CODE);
