import type { Measure } from '../../../functions/domain/drawing/type-setting.ts';

const NARROW = /[iljtfr.,:;'|! ()·]/;
const WIDE = /[mwMW@…–]/;

/** Widths roughly like those of a bold Latin font, so that layout can be tested without one. */
export const roughMeasure: Measure = (text) =>
  Array.from(text).reduce((sum, sign) => sum + (NARROW.test(sign) ? 0.34 : WIDE.test(sign) ? 0.95 : 0.64), 0);

/** Every letter one wide: for sums that can be done in the head. */
export const evenMeasure: Measure = (text) => Array.from(text).length;
