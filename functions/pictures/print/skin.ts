import type { PrintInk } from '../../domain/labels/paper-size.ts';
import type { ProductKind } from '../../domain/product/product-kind.ts';
import type { Tone } from '../../domain/picture/look.ts';
import { chooseAccent } from '../layout/accent.ts';
import { colourScheme } from '../layout/colour-scheme.ts';
import { hexFromRgb, rgbFromHex } from '../layout/oklab.ts';
import type { Plate } from '../layout/shapes.ts';
import type { Theme } from '../layout/theme.ts';

/** The colours of print. Each text has the contrast of the theme's pictures with its ground. */
interface PrintColours {
  /** Under the name. */
  readonly paper: string;
  readonly name: string;
  readonly body: string;
  /** The band at the ends, the drawings on it, and texts on it. */
  readonly band: string;
  readonly motif: string;
  readonly onBand: string;
  /** Lines along the band, around plates and between parts. */
  readonly trim: string;
  readonly plate: string;
  readonly onPlate: string;
  readonly tag: string;
  readonly onTag: string;
  /** Under facts, which are always dark on light. */
  readonly facts: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
}

/** What print takes of a theme. */
export interface Skin extends Pick<Theme, 'faces' | 'motif' | 'border'> {
  readonly colours: PrintColours;
  readonly edge: Theme['edge']['kind'];
  /** What the brand's name is printed on. */
  readonly sign: Pick<Plate, 'outline' | 'radius'>;
  readonly price: Pick<Plate, 'outline' | 'radius'>;
  readonly ink: PrintInk;
}

const [BLACK, WHITE] = ['#000000', '#ffffff'];

/** Pure black on the paper's white: nothing that a copier or a thermal printer would have to dither. */
const ONE_INK: PrintColours = {
  paper: WHITE,
  name: BLACK,
  body: BLACK,
  band: WHITE,
  motif: BLACK,
  onBand: BLACK,
  trim: BLACK,
  plate: BLACK,
  onPlate: WHITE,
  tag: BLACK,
  onTag: WHITE,
  facts: WHITE,
  ink: BLACK,
  quiet: BLACK,
  line: BLACK,
};

/** How strongly the drawings on a band differ from it, 0 … 1. */
const MOTIF = 0.3;

function between(one: string, other: string, share: number): string {
  const [from, to] = [rgbFromHex(one), rgbFromHex(other)];
  const [red = 0, green = 0, blue = 0] = from.map((level, at) =>
    Math.round(level + ((to[at] ?? 0) - level) * share),
  );
  return hexFromRgb([red, green, blue]);
}

function coloursOf(theme: Theme, { accent, brand, kind, tone = theme.tone }: SkinChoice): PrintColours {
  const colour = chooseAccent({ brandAccent: accent, brand, photo: [], inks: theme.colours.inks, kind });
  const face = colourScheme(theme.coloursIn[tone], colour);
  const light = colourScheme(theme.coloursIn.light, colour);
  const { paper, name, body, band, onBand, plate, onPlate, tag, onTag } = face;
  return {
    paper,
    name,
    body,
    band,
    onBand,
    plate,
    onPlate,
    tag,
    onTag,
    motif: between(band, onBand, MOTIF),
    trim: tag,
    facts: light.paper,
    ink: light.body,
    quiet: light.quiet,
    line: light.line,
  };
}

/** What decides the colours of a print beside its theme. */
export interface SkinChoice {
  readonly accent?: string | undefined;
  readonly brand: string;
  readonly kind: ProductKind;
  readonly tone?: Tone | undefined;
}

/** Returns what print takes of a theme, in colour or for one ink. */
export function openSkin(theme: Theme, choice: SkinChoice, ink: PrintInk): Skin {
  const { faces, motif, border, edge, brand, price } = theme;
  const sign = typeof brand.on === 'string' ? { outline: 'round' as const, radius: 60 } : brand.on;
  const colours = ink === 'black' ? ONE_INK : coloursOf(theme, choice);
  return { faces, motif, border, edge: edge.kind, sign, price, ink, colours };
}
