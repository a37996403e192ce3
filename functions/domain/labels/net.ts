import type { ProductKind } from '../product.ts';
import { countText } from './counted-nouns.ts';
import type { WordedLanguage } from './worded-language.ts';

/** What "how much is in it" measures; it decides which label and which sentence fit. */
export const MEASURES = ['weight', 'volume', 'contents', 'size', 'duration', 'sessions', 'package'] as const;
export type Measure = (typeof MEASURES)[number];

const WEIGHT = /\d\s*(?:g|gr|gram|kg|kilo|ons|ounces?|oz)\b/iu;
const VOLUME = /\d\s*(?:ml|cc|cl|l|lt|liter|litre)\b/iu;
const SIZE = /\d\s*(?:mm|cm|m|meter|inci|inch)\b|[×x]\s*\d/iu;
const SESSIONS = /\d\s*(?:kali|x|pertemuan|sesi|sessions?)(?![\p{L}\p{N}])/iu;
const DURATION =
  /\d\s*(?:menit|jam|hari|malam|minggu|bulan|minutes?|hours?|days?|nights?|weeks?|months?)\b/iu;

/** Reads from the kind of product and the text what is measured. */
export function measureOf(kind: ProductKind, net: string): Measure {
  if (kind === 'food') return WEIGHT.test(net) ? 'weight' : VOLUME.test(net) ? 'volume' : 'contents';
  if (kind === 'craft') return SIZE.test(net) ? 'size' : WEIGHT.test(net) ? 'weight' : 'contents';
  if (kind === 'class' && SESSIONS.test(net)) return 'sessions';
  return DURATION.test(net) ? 'duration' : 'package';
}

const COUNT = /(\d{1,4})\s+(\p{L}+)/gu;

/**
 * The text for a language. Counted nouns follow its grammar ("8 kali" → "8 sessions", "2 hari 1 malam" → "2 days 1
 * night"); in English the decimal comma becomes a point. What is not understood stays as typed.
 */
export function netText(net: string, language: WordedLanguage): string {
  const bare = net.trim().replace(/^(?:isi|contents?)\s*:?\s+(?=\d)/iu, '');
  const counted = bare.replaceAll(
    COUNT,
    (typed, count: string, noun: string) => countText(Number(count), noun, language) ?? typed,
  );
  return language === 'en' ? counted.replaceAll(/(\d),(\d{1,2})(?!\d)/g, '$1.$2') : counted;
}
