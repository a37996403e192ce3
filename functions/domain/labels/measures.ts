import { leftToRight } from './isolates.ts';
import type { Locale } from './locale.ts';

/** The names of each unit that people type after a number. */
const TYPED = {
  g: ['g', 'gr', 'gram', 'grams'],
  kg: ['kg', 'kilo', 'kilogram'],
  ml: ['ml', 'cc'],
  l: ['l', 'lt', 'ltr', 'liter', 'litre'],
  mm: ['mm'],
  cm: ['cm'],
  m: ['m', 'meter', 'metre'],
} as const;
type MetricUnit = keyof typeof TYPED;

/** How a unit is written where readers do not use the Latin symbol. */
const WRITTEN: Readonly<Partial<Record<Locale, Readonly<Record<MetricUnit, string>>>>> = {
  'zh-HK': { g: '克', kg: '公斤', ml: '毫升', l: '升', mm: '毫米', cm: '厘米', m: '米' },
  'zh-TW': { g: '公克', kg: '公斤', ml: '毫升', l: '公升', mm: '公釐', cm: '公分', m: '公尺' },
  ar: { g: 'جم', kg: 'كجم', ml: 'مل', l: 'لتر', mm: 'ملم', cm: 'سم', m: 'م' },
};

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const UNIT_NAMES = Object.values(TYPED)
  .flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const MEASURED = new RegExp(
  String.raw`(${NUMBER}(?:\s*[×x]\s*${NUMBER})*)\s*(${UNIT_NAMES})(?![\p{L}\p{N}])`,
  'giu',
);

const UNITS_BY_NAME = new Map<string, MetricUnit>(
  (Object.keys(TYPED) as MetricUnit[]).flatMap((unit) => TYPED[unit].map((word) => [word, unit] as const)),
);

/**
 * Rewrites measures: "200 g" → "200克", "200公克" or "200 جم"; sizes like "2,1 × 1,15 m" as a whole. Languages that use
 * the Latin symbols keep what was typed.
 */
export function measuresIn(text: string, locale: Locale): string {
  const units = WRITTEN[locale];
  if (!units) return text;
  return text.replaceAll(MEASURED, (typed: string, numbers: string, word: string) => {
    const unit = UNITS_BY_NAME.get(word.toLowerCase());
    if (!unit) return typed;
    const written = units[unit];
    return locale === 'ar' ? `${leftToRight(numbers)} ${written}` : `${numbers}${written}`;
  });
}
