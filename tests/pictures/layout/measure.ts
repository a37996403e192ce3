import type { Measure, Typesetter } from '../../../functions/pictures/layout/type-setting.ts';

const NARROW = /[iljtfr.,:;'|! ()·]/;
const WIDE = /[mwMW@…–\u3000-\u9fff\uff00-\uffef]/;
const NOTHING = /\p{Default_Ignorable_Code_Point}|\p{Mn}/u;

/** Widths roughly like those of a bold Latin font, so that layout can be tested without one. */
export const roughMeasure: Measure = (text) =>
  Array.from(text).reduce((sum, sign) => {
    if (NOTHING.test(sign)) return sum;
    return sum + (NARROW.test(sign) ? 0.34 : WIDE.test(sign) ? 1 : 0.64);
  }, 0);

/** Every letter one wide: for sums that can be done in the head. */
const evenMeasure: Measure = (text) => Array.from(text).length;

const typesetter = (measure: Measure, rightToLeft = false): Typesetter => ({
  measure,
  rightToLeft,
  phrases: (word) => [word],
});

export const evenType = typesetter(evenMeasure);
export const roughType = typesetter(roughMeasure);
/** For a picture that is read from right to left. */
export const roughTypeToTheLeft = typesetter(roughMeasure, true);
