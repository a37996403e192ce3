import { LANGUAGES } from '../../language.ts';
import type { Patterns } from '../patterns.ts';
import { GRID_ARABIC } from './grid-arabic.ts';
import { GRID_EN } from './grid-en.ts';
import { GRID_HAN } from './grid-han.ts';
import { GRID_ID } from './grid-id.ts';
import { GRID_ID_TRADE } from './grid-id-trade.ts';
import type { LooseWords } from './loose-effects.ts';
import { HINTED } from './hinted.ts';
import { PROMISED } from './promised.ts';
import { CHARMS } from './charms.ts';
import { COURSE_RESULTS } from './course-results.ts';
import { GIFTS_AND_DRAWS } from './gifts-and-draws.ts';
import { HARMLESS } from './harmless.ts';
import { FAMOUS_BUYERS } from './famous-buyers.ts';
import { RIVALS } from './rivals.ts';
import { FELT_CHANGES } from './felt-changes.ts';
import { INTIMATE } from './intimate.ts';
import { CHILDHOOD } from './childhood.ts';
import { UNSAID } from './unsaid.ts';
import { TOLD_ID } from './told-id.ts';
import { WIDE_AR } from './wide-ar.ts';
import { WIDE_ARABIZI } from './wide-arabizi.ts';
import { WIDE_EN } from './wide-en.ts';
import { WIDE_HAN } from './wide-han.ts';
import { WIDE_ID } from './wide-id.ts';

const TABLES = [
  WIDE_ID,
  WIDE_EN,
  WIDE_HAN,
  WIDE_AR,
  WIDE_ARABIZI,
  GRID_ID,
  GRID_ID_TRADE,
  GRID_EN,
  GRID_ARABIC,
  GRID_HAN,
  TOLD_ID,
  PROMISED,
  HINTED,
  UNSAID,
  CHILDHOOD,
  INTIMATE,
  FELT_CHANGES,
  RIVALS,
  FAMOUS_BUYERS,
  HARMLESS,
  GIFTS_AND_DRAWS,
  COURSE_RESULTS,
  CHARMS,
];

const together = (all: readonly (Patterns | undefined)[]): Patterns =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const words = all.flatMap((one) => one?.[language] ?? []);
      return words.length > 0 ? [[language, words]] : [];
    }),
  );

/** The wide families of all languages, by the row that they belong to. */
export const WIDE: Readonly<Record<string, LooseWords>> = Object.fromEntries(
  [...new Set(TABLES.flatMap((table) => Object.keys(table)))].map((id) => {
    const own = TABLES.flatMap((table) => table[id] ?? []);
    return [
      id,
      {
        claims: together(own.map(({ claims }) => claims)),
        innocent: together(own.map(({ innocent }) => innocent)),
      },
    ];
  }),
);
