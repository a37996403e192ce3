import { contrastRatio, pushApart } from './contrast.ts';
import { hexFromOklch, type Oklch, rgbFromOklch } from './oklab.ts';
import {
  COLOUR_ROLES,
  type ColourRole,
  type RoleRule,
  type ThemeColours,
  type Tone,
} from './theme-colours.ts';

/** The colour of each part of a picture, as `#rrggbb`. */
export type ColourScheme = Readonly<Record<ColourRole, string>>;

/** Accents lighter than this stay light. */
const LIGHT = 0.68;
/** Below this chroma a colour is grey and its hue is meaningless. */
const GREY = 0.03;
const ROUNDS = 4;

/** The hues, in degrees, of reds and browns, and that of sand. */
const WARM = { from: 5, to: 80 } as const;
const SAND = 78;

const paleHue = (hue: number): number =>
  hue >= WARM.from && hue <= WARM.to ? Math.max(hue, SAND - 0.25 * (SAND - hue)) : hue;

/** The hues of mustard and olive, in degrees, which look like mud when they are dark, and where each half is moved. */
const MUD = { from: 66, middle: 104, to: 138 } as const;
/** The lightness below which a colour counts as dark. */
const DARK = 0.6;

/**
 * Returns the hue of an accent's dark shade. Dark yellow looks dirty: its shades turn to brown, those of olive to leaf green,
 * as painters mix them.
 */
function shadeHue(hue: number, lightness: number): number {
  if (lightness >= DARK || hue <= MUD.from || hue >= MUD.to) return hue;
  const aim = hue < MUD.middle ? MUD.from : MUD.to;
  return hue + (aim - hue) * 0.75;
}

const inTone = (tone: Tone, accent: Oklch): Oklch => {
  if (typeof tone.hue === 'number') return { ...tone, hue: tone.hue };
  const hue = tone.hue === 'pale' ? paleHue(accent.hue) : shadeHue(accent.hue, tone.lightness);
  return { lightness: tone.lightness, chroma: Math.min(tone.chroma, accent.chroma), hue };
};

const hueDistance = (one: number, other: number): number => {
  const distance = Math.abs(one - other) % 360;
  return Math.min(distance, 360 - distance);
};

/** Returns the tone with the highest score. The list is never empty: its schema requires two tones. */
function best(tones: readonly Oklch[], score: (tone: Oklch) => number): Oklch | undefined {
  return [...tones].sort((a, b) => score(b) - score(a))[0];
}

function colourBy(rule: RoleRule, accent: Oklch, known: ReadonlyMap<ColourRole, Oklch>): Oklch | undefined {
  switch (rule.by) {
    case 'tone':
      return inTone(rule.tone, accent);
    case 'accent': {
      const lightness =
        accent.lightness > LIGHT
          ? Math.max(rule.light, accent.lightness)
          : Math.min(rule.dark, accent.lightness);
      const hue = shadeHue(accent.hue, lightness);
      return { lightness, chroma: Math.min(rule.chroma, accent.chroma), hue };
    }
    case 'shade': {
      const of = known.get(rule.of);
      return of && { ...of, lightness: Math.min(1, Math.max(0, of.lightness + rule.lighter)) };
    }
    case 'against': {
      const ground = known.get(rule.role);
      const tones = rule.tones.map((tone) => inTone(tone, accent));
      return ground && best(tones, (tone) => contrastRatio(rgbFromOklch(tone), rgbFromOklch(ground)));
    }
    case 'apart': {
      const tones = rule.tones.map((tone) => inTone(tone, accent));
      const apart = (tone: Oklch): boolean =>
        accent.chroma < GREY || hueDistance(tone.hue, accent.hue) >= rule.degrees;
      return tones.find(apart) ?? tones.at(-1);
    }
  }
}

/**
 * Derives every colour of a picture from one accent, and increases the contrast until every pair of the theme is legible.
 * Throws when a rule names a role that comes later, or when pairs contradict each other: both are errors of the theme.
 */
export function colourScheme(theme: ThemeColours, accent: Oklch): ColourScheme {
  const colours = new Map<ColourRole, Oklch>();
  for (const role of COLOUR_ROLES) {
    const colour = colourBy(theme.roles[role], accent, colours);
    if (!colour) throw new Error(`the colour "${role}" follows a role that comes after it`);
    colours.set(role, colour);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { text, ground, ratio } of theme.pairs) {
      const pair = { text: known(colours, text), ground: known(colours, ground) };
      const moved = pushApart(pair, ratio);
      colours.set(text, moved.text).set(ground, moved.ground);
    }
  }
  const unread = theme.pairs.find(
    ({ text, ground, ratio }) =>
      contrastRatio(rgbFromOklch(known(colours, text)), rgbFromOklch(known(colours, ground))) < ratio,
  );
  if (unread) throw new Error(`"${unread.text}" on "${unread.ground}" cannot reach ${unread.ratio}:1`);
  const painted = COLOUR_ROLES.map((role) => [role, hexFromOklch(known(colours, role))] as const);
  return Object.fromEntries(painted) as Record<ColourRole, string>;
}

function known(colours: ReadonlyMap<ColourRole, Oklch>, role: ColourRole): Oklch {
  const colour = colours.get(role);
  if (!colour) throw new Error(`no colour for "${role}"`);
  return colour;
}
