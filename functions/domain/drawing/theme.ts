import { z } from 'zod';
import { PICTURE_FORMATS, type PictureFormat } from '../picture-format.ts';
import { PRODUCT_KINDS } from '../product.ts';
import type { Size } from './crop.ts';
import { Geometry } from './geometry.ts';
import { ThemeColours } from './theme-colours.ts';

/** An SVG path in a square from -50 to 50, made of commands and numbers only. */
const PathData = z.string().regex(/^[MLHVCSQTAZmlhvcsqtaz0-9eE\s.,+-]+$/);

/** Everything about a theme but its measures: colours, craft and small drawings. */
export const ThemeFile = z.object({
  colours: ThemeColours,
  /** The strength of the paper's grain and fibres, in levels of brightness; 0 is smooth. */
  grain: z.object({ noise: z.number().min(0).max(12), fibres: z.number().min(0).max(24) }),
  edge: z.enum(['scallop', 'straight']),
  border: z.enum(['stitch', 'line', 'none']),
  /** In degrees clockwise. */
  turn: z.object({ tag: z.number().min(-20).max(20), stamp: z.number().min(-30).max(30) }),
  /** The motif that is repeated where a format has empty ground, and alone as an ornament. */
  motif: PathData,
  /** What stands in the middle of the stamp, by kind of product. */
  emblems: z.record(z.enum(PRODUCT_KINDS), PathData),
});
export type ThemeFile = z.infer<typeof ThemeFile>;

/** A format is measured out, or it is another format scaled. */
export const FormatFile = z.union([z.object({ like: z.enum(PICTURE_FORMATS) }), Geometry]);
export type FormatFile = z.infer<typeof FormatFile>;

/** How a theme draws one format. */
export interface FormatPlan {
  readonly usual: FormatFile;
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
