import { z } from 'zod';
import { PICTURE_FORMATS, type PictureFormat } from '../../domain/picture/picture-format.ts';
import { PRODUCT_KINDS } from '../../domain/product/product-kind.ts';
import type { Size } from './crop.ts';
import type { Geometry } from './geometry.ts';
import { Plate } from './shapes.ts';
import { ThemeColours } from './theme-colours.ts';
import {
  BrandStyle,
  Drawing,
  Edge,
  Faces,
  FooterStyle,
  PathData,
  RowStyle,
  STACKED,
  Stacked,
} from './theme-style.ts';

const Title = z.string().min(1).max(40);

/** A theme without its geometry: colours, styles and small drawings. */
export const ThemeFile = z.object({
  /** The name that a person sees when choosing a theme. */
  title: z.object({ id: Title, en: Title }),
  colours: ThemeColours,
  /** The strength of the paper's grain and fibres, in levels of brightness; 0 is smooth. */
  grain: z.object({ noise: z.number().min(0).max(12), fibres: z.number().min(0).max(24) }),
  faces: Faces.prefault({}),
  align: z.enum(['centre', 'start']).default('centre'),
  /** The order of the blocks, from top to bottom. A block that a format shows elsewhere is skipped. */
  stack: z.array(Stacked).default([...STACKED]),
  edge: Edge,
  border: z.enum(['stitch', 'line', 'double', 'none']).default('none'),
  /** The frame of the photo's window, in formats that have one. */
  window: Plate.optional(),
  /** The frame of the photos after the cover of a carousel. */
  slide: Plate.default({ outline: 'round', radius: 18, trims: [], shadow: false }),
  brand: BrandStyle,
  price: Plate,
  chip: Plate,
  rows: RowStyle,
  footer: FooterStyle.prefault({}),
  /** In degrees clockwise. */
  turn: z.object({ tag: z.number().min(-20).max(20), stamp: z.number().min(-30).max(30) }),
  /** Drawn between two hairlines under the name. */
  motif: PathData,
  /** Drawn in the middle of the stamp, by kind of product. */
  emblems: z.record(z.enum(PRODUCT_KINDS), PathData),
  /** Named drawings for ornaments. */
  drawings: z.record(z.string(), Drawing).default({}),
});
export type ThemeFile = z.infer<typeof ThemeFile>;

/** What layout needs of a theme, in addition to a format's geometry. */
export type LayoutStyle = Pick<
  ThemeFile,
  'faces' | 'align' | 'stack' | 'window' | 'brand' | 'price' | 'rows' | 'footer' | 'turn'
>;

/** A format whose picture is another format's, scaled. */
export const SameAs = z.object({ like: z.enum(PICTURE_FORMATS) });

/** A format that differs from another only in the fields that it names; objects are merged, everything else is replaced. */
export const Derived = z.looseObject({ from: z.enum(PICTURE_FORMATS) });

/** How a theme draws one format. */
export interface FormatPlan {
  readonly usual: Geometry | z.infer<typeof SameAs>;
  /** Another arrangement for tall photos, if the theme has one. */
  readonly tall: Geometry | undefined;
}

/** A photo whose width is less than this part of its height is tall, like every phone photo in portrait. */
const TALL = 0.8;

export interface Theme extends ThemeFile {
  readonly name: string;
  readonly formats: Readonly<Record<PictureFormat, FormatPlan>>;
}

/** Returns the format whose picture is drawn for this one, and its geometry for a photo of that shape. */
export function arrangementOf(
  theme: Pick<Theme, 'formats'>,
  format: PictureFormat,
  photo: Size,
): { readonly drawnAs: PictureFormat; readonly geometry: Geometry } {
  const { usual, tall } = theme.formats[format];
  if ('like' in usual) return arrangementOf(theme, usual.like, photo);
  return { drawnAs: format, geometry: tall && photo.width < TALL * photo.height ? tall : usual };
}
