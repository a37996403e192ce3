import * as z from 'zod';
import { HexColour } from '../../domain/people/brand.ts';

/** The parts of a picture that have their own colour, in the order in which the colours are derived. */
export const COLOUR_ROLES = [
  'paper',
  'ground',
  'motif',
  'name',
  'body',
  'quiet',
  'line',
  'band',
  'bandShade',
  'onBand',
  'tag',
  'onTag',
  'stamp',
  'onStamp',
  'price',
  'plate',
  'onPlate',
  'mark',
  'onMark',
  'chip',
  'onChip',
  'cell',
  'onCell',
  'quietOnCell',
  'joy',
  'glow',
] as const;
export const ColourRole = z.enum(COLOUR_ROLES);
export type ColourRole = z.infer<typeof ColourRole>;

/**
 * One colour, whose hue may be the accent's. `pale` is the accent's hue for a light ground: reds and browns turn to sand,
 * because a pale red is pink, which suits no food.
 */
export const Tone = z.object({
  lightness: z.number().min(0).max(1),
  /** With the accent's hue, the limit of the accent's own chroma. */
  chroma: z.number().min(0).max(0.4),
  hue: z.union([z.number().min(0).lt(360), z.literal('accent'), z.literal('pale')]),
});
export type Tone = z.infer<typeof Tone>;

/** The rule by which a role gets its colour. */
export const RoleRule = z.discriminatedUnion('by', [
  z.object({ by: z.literal('tone'), tone: Tone }),
  /**
   * The accent itself. Dark accents have at most the lightness `dark`, light ones at least `light`, so that text is legible
   * on both.
   */
  z.object({
    by: z.literal('accent'),
    dark: z.number().min(0).max(1),
    light: z.number().min(0).max(1),
    chroma: z.number().min(0).max(0.4),
  }),
  /** Another role's colour, lighter or darker by an amount. */
  z.object({ by: z.literal('shade'), of: ColourRole, lighter: z.number().min(-1).max(1) }),
  /** The tone with the highest contrast to another role. */
  z.object({ by: z.literal('against'), role: ColourRole, tones: z.array(Tone).min(2) }),
  /** The first tone whose hue differs from the accent's by at least `degrees`; else the last one. */
  z.object({ by: z.literal('apart'), degrees: z.number().min(0).max(180), tones: z.array(Tone).min(2) }),
]);
export type RoleRule = z.infer<typeof RoleRule>;

/** Rules of some roles, over those of a theme. */
export const RoleRules = z.partialRecord(ColourRole, RoleRule);

/** A text colour and its ground, and their least contrast ratio. */
export const ColourPair = z.object({
  text: ColourRole,
  ground: ColourRole,
  ratio: z.number().min(3).max(12),
});
export type ColourPair = z.infer<typeof ColourPair>;

const sameAs = (of: ColourRole): RoleRule => ({ by: 'shade', of, lighter: 0 });

/** The rules of roles that a theme does not mention. */
const USUAL_RULES = {
  ground: sameAs('paper'),
  motif: { by: 'shade', of: 'paper', lighter: -0.05 },
  price: sameAs('name'),
  plate: sameAs('band'),
  onPlate: sameAs('onBand'),
  mark: sameAs('band'),
  onMark: sameAs('onBand'),
  chip: sameAs('paper'),
  onChip: sameAs('name'),
  cell: sameAs('paper'),
  onCell: sameAs('name'),
  quietOnCell: sameAs('quiet'),
  joy: sameAs('band'),
  glow: sameAs('tag'),
} as const satisfies Partial<Record<ColourRole, RoleRule>>;

/**
 * The pairs that every theme must satisfy, even if its file does not list them: text at 4.5:1, name and description at 7:1.
 */
export const OWED_PAIRS: readonly ColourPair[] = [
  { text: 'name', ground: 'paper', ratio: 7 },
  { text: 'body', ground: 'paper', ratio: 7 },
  { text: 'quiet', ground: 'paper', ratio: 4.5 },
  { text: 'price', ground: 'paper', ratio: 4.5 },
  { text: 'onBand', ground: 'band', ratio: 4.5 },
  { text: 'onTag', ground: 'tag', ratio: 4.5 },
  { text: 'onStamp', ground: 'stamp', ratio: 4.5 },
  { text: 'onPlate', ground: 'plate', ratio: 4.5 },
  { text: 'onMark', ground: 'mark', ratio: 4.5 },
  { text: 'onChip', ground: 'chip', ratio: 4.5 },
  { text: 'onCell', ground: 'cell', ratio: 4.5 },
  { text: 'quietOnCell', ground: 'cell', ratio: 4.5 },
];

/**
 * The colours of a theme, as in its file. Roles that it leaves out are derived from others; the pairs that every theme must
 * satisfy are added to its own.
 */
export const ThemeColours = z
  .object({
    /** The accent is one of these when neither brand nor photo provides one. */
    inks: z.tuple([HexColour], HexColour),
    /** A rule may name only roles that come before its own in `COLOUR_ROLES`. */
    roles: RoleRules.transform((own) => ({ ...USUAL_RULES, ...own })).pipe(z.record(ColourRole, RoleRule)),
    pairs: z.array(ColourPair).default([]),
  })
  .transform((colours) => ({ ...colours, pairs: [...colours.pairs, ...OWED_PAIRS] }));
export type ThemeColours = z.infer<typeof ThemeColours>;
