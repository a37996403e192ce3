import { withoutEmoji } from '../layout/text-pieces.ts';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PrintLabel } from '../../domain/labels/print-label.ts';
import type { ShelfCard } from '../../domain/labels/shelf-card.ts';
import { type Problem, problem, ProblemError, refuseIfAny } from '../../domain/problem.ts';
import { LABEL_SIZES, type LabelSize, type PrintJob, type Prints } from '../../ports/prints.ts';
import { drawLabel, layoutLabel } from './label.ts';
import { locateFonts } from '../draw/locate-fonts.ts';
import { Paper } from './paper.ts';
import { printColours } from './print-colours.ts';
import { openPrintFonts, type PrintFace, type PrintFonts } from './print-fonts.ts';
import { cellOf, drawSheet, type Grid, perPage } from './sheet.ts';
import { drawShelfCard, layoutShelfCard } from './shelf-card.ts';

export interface PrintsOptions {
  /** The folder with `fonts.json`. The default is right for an unbundled clone. */
  readonly templates?: string;
  /** Finds the file of a font in `fonts.json`. The default searches the folder and the installed packages. */
  readonly locateFont?: (file: string) => string | undefined;
}

const TEMPLATES = fileURLToPath(new URL('../../../templates', import.meta.url));

const tooMuchText = (sizes: string): Problem =>
  problem('print.tooMuchText', 'invalid', {
    field: 'size',
    id: `Tulisannya tidak muat di ukuran ini tanpa jadi terlalu kecil. Pilih ukuran lebih besar (${sizes}) atau ringkas tulisannya.`,
    en: `The text does not fit at this size without becoming too small. Choose a larger size (${sizes}) or shorten the text.`,
  });

const unprintable = (field: string, signs: readonly string[]): Problem =>
  problem('print.undrawable', 'invalid', {
    field,
    id: `Huruf atau tanda ini tidak bisa dicetak: ${signs.join(' ')}. Hapus atau ganti dulu.`,
    en: `These letters or signs cannot be printed: ${signs.join(' ')}. Remove or replace them.`,
  });

const TOO_MANY_COPIES = problem('print.copies', 'invalid', {
  field: 'copies',
  id: 'Jumlahnya dari 1 sampai 600.',
  en: 'The number of copies is from 1 to 600.',
});

/** On A4: 63 × 45 mm, 95 × 54 mm, 95 × 90 mm. */
const LABEL_GRIDS: Readonly<Record<LabelSize, Grid>> = {
  small: { columns: 3, rows: 6 },
  medium: { columns: 2, rows: 5 },
  large: { columns: 2, rows: 3 },
};
/** 95 × 135 mm. */
const SHELF_CARD_GRID: Grid = { columns: 2, rows: 2 };
const MOST_COPIES = 600;

interface Typed {
  readonly field: string;
  readonly text: string;
  readonly face: PrintFace;
}

const problemsOf = (texts: readonly Typed[], fonts: PrintFonts): readonly Problem[] =>
  texts.flatMap(({ field, text, face }) => {
    const signs = fonts.missing(withoutEmoji(text).replaceAll(/\s+/gu, ' '), face);
    return signs.length > 0 ? [unprintable(field, signs.slice(0, 8))] : [];
  });

const rowTexts = (rows: readonly { readonly label: string; readonly value: string }[]): readonly Typed[] =>
  rows.map(({ label, value }) => ({ field: label, text: value, face: 'strong' }));

function copiesOf({ copies }: PrintJob, usual: number): number {
  if (copies === undefined) return usual;
  if (!Number.isInteger(copies) || copies < 1 || copies > MOST_COPIES)
    throw new ProblemError([TOO_MANY_COPIES]);
  return copies;
}

const largerThan = (size: LabelSize): string =>
  LABEL_SIZES.slice(LABEL_SIZES.indexOf(size) + 1).join(', ') || 'large';

/** Creates the port `Prints` with pdfkit. Fonts are read at the first print. */
export function createPrints(options: PrintsOptions = {}): Prints {
  const folder = options.templates ?? TEMPLATES;
  const fontsJson = join(folder, 'fonts.json');
  let opened: PrintFonts | undefined;
  const open = (): PrintFonts =>
    (opened ??= openPrintFonts(fontsJson, options.locateFont ?? locateFonts(folder)));

  return {
    async labelSheet(label: PrintLabel, size: LabelSize, job: PrintJob) {
      const fonts = open();
      const grid = LABEL_GRIDS[size];
      refuseIfAny(
        problemsOf(
          [
            { field: 'brand', text: label.brand, face: 'display' },
            { field: 'name', text: label.name, face: 'display' },
            ...rowTexts(label.rows),
          ],
          fonts,
        ),
      );
      const layout = layoutLabel(label, cellOf(grid), fonts);
      if (!layout) throw new ProblemError([tooMuchText(largerThan(size))]);
      const paper = new Paper(fonts, `${label.brand} · ${label.name}`, job.day);
      const colours = printColours(label.accent);
      drawSheet(paper, grid, copiesOf(job, perPage(grid)), (cell) =>
        drawLabel(paper, cell, layout, colours, fonts, label.sample),
      );
      return paper.bytes();
    },
    async shelfCards(card: ShelfCard, job: PrintJob) {
      const fonts = open();
      refuseIfAny(
        problemsOf(
          [
            { field: 'brand', text: card.brand, face: 'display' },
            { field: 'name', text: card.name, face: 'display' },
            { field: 'words', text: card.description, face: 'text' },
            { field: 'price', text: card.price, face: 'display' },
            { field: 'seller', text: card.seller, face: 'text' },
            { field: 'phone', text: card.phone, face: 'strong' },
            ...rowTexts(card.rows),
          ],
          fonts,
        ),
      );
      const layout = layoutShelfCard(card, cellOf(SHELF_CARD_GRID), fonts);
      if (!layout) throw new ProblemError([tooMuchText('-')]);
      const paper = new Paper(fonts, `${card.brand} · ${card.name}`, job.day);
      const colours = printColours(card.accent);
      drawSheet(paper, SHELF_CARD_GRID, copiesOf(job, 1), (cell) =>
        drawShelfCard(paper, cell, layout, colours, fonts, card.sample),
      );
      return paper.bytes();
    },
  };
}
