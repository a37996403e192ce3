import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CARD_PAPERS,
  type CardSize,
  inkFor,
  LABEL_PAPERS,
  LABEL_SIZES,
  type LabelSize,
  type RollSize,
  type SheetSize,
} from '../../domain/labels/paper-size.ts';
import type { PrintLabel } from '../../domain/labels/print-label.ts';
import type { ShelfCard } from '../../domain/labels/shelf-card.ts';
import { type Problem, problem, ProblemError, refuseIfAny } from '../../domain/problem.ts';
import type { PrintJob, Prints } from '../../ports/prints.ts';
import { loadFonts } from '../draw/font-config.ts';
import { FontsFile } from '../draw/font-book.ts';
import { locateFonts } from '../draw/locate-fonts.ts';
import { readTemplate } from '../draw/templates.ts';
import { readThemes } from '../draw/themes.ts';
import { withoutEmoji } from '../layout/text-pieces.ts';
import type { Face } from '../layout/type-setting.ts';
import { type Theme, wornIn, type WornTheme } from '../layout/theme.ts';
import { drawDots } from './dots.ts';
import { type Cell, type Drawn, layoutLabel } from './label.ts';
import { Paper } from './paper.ts';
import { openPrintFonts, type PrintFonts } from './print-fonts.ts';
import { type Logo, printLogo } from './print-logo.ts';
import { bleedOf, drawSheet, perPage } from './sheet.ts';
import { layoutShelfCard } from './shelf-card.ts';
import { openSkin, type Skin } from './skin.ts';

export interface PrintsOptions {
  /** The folder with `fonts.json` and `packaging/`. The default is right for an unbundled clone. */
  readonly templates?: string;
  /** Finds the file of a font in `fonts.json`. The default searches the folder and the installed packages. */
  readonly locateFont?: (file: string) => string | undefined;
}

const TEMPLATES = fileURLToPath(new URL('../../../templates', import.meta.url));

/** Returns the problem of a text that does not fit, which names the sizes that have room. */
function tooMuchText(fitting: readonly LabelSize[]): Problem {
  const named = (language: 'id' | 'en') =>
    fitting.map((size) => LABEL_PAPERS[size].title[language]).join(', ');
  const [first] = fitting;
  return problem('print.tooMuchText', 'invalid', {
    field: 'size',
    id: `Tulisannya tidak muat di ukuran ini: hurufnya jadi di bawah 1 mm. ${first ? `Yang muat: ${named('id')}.` : 'Ringkas tulisannya.'}`,
    en: `The text does not fit at this size: letters would be lower than 1 mm. ${first ? `These have room: ${named('en')}.` : 'Shorten the text.'}`,
  });
}

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
const MOST_COPIES = 600;

