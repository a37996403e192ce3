import type { ProductKind } from '../product/product.ts';
import { countText } from './counted-nouns.ts';
import { withLatinApart } from './isolates.ts';
import { measuresIn } from './measures.ts';
import type { Locale } from './locale.ts';

/** What the net content measures; it determines which label term and which phrase fit. */
export const MEASURES = ['weight', 'volume', 'contents', 'size', 'duration', 'sessions', 'package'] as const;
export type Measure = (typeof MEASURES)[number];

const WEIGHT = /\d\s*(?:g|gr|gram|kg|kilo|ons|ounces?|oz)\b/iu;
const VOLUME = /\d\s*(?:ml|cc|cl|l|lt|liter|litre)\b/iu;
const SIZE = /\d\s*(?:mm|cm|m|meter|inci|inch)\b|[×x]\s*\d/iu;
const SESSIONS = /\d\s*(?:kali|x|pertemuan|sesi|sessions?)(?![\p{L}\p{N}])/iu;
const DURATION =
  /\d\s*(?:menit|jam|hari|malam|minggu|bulan|minutes?|hours?|days?|nights?|weeks?|months?)\b/iu;

/** Returns what is measured, from the kind of product and the text. */
export function measureOf(kind: ProductKind, net: string): Measure {
  if (kind === 'food') return WEIGHT.test(net) ? 'weight' : VOLUME.test(net) ? 'volume' : 'contents';
  if (kind === 'craft') return SIZE.test(net) ? 'size' : WEIGHT.test(net) ? 'weight' : 'contents';
  if (kind === 'class' && SESSIONS.test(net)) return 'sessions';
  return DURATION.test(net) ? 'duration' : 'package';
}

const ONE_COUNT = String.raw`\d{1,4}\s+\p{L}+`;
const COUNTS = new RegExp(String.raw`(?<![\d.,])${ONE_COUNT}(?:\s+${ONE_COUNT})*`, 'gu');

/** The separator between two counts of one span: "2 days 1 night", "2日1夜", "يومان وليلة واحدة". */
const BETWEEN: Readonly<Partial<Record<Locale, string>>> = { 'zh-HK': '', 'zh-TW': '', ar: ' و' };

/** Rewrites successive counts in the grammar of a language; as typed when one of their nouns is unknown. */
function countsIn(typed: string, locale: Locale): string {
  const texts = [...typed.matchAll(/(\d+)\s+(\p{L}+)/gu)].map(([, count, noun = '']) =>
    countText(Number(count), noun, locale),
  );
  return texts.includes(undefined) ? typed : texts.join(BETWEEN[locale] ?? ' ');
}

/**
 * Rewrites separators: Indonesian writes 1.500 and 2,1 where the others write 1,500 and 2.1. A comma before three digits
 * is left alone.
 */
const withForeignPoints = (text: string): string =>
  text
    .replaceAll(/(?<![\d.,])([1-9]\d{0,2})\.(\d{3})(?![\d.,])/g, '$1,$2')
    .replaceAll(/(\d),(\d{1,2})(?!\d)/g, '$1.$2');

/**
 * Returns the net content for a language. Counted nouns follow its grammar ("8 kali" → "8 sessions", "2 hari 1 malam" →
 * "2 days 1 night"), measures its usage ("200 g" → "200克"). What is not recognised stays as typed.
 */
export function netText(net: string, locale: Locale): string {
  const bare = net.trim().replace(/^(?:isi|contents?)\s*:?\s+(?=\d)/iu, '');
  const pointed = locale === 'id' ? bare : withForeignPoints(bare);
  const text = measuresIn(pointed, locale).replaceAll(COUNTS, (typed) => countsIn(typed, locale));
  return locale === 'ar' ? withLatinApart(text) : text;
}
