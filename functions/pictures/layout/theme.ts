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

/** Everything about a theme but its measures: colours, craft and small drawings. */
export const ThemeFile = z.object({
  /** What a person reads when she chooses. */
  title: z.object({ id: Title, en: Title }),
  colours: ThemeColours,
  /** The strength of the paper's grain and fibres, in levels of brightness; 0 is smooth. */
  grain: z.object({ noise: z.number().min(0).max(12), fibres: z.number().min(0).max(24) }),
  faces: Faces.prefault({}),
  align: z.enum(['centre', 'start']).default('centre'),
  /** From the top down. What has its place elsewhere in a format is passed over. */
  stack: z.array(Stacked).default([...STACKED]),
  edge: Edge,
  border: z.enum(['stitch', 'line', 'double', 'none']).default('none'),
  /** The frame that the photo is seen through, in formats that have one. */
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
  /** Stands between two hairlines under the name. */
  motif: PathData,
  /** What stands in the middle of the stamp, by kind of product. */
  emblems: z.record(z.enum(PRODUCT_KINDS), PathData),
  /** Named, for ornaments. */
  drawings: z.record(z.string(), Drawing).default({}),
});
export type ThemeFile = z.infer<typeof ThemeFile>;

/** What layout needs to know of a theme beside the measures of a format. */
export type LayoutStyle = Pick<
  ThemeFile,
  'faces' | 'align' | 'stack' | 'window' | 'brand' | 'price' | 'rows' | 'footer' | 'turn'
>;

/** A format that is another format's picture, scaled. */
export const SameAs = z.object({ like: z.enum(PICTURE_FORMATS) });

/** A format that differs from another only in what it names; objects are merged, everything else is replaced. */
export const Derived = z.looseObject({ from: z.enum(PICTURE_FORMATS) });

/** How a theme draws one format. */
export interface FormatPlan {
  readonly usual: Geometry | z.infer<typeof SameAs>;
  /** Another arrangement for tall photos, where a theme has one. */
  readonly tall: Geometry | undefined;
}

/** Photos narrower than this part of their height are tall: every phone held upright. */
const TALL = 0.8;

export interface Theme extends ThemeFile {
  readonly name: string;
  readonly formats: Readonly<Record<PictureFormat, FormatPlan>>;
}

/** The format whose picture is drawn for this one, and how it is arranged for a photo of that shape. */
export function arrangementOf(
  theme: Pick<Theme, 'formats'>,
  format: PictureFormat,
  photo: Size,
): { readonly drawnAs: PictureFormat; readonly geometry: Geometry } {
  const { usual, tall } = theme.formats[format];
  if ('like' in usual) return arrangementOf(theme, usual.like, photo);
  return { drawnAs: format, geometry: tall && photo.width < TALL * photo.height ? tall : usual };
}
