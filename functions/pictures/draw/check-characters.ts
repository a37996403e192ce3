import { tidied } from '../layout/text-pieces.ts';
import type { Bilingual } from '../../domain/bilingual.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { type FontBook, type OptionalScript, scriptOf } from './font-book.ts';
import type { DrawnText } from './drawn-texts.ts';

const MOST_NAMED = 8;
const CONTROL = /^[\p{Cc}\p{Cs}\p{Co}\p{Cn}]$/u;

const SCRIPT_NAMES: Readonly<Record<OptionalScript, Bilingual>> = {
  Japanese: { id: 'Jepang', en: 'Japanese' },
  Korean: { id: 'Korea', en: 'Korean' },
  Javanese: { id: 'Jawa', en: 'Javanese' },
};

/** Returns the character itself if it is visible, and its code point, which programs and font makers understand. */
function named(sign: string): string {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return CONTROL.test(sign) ? code : `"${sign}" (${code})`;
}

/** Names the optional fonts that are not installed, when they are the reason why letters cannot be drawn. */
function fontsToInstall(missing: readonly string[]): Bilingual {
  const scripts = [...new Set(missing.flatMap((sign) => scriptOf(sign) ?? []))];
  if (scripts.length === 0) return { id: '', en: '' };
  const list = (language: keyof Bilingual): string =>
    scripts.map((script) => SCRIPT_NAMES[script][language]).join(', ');
  return {
    id: ` Huruf ${list('id')} baru bisa digambar setelah fontnya dipasang oleh pengurus.`,
    en: ` ${list('en')} letters can be drawn once somebody installs their font.`,
  };
}

function problemFor(field: string, missing: readonly string[], text: string): Problem {
  const list = missing.slice(0, MOST_NAMED).map(named).join(', ');
  const more = missing.length > MOST_NAMED ? ', …' : '';
  const kept = Array.from(text).filter((sign) => !missing.includes(sign));
  const without = tidied(kept.join(''));
  const install = fontsToInstall(missing);
  return problem('picture.undrawable', 'invalid', {
    field,
    id: `Huruf atau tanda ini tidak bisa digambar: ${list}${more}. Hapus atau ganti dulu.${install.id}`,
    en: `These letters or signs cannot be drawn: ${list}${more}. Remove or replace them.${install.en}`,
    ...(without === '' ? {} : { better: { id: without, en: without } }),
  });
}

/** Returns one problem for each text that contains characters which no installed font has. */
export function checkCharacters(
  fonts: Pick<FontBook, 'missing'>,
  texts: readonly DrawnText[],
): readonly Problem[] {
  const problems = texts.flatMap(({ field, text, face, or = '' }) => {
    const missing = fonts.missing(tidied(text + or), face);
    return missing.length > 0 ? [problemFor(field, missing, text)] : [];
  });
  return problems.filter(
    (problem, index) =>
      problems.findIndex(({ field, text }) => field === problem.field && text.id === problem.text.id) ===
      index,
  );
}