interface Typed {
  readonly field: string;
  readonly text: string;
  readonly face: Face;
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

const ONLY_ON_ROLL = problem('print.onlyOnRoll', 'invalid', {
  field: 'as',
  id: 'Gambar PNG hanya untuk gulungan thermal. Pilih ukuran gulungan, atau PDF.',
  en: 'A PNG is made for the thermal roll only. Choose the roll as the size, or a PDF.',
});
const ONE_COPY = problem('print.oneCopy', 'invalid', {
  field: 'copies',
  id: 'Gambar PNG berisi satu lembar. Jumlahnya dipilih di aplikasi printer.',
  en: 'A PNG holds one copy. Choose how many in the app of the printer.',
});

const isRoll = (size: SheetSize | RollSize): size is RollSize => 'paper' in size;

const cellOf = (size: SheetSize | RollSize, logo: Logo | undefined): Cell =>
  isRoll(size)
    ? { width: size.width, bleed: 0, logo }
    : { width: size.width, height: size.height, bleed: bleedOf(size), logo };

/** Above and below what is printed on a roll, in millimetres: where it is torn off. */
const TORN_OFF = 3;

/** Refuses a picture of anything but one copy on a roll. */
function refusePicture(size: SheetSize | RollSize, { as, copies = 1 }: PrintJob): void {
  if (as !== 'png') return;
  refuseIfAny([...(isRoll(size) ? [] : [ONLY_ON_ROLL]), ...(copies === 1 ? [] : [ONE_COPY])]);
}

async function printed(
  { fonts, title }: { readonly fonts: PrintFonts; readonly title: string },
  size: SheetSize | RollSize,
  drawn: Drawn,
  job: PrintJob,
): Promise<Uint8Array> {
  if (isRoll(size) && job.as === 'png') {
    await loadFonts(fonts.book.fonts);
    return drawDots(size, drawn, TORN_OFF, fonts);
  }
  const paper = new Paper(fonts, title, job.day);
  if (isRoll(size)) {
    const { height } = drawn;
    const shown = { x: 0, y: 0, width: size.width, height };
    for (let copy = copiesOf(job, 1); copy > 0; copy -= 1) {
      paper.page({ width: size.paper, height: height + 2 * TORN_OFF });
      paper.within({ x: (size.paper - size.width) / 2, y: TORN_OFF }, shown, () => drawn.draw(paper));
    }
  } else
    drawSheet(
      paper,
      size,
      copiesOf(job, perPage(size)),
      () => drawn.draw(paper),
      size.cut && job.ink === 'black',
    );
  return paper.bytes();
}

const labelTexts = (label: PrintLabel, { faces }: Theme): readonly Typed[] => [
  { field: 'brand', text: label.brand, face: faces.brand },
  { field: 'name', text: label.name, face: faces.name },
  { field: 'tagline', text: label.tagline ?? '', face: 'text' },
  ...rowTexts(label.rows),
];

const cardTexts = (card: ShelfCard, { faces }: Theme): readonly Typed[] => [
  { field: 'brand', text: card.brand, face: faces.brand },
  { field: 'name', text: card.name, face: faces.name },
  { field: 'words', text: card.description, face: 'text' },
  { field: 'price', text: card.price, face: faces.price },
  { field: 'seller', text: card.seller, face: 'text' },
  { field: 'phone', text: card.phone, face: 'strong' },
  ...rowTexts(card.rows),
];

const logoOf = async ({ logo, ink }: PrintJob, size: LabelSize | CardSize): Promise<Logo | undefined> =>
  logo && printLogo(logo, inkFor(size, ink));

/** Opens what prints, with pdfkit. Fonts and themes are read at the first print. */
export function openPress(options: PrintsOptions): Prints {
  const folder = options.templates ?? TEMPLATES;
  let opened: { readonly fonts: PrintFonts; readonly themes: ReadonlyMap<string, WornTheme> } | undefined;
  const open = () =>
    (opened ??= {
      fonts: openPrintFonts(
        readTemplate(join(folder, 'fonts.json'), FontsFile),
        options.locateFont ?? locateFonts(folder),
      ),
      themes: readThemes(folder),
    });
  const themeNamed = (name: string): Theme => {
    const worn = open().themes.get(name);
    if (worn) return wornIn(worn, {});
    const known = [...open().themes.keys()].join(', ');
    throw new ProblemError([
      problem('print.unknownTheme', 'invalid', {
        field: 'theme',
        id: `Tema "${name}" tidak ada. Pilih salah satu: ${known}.`,
        en: `There is no theme "${name}". Choose one of: ${known}.`,
      }),
    ]);
  };
  const skinOf = (
    content: PrintLabel | ShelfCard,
    size: LabelSize | CardSize,
    job: Pick<PrintJob, 'ink'>,
  ): Skin => openSkin(themeNamed(content.theme), content, inkFor(size, job.ink));
  const layout = (label: PrintLabel, size: LabelSize, skin: Skin, logo: Logo | undefined) =>
    layoutLabel(label, cellOf(LABEL_PAPERS[size], logo), skin, open().fonts);
  const fitting = (label: PrintLabel, logo: Logo | undefined): readonly LabelSize[] =>
    LABEL_SIZES.filter(
      (size) => layout(label, size, skinOf(label, size, { ink: 'colour' }), logo) !== undefined,
    );

  return {
    async labelSheet(label, size, job) {
      refusePicture(LABEL_PAPERS[size], job);
      const { fonts } = open();
      refuseIfAny(problemsOf(labelTexts(label, themeNamed(label.theme)), fonts));
      const logo = await logoOf(job, size);
      const drawn = layout(label, size, skinOf(label, size, job), logo);
      if (!drawn) throw new ProblemError([tooMuchText(fitting(label, logo))]);
      const title = `${label.brand} · ${label.name}`;
      return printed({ fonts, title }, LABEL_PAPERS[size], drawn, job);
    },
    async shelfCards(card, size, job) {
      refusePicture(CARD_PAPERS[size], job);
      const { fonts } = open();
      refuseIfAny(problemsOf(cardTexts(card, themeNamed(card.theme)), fonts));
      const logo = await logoOf(job, size);
      const drawn = layoutShelfCard(card, cellOf(CARD_PAPERS[size], logo), skinOf(card, size, job), fonts);
      if (!drawn) throw new ProblemError([tooMuchText([])]);
      const title = `${card.brand} · ${card.name}`;
      return printed({ fonts, title }, CARD_PAPERS[size], drawn, {
        ...job,
        copies: job.copies ?? (size === 'card' ? 4 : 1),
      });
    },
    async labelProblem(label, size, hasLogo) {
      const unset = problemsOf(labelTexts(label, themeNamed(label.theme)), open().fonts)[0];
      if (unset) return unset;
      const logo = hasLogo ? ANY_LOGO : undefined;
      const drawn = layout(label, size, skinOf(label, size, { ink: 'colour' }), logo);
      return drawn ? undefined : tooMuchText(fitting(label, logo));
    },
  };
}

/** Takes the room of a logo where only the room matters. */
const ANY_LOGO: Logo = { png: new Uint8Array(), width: 1, height: 1, ground: '#ffffff' };
