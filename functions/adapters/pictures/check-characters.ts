import type { Face } from '../../domain/drawing/type-setting.ts';
import { tidied } from '../../domain/drawing/text-pieces.ts';
import type { LabelContent, OrderLine } from '../../domain/picture-content.ts';
import type { Problem } from '../../domain/problem.ts';
import type { FontBook } from './font-book.ts';

const MOST_NAMED = 8;
const CONTROL = /^[\p{Cc}\p{Cs}\p{Co}\p{Cn}]$/u;

/** What holds the parts of an emoji together, and is left over when they are taken out. */
const EMOJI_JOINTS = new Set(['\u200d', '\ufe0e', '\ufe0f']);

interface DrawnText {
  readonly field: string;
  readonly text: string;
  readonly face: Face;
  /** Drawn as well, in place of the text. */
  readonly or?: string;
}

/** Every text of a picture with the face that speaks it. The stamp speaks the origin in capitals. */
function drawnTexts(label: LabelContent, order: OrderLine): readonly DrawnText[] {
  return [
    { field: 'brand', text: label.brand, face: 'display' },
    { field: 'name', text: label.name, face: 'display' },
    { field: 'words', text: label.words, face: 'text' },
    { field: 'price', text: label.price, face: 'display' },
    { field: 'priceNote', text: label.priceNote ?? '', face: 'strong' },
    ...label.rows.flatMap(({ label: rowLabel, value }): DrawnText[] => [
      { field: 'rows', text: rowLabel, face: 'text' },
      { field: 'rows', text: value, face: 'strong' },
    ]),
    { field: 'origin', text: label.origin, face: 'strong', or: label.origin.toLocaleUpperCase('id') },
    { field: 'footnote', text: label.footnote ?? '', face: 'text' },
    { field: 'call', text: order.call, face: 'text' },
    { field: 'phone', text: order.phone, face: 'strong' },
    { field: 'seller', text: order.seller, face: 'text' },
  ];
}

/** The sign itself where a person can see it, and its number, which a program and a font maker understand. */
function named(sign: string): string {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return CONTROL.test(sign) ? code : `"${sign}" (${code})`;
}

function problemFor(field: string, missing: readonly string[], text: string): Problem {
  const list = missing.slice(0, MOST_NAMED).map(named).join(', ');
  const more = missing.length > MOST_NAMED ? ', …' : '';
  const kept = Array.from(text).filter((sign) => !missing.includes(sign) && !EMOJI_JOINTS.has(sign));
  const without = tidied(kept.join(''));
  return {
    code: 'picture.undrawable',
    kind: 'invalid',
    field,
    text: {
      id: `Huruf atau tanda ini tidak bisa digambar: ${list}${more}. Hapus atau ganti dulu.`,
      en: `These letters or signs cannot be drawn: ${list}${more}. Remove or replace them.`,
    },
    ...(without === '' ? {} : { better: { id: without, en: without } }),
    retryable: false,
  };
}

/** One problem for each text that holds characters which no bundled font has. */
export function checkCharacters(fonts: FontBook, label: LabelContent, order: OrderLine): readonly Problem[] {
  const problems = drawnTexts(label, order).flatMap(({ field, text, face, or = '' }) => {
    const missing = fonts.missing(tidied(text + or), face);
    return missing.length > 0 ? [problemFor(field, missing, text)] : [];
  });
  return problems.filter(
    (problem, index) =>
      problems.findIndex(({ field, text }) => field === problem.field && text.id === problem.text.id) ===
      index,
  );
}
