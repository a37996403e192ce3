import { fieldName } from '../../law/field-names.ts';
import {
  type Appeal,
  APPEAL_TEXT_NAMES,
  APPEAL_TEXTS,
  type AppealText,
  MOST_TAPPED,
  Occasion,
  Season,
  Spice,
  Taste,
  Texture,
} from '../appeal.ts';
import { readChoice, readChoices } from './choice-field.ts';
import { read, type Reading, refused, valueOf } from './reading.ts';
import { readText } from './text-field.ts';

/** Fields about what makes people want a product. */
export const APPEAL_FIELDS = [
  'taste',
  'texture',
  'spice',
  'occasions',
  'season',
  ...APPEAL_TEXT_NAMES,
] as const;
export type AppealField = (typeof APPEAL_FIELDS)[number];

type TextReadings = Readonly<Record<AppealText, Reading<string>>>;

/** The readings of these fields. */
export interface AppealReadings {
  readonly taste: Reading<Taste[]>;
  readonly texture: Reading<Texture[]>;
  readonly spice: Reading<Spice>;
  readonly occasions: Reading<Occasion[]>;
  readonly season: Reading<Season>;
  readonly texts: TextReadings;
}

/** Refuses more choices than a caption can say in one sentence. */
function notTooMany<T>(reading: Reading<T[]>, field: string): Reading<T[]> {
  const chosen = valueOf(reading) ?? [];
  if (chosen.length <= MOST_TAPPED) return reading;
  const called = fieldName(field);
  return refused(`${field}TooMany`, field, {
    id: `Kolom ${called.id} paling banyak ${MOST_TAPPED} pilihan; sekarang ${chosen.length}.`,
    en: `The ${called.en} may have at most ${MOST_TAPPED} choices; it has ${chosen.length}.`,
  });
}

const readTexts = (typed: (field: AppealText) => string | undefined): TextReadings => {
  const readOne = (field: AppealText): Reading<string> =>
    readText(typed(field), { field, longest: APPEAL_TEXTS[field] });
  return {
    use: readOne('use'),
    story: readOne('story'),
    own: readOne('own'),
    does: readOne('does'),
    sees: readOne('sees'),
    takesHome: readOne('takesHome'),
  };
};

/** Reads the fields as a form or a command line sends them. */
export const readAppeal = (
  typed: Readonly<Partial<Record<AppealField, string | undefined>>>,
): AppealReadings => ({
  taste: notTooMany(readChoices(typed.taste, 'taste', Taste), 'taste'),
  texture: notTooMany(readChoices(typed.texture, 'texture', Texture), 'texture'),
  spice: readChoice(typed.spice, 'spice', Spice),
  occasions: notTooMany(readChoices(typed.occasions, 'occasions', Occasion), 'occasions'),
  season: readChoice(typed.season, 'season', Season),
  texts: readTexts((field) => typed[field]),
});

const once = <T>(values: readonly T[] | undefined): T[] | undefined => values && [...new Set(values)];

/** Reads facts that arrived as an object. */
export const readAppealFacts = (appeal: Appeal = {}): AppealReadings => ({
  taste: read(once(appeal.taste)),
  texture: read(once(appeal.texture)),
  spice: read(appeal.spice),
  occasions: read(once(appeal.occasions)),
  season: read(appeal.season),
  texts: readTexts((field) => appeal[field]),
});

/** Returns the facts that were given; undefined when none was. */
export function appealFrom({ texts, ...tapped }: AppealReadings): Appeal | undefined {
  const given = Object.entries({ ...tapped, ...texts }).flatMap(([field, reading]) => {
    const value = valueOf<unknown>(reading);
    return value === undefined ? [] : [[field, value] as const];
  });
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}
