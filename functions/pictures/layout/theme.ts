import * as z from 'zod';
import { PICTURE_FORMATS, type PictureFormat } from '../../domain/picture/picture-format.ts';
import { PRODUCT_KINDS } from '../../domain/product/product-kind.ts';
import type { LabelContent } from '../../domain/picture/picture-content.ts';
import { CompositionName, Family, Tone, TONES } from '../../domain/picture/look.ts';
import type { Size } from './crop.ts';
import type { Geometry } from './geometry.ts';
import { Plate } from './shapes.ts';
import { RoleRules, ThemeColours } from './theme-colours.ts';
import {
  BrandStyle,
  Drawing,
  Edge,
  Faces,
  Foot,
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
  /** The compositions that it wears, the most usual one first. */
  compositions: z.array(CompositionName).min(1),
  colours: ThemeColours,
  /** The tone of `colours`. */
  tone: Tone,
  /** Its own rules for colours in other tones, over those of `templates/tones.json`. */
  tones: z.partialRecord(Tone, RoleRules).default({}),
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
  /** Drawn between two hairlines under the name, and faintly on the ground below the order line of a story. */
  motif: PathData,
  foot: Foot.prefault({}),
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

/** A theme in one of its compositions. */
export interface Theme extends ThemeFile {
  readonly name: string;
  readonly composition: string;
  /** The name of the composition that a person sees. */
  readonly composed: CompositionFile['title'];
  readonly family: CompositionFile['family'];
  readonly led: CompositionFile['led'];
  readonly decoded: Size | undefined;
  readonly formats: Readonly<Record<PictureFormat, FormatPlan>>;
  readonly coloursIn: Readonly<Record<Tone, ThemeColours>>;
}

/** A theme in all compositions that it wears, the most usual one first. */
export interface WornTheme {
  readonly name: string;
  readonly title: ThemeFile['title'];
  readonly compositions: ReadonlyMap<string, Theme>;
}

/**
 * Returns the compositions that a product can be shown in: in a pack only if it has one, cut out only where that is possible,
 * as a collage only with several photos.
 */
export function wearable(
  worn: readonly Theme[],
  { pack, cutOut, photos }: Pick<LabelContent, 'pack' | 'cutOut' | 'photos'>,
): readonly Theme[] {
  const never = new Set<Theme['led']>();
  if (pack === undefined) never.add('pack');
  if (cutOut === undefined) never.add('cutOut');
  if (photos === undefined) never.add('photos');
  return worn.filter(({ led }) => !never.has(led));
}

/** Whether a composition is worn only by pictures of products whose maker saw and chose it. */
export const isChosenOnly = ({ led }: Pick<Theme, 'led'>): boolean => led === 'cutOut' || led === 'photos';

/**
 * Returns a theme as a label wears it: in the composition of its look. Without a look, or with one that the theme does not
 * wear, a product with a pack is shown in it, and everything else in the theme's most usual composition.
 */
export function wornIn(
  { name, compositions }: WornTheme,
  { look, ...has }: Pick<LabelContent, 'look' | 'pack' | 'cutOut' | 'photos'>,
): Theme {
  const all = wearable([...compositions.values()], has);
  const usual = all.find((one) => !isChosenOnly(one));
  const wished = all.find(({ composition }) => composition === look?.composition);
  const theme = wished ?? (look ? usual : (all.find(({ led }) => led === 'pack') ?? usual));
  if (!theme) throw new Error(`the theme ${name} wears nothing`);
  return theme;
}

/** The rules of every tone, in `templates/tones.json`. */
export const TonesFile = z.record(Tone, RoleRules);
export type TonesFile = z.infer<typeof TonesFile>;

/** What a composition fixes beside its measures, in `composition.json`. */
export const CompositionFile = z.object({
  title: z.object({ id: Title, en: Title }),
  family: Family,
  /**
   * What it shows most of; in compositions that the photo leads, it covers at least 55 % of a feed picture. One that `pack`
   * leads shows what the product is sold in, and is worn only by pictures of products whose maker chose that; one that `cutOut`
   * leads shows the product without its ground, where that is possible, and one that `photos` lead shows several of its photos;
   * both are worn only if its maker saw and chose that.
   */
  led: z.enum(['photo', 'label', 'words', 'pack', 'cutOut', 'photos']),
  /** Fields of a theme's file that this composition decides, merged over the theme's own. */
  style: z.record(z.string(), z.unknown()).default({}),
  /** The size that a decoded photo must cover, where its slots are larger than usual. */
  decoded: z.object({ width: z.number().positive(), height: z.number().positive() }).optional(),
});
type CompositionFile = z.infer<typeof CompositionFile>;

/** Returns the theme's colours in every tone: its own, and those that the rules of the tones give. */
export function coloursInTones(
  file: Pick<ThemeFile, 'colours' | 'tone' | 'tones'>,
  rules: TonesFile,
): Readonly<Record<Tone, ThemeColours>> {
  const { colours, tone: own, tones } = file;
  const inTone = (tone: Tone): ThemeColours =>
    tone === own ? colours : { ...colours, roles: { ...colours.roles, ...rules[tone], ...tones[tone] } };
  return Object.fromEntries(TONES.map((tone) => [tone, inTone(tone)] as const)) as Record<Tone, ThemeColours>;
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
