import { byteFromLinear, linearFromByte } from '../../domain/picture/rgb.ts';
import { lumaOf, type PhotoMeasures } from './photo-measures.ts';

/** What is done to a photo. Nothing in it makes a photo darker. */
export interface RepairPlan {
  /** Added light in stops, 0 … 3. */
  readonly stops: number;
  /** Factors of the channels' light; 1, 1, 1 leaves the colours. */
  readonly gains: readonly [red: number, green: number, blue: number];
  /** How much of the local contrast is mixed in, 0 … 0.4. */
  readonly contrast: number;
}

/** Casts in stops beyond which colours are balanced, and how much of a yellow one is left: warm light suits food. */
const CAST = { yellow: -0.5, left: -0.3, blue: 0.14, green: -0.2 } as const;
/** No lamp is redder or yellower than this: the brightest points are of a coloured thing. */
const NO_LAMP = { red: 1, blue: -1.6 } as const;
/**
 * With fewer points near grey nothing tells coloured light from a coloured subject, as in a frame full of almonds: half of
 * the cast goes, and no more than `most` stops.
 */
const FEW_NEUTRAL = { below: 0.05, strength: 0.5, most: 0.5 } as const;
/** Stops by which the brightest points may be pushed past white: by less where nothing in the photo is neutral. */
const PAST_WHITE = { least: 0.25, most: 0.8 } as const;
const WHITE = 250;
/** A photo is brightened when its lights are below `lights`, or its middle is below `centre` and its lights are not full. */
const DIM = { lights: 180, centre: 78, full: 215 } as const;
/** What a brightened photo aims at: levels of the lights and of the middle. */
const AIM = { lights: 222, centre: { least: 104, most: 150 } } as const;
const CAUTION = 0.85;
const MOST_STOPS = 3;
/** Less is not seen. */
const LEAST_STOPS = 0.25;
/** Stops from which local contrast is added, and at which all of it is. */
const CONTRAST_AT = { from: 0.8, full: 1.6 } as const;
const MOST_CONTRAST = 0.4;
/** Light above which brightening flattens out instead of clipping. */
const SHOULDER = 0.55;

const stopsTo = (from: number, to: number): number =>
  Math.log2(linearFromByte(to) / linearFromByte(Math.max(2, from)));

function exposureOf({ p95, centre, top, neutral }: PhotoMeasures): number {
  if (p95 >= DIM.lights && !(centre < DIM.centre && p95 < DIM.full)) return 0;
  // Where the middle would be if the lights were full: brighter on a white cloth than on a dark table.
  const full = byteFromLinear(
    (linearFromByte(centre) * linearFromByte(AIM.lights)) / linearFromByte(Math.max(2, p95)),
  );
  const aim = Math.min(AIM.centre.most, Math.max(AIM.centre.least, full));
  const wanted = Math.min(stopsTo(centre, aim), stopsTo(p95, AIM.lights));
  const past = neutral < FEW_NEUTRAL.below ? PAST_WHITE.least : PAST_WHITE.most;
  const stops = Math.min(MOST_STOPS, CAUTION * wanted, stopsTo(top, WHITE) + past);
  return stops < LEAST_STOPS ? 0 : stops;
}

/** Returns how much of a cast is taken away, from 0 to 1. */
function shareOf({ cast, neutral }: PhotoMeasures): number {
  if (cast.red > NO_LAMP.red || cast.blue < NO_LAMP.blue) return 0;
  const isYellow = cast.blue < CAST.yellow;
  if (!isYellow && cast.blue <= CAST.blue && cast.red >= CAST.green) return 0;
  const share = isYellow ? 1 - CAST.left / cast.blue : 1;
  if (neutral >= FEW_NEUTRAL.below) return share;
  const largest = Math.max(Math.abs(cast.red), Math.abs(cast.blue));
  return Math.min(FEW_NEUTRAL.strength * share, FEW_NEUTRAL.most / largest);
}

/** Returns gains that make the brightest points whiter, and keep the light of a grey point. */
function gainsOf(measures: PhotoMeasures): RepairPlan['gains'] {
  const share = shareOf(measures);
  const red = 2 ** (-measures.cast.red * share);
  const blue = 2 ** (-measures.cast.blue * share);
  const light = lumaOf(red, 1, blue);
  return [red / light, 1 / light, blue / light];
}

/**
 * Plans the repair of a photo; undefined when it is good as it is. `colours`: whether they may be changed, which is not so
 * for craft and cloth, whose colour is the product. Light is only added: white grounds make a photo look too bright to every
 * statistic. The thresholds were measured on 104 photos (docs/facts/photos.md#repair).
 */
export function planRepair(measures: PhotoMeasures, colours: boolean): RepairPlan | undefined {
  const stops = exposureOf(measures);
  const gains = colours ? gainsOf(measures) : ([1, 1, 1] as const);
  if (stops === 0 && gains.every((gain) => gain === 1)) return undefined;
  const grown = (stops - CONTRAST_AT.from) / (CONTRAST_AT.full - CONTRAST_AT.from);
  const contrast = MOST_CONTRAST * Math.min(1, Math.max(0, grown));
  return { stops, gains, contrast };
}

/**
 * Returns light after brightening by `gain`: proportional up to the shoulder, then bent so that white stays white. It is
 * nowhere below `light` for a gain of at least 1.
 */
function brightened(light: number, gain: number): number {
  const from = SHOULDER / gain;
  if (gain <= 1 || light <= from) return light * gain;
  const slope = (gain * (1 - from)) / (1 - SHOULDER);
  return SHOULDER + (1 - SHOULDER) * (1 - (1 - Math.min(1, (light - from) / (1 - from))) ** slope);
}

/** For each channel which level replaces each level 0 … 255. */
export type Levels = readonly [red: Uint8Array, green: Uint8Array, blue: Uint8Array];

/** Returns the levels that carry out a plan. */
export function repairTables({ stops, gains: [red, green, blue] }: RepairPlan): Levels {
  const gain = 2 ** stops;
  const levelsOf = (own: number): Uint8Array =>
    Uint8Array.from({ length: 256 }, (_, level) =>
      Math.round(Math.min(255, byteFromLinear(brightened(Math.min(1, linearFromByte(level) * own), gain)))),
    );
  return [levelsOf(red), levelsOf(green), levelsOf(blue)];
}
