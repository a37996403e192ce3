import { AUDIENCES, type Audience } from './audience.ts';
import { MEASURES, type Measure, measureOf } from '../labels/net.ts';
import type { Language } from '../language.ts';
import type { LocalDay } from '../time/local-day.ts';
import { CaptionPlace } from '../channel/platform.ts';
import { PRODUCT_KINDS, type ProductFacts, type ProductKind } from '../product/product.ts';
import { type Region, REGIONS, type Tone, TONES } from './text-style.ts';
import type { CaptionSubject } from './check-caption.ts';
import { hashtagFrom } from './hashtag-from.ts';

export interface BriefSeller {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
}

/** Everything that a caption may say; the port's `CaptionRequest` is assignable to it. */
export interface CaptionBrief {
  readonly product: ProductFacts;
  readonly maker: {
    readonly id: string;
    readonly name: string;
    readonly brand: string;
    readonly village: string;
  };
  readonly seller: BriefSeller;
  readonly alsoSellers: readonly BriefSeller[];
  readonly hosted: boolean;
  readonly community: {
    readonly name: string;
    readonly village: string;
    readonly hashtags: readonly string[];
  };
  readonly language: Language;
  readonly audience: Audience;
  readonly place: CaptionPlace;
  readonly seed: string;
  /** Warm when absent. */
  readonly tone?: Tone | undefined;
  /** Where readers of Traditional Chinese live; Hong Kong when absent. */
  readonly region?: Region | undefined;
  /** The day on which the caption will be read, in the community's zone. Without it no former price is stated. */
  readonly day?: LocalDay | undefined;
}

/**
 * The speaker of a caption: the maker of her own product, a seller of another's, or the community for a member whom it
 * hosts.
 */
const VOICES = ['own', 'reselling', 'hosted'] as const;
type Voice = (typeof VOICES)[number];

/** The conditions on which a phrase may depend. */
export interface Situation {
  readonly voice: Voice;
  readonly audience: Audience;
  readonly kind: ProductKind;
  readonly place: CaptionPlace;
  readonly tone: Tone;
  readonly region: Region;
  /** Absent when the form holds no net. */
  readonly measure?: Measure;
}

/** The values of each condition, for the schema and for the check that every situation has a phrase. */
export const CONDITIONS = {
  voice: VOICES,
  audience: AUDIENCES,
  kind: PRODUCT_KINDS,
  place: CaptionPlace.options,
  measure: MEASURES,
  tone: TONES,
  region: REGIONS,
} as const satisfies { readonly [Name in keyof Situation]-?: readonly Situation[Name][] };

export const CONDITION_NAMES = Object.keys(CONDITIONS) as readonly (keyof Situation)[];

export const situationOf = (brief: CaptionBrief): Situation => ({
  voice: brief.hosted ? 'hosted' : brief.seller.id === brief.maker.id ? 'own' : 'reselling',
  audience: brief.audience,
  kind: brief.product.kind,
  place: brief.place,
  tone: brief.tone ?? 'warm',
  region: brief.region ?? 'HK',
  ...(brief.product.net !== undefined && { measure: measureOf(brief.product.kind, brief.product.net) }),
});

/** Returns what the law needs to know about a caption's subject. */
export const subjectOf = (brief: CaptionBrief): CaptionSubject => ({
  kind: brief.product.kind,
  halal: brief.product.food?.halal,
  names: namesIn(brief),
});

/**
 * Returns the people and places whose names may contain a claim word, also as hashtags of ours. The brand is not among
 * them.
 */
export function namesIn(brief: CaptionBrief): readonly string[] {
  const { maker, seller, alsoSellers, community } = brief;
  const places = [community.name, community.village];
  return [
    maker.name,
    maker.village,
    seller.name,
    ...alsoSellers.map((other) => other.name),
    ...places,
    ...places.flatMap((place) => hashtagFrom(place) ?? []),
  ];
}
