import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FontsFile, openFontBook } from '../../../functions/pictures/draw/font-book.ts';
import { locateFonts } from '../../../functions/pictures/draw/locate-fonts.ts';
import { openTypesetter } from '../../../functions/pictures/draw/typesetter.ts';
import type { Measure } from '../../../functions/pictures/layout/type-setting.ts';
import { roughMeasure } from '../../pictures/layout/measure.ts';
import { anyLabel, anyOrder } from '../../pictures/any-label.ts';
import { faultsOf, layOut } from '../../pictures/layout-faults.ts';
import { framesOf, WORN_THEMES } from '../../pictures/themes-on-disk.ts';

/** The same labels in each run; another seed by the environment: `ETALASE_SEED=5`. */
const SEED = Number(process.env['ETALASE_SEED'] ?? 2026);
const LABELS = 1000;

const templates = new URL('../../../templates/fonts.json', import.meta.url);
const fonts = openFontBook(
  FontsFile.parse(JSON.parse(readFileSync(templates, 'utf8'))),
  locateFonts(fileURLToPath(new URL('.', templates))),
);

const samples = fc.sample(fc.tuple(anyLabel, anyOrder), { numRuns: LABELS, seed: SEED });

/** Widths of the real fonts; roughly where no font is installed: a product refuses that, the layout must bear it. */
const measure: Measure = (text, face) =>
  fonts.missing(text, face).length === 0 ? fonts.measure(text, face) : roughMeasure(text, face);

const typesetters = await Promise.all(
  samples.map(async ([label, order]) =>
    openTypesetter({ measure }, label.language, JSON.stringify([label, order])),
  ),
);

const cases = WORN_THEMES.flatMap((theme) =>
  framesOf(theme).map(([name, frame]) => ({
    name: `${theme.name} as ${theme.composition}, ${name}`,
    theme,
    frame,
  })),
);

describe(`${String(LABELS)} labels of any length and script`, () => {
  it.each(cases)('never overflow, overlap or become too small: $name', ({ theme, frame }) => {
    const faults = samples.flatMap(([label, order], index) => {
      const type = typesetters[index];
      if (!type) throw new Error('each label has a typesetter');
      const found = faultsOf(theme, frame, layOut(theme, frame, label, order, type));
      return found.length === 0 ? [] : [{ found, label, order }];
    });
    expect(faults.slice(0, 2)).toEqual([]);
  });
});
