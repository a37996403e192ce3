import { AUDIENCES, type Audience } from './audience.ts';
import { MEASURES, type Measure, measureOf } from '../labels/net.ts';
import type { CampaignEvent } from '../campaign/campaign-event.ts';
import type { Language } from '../language.ts';
import type { LocalDay } from '../time/local-day.ts';
import { CaptionPlace } from '../channel/platform.ts';
import { PRODUCT_KINDS, type ProductFacts, type ProductKind } from '../product/product.ts';
import { unitOfPrice } from '../product/selling.ts';
import type { NamedSeller } from '../product/named-seller.ts';
import type { Badge } from '../product/badge.ts';
import { type Region, REGIONS, type WordingTone, WORDING_TONES } from './text-style.ts';
import { type ClaimContext, claimContextOf } from '../law/check-claims.ts';
import { hashtagFrom } from './hashtag-from.ts';

/** All facts that a caption may state, and what its wording depends on. */
export interface CaptionBrief {
  readonly product: ProductFacts;
  readonly maker: {
    readonly id: string;
    readonly name: string;
    /** Absent when she sells under her own name. */
    readonly brand?: string | undefined;
    readonly village: string;
  };
  readonly seller: NamedSeller;
  /** Further sellers whom a hosted post names. */
  readonly alsoSellers: readonly NamedSeller[];
  /** Whether it is for the community's channel, on behalf of a member who has none. */
  readonly hosted: boolean;
  readonly community: {
    readonly name: string;
    readonly village: string;
    readonly hashtags: readonly string[];
  };
  readonly language: Language;
  readonly audience: Audience;
  readonly place: CaptionPlace;
  /** The same seed gives the same caption; each post has its own. */
  readonly seed: string;
  /** Warm when absent. */
  readonly tone?: WordingTone | undefined;
  /** Where readers of Traditional Chinese live; Hong Kong when absent. */
  readonly region?: Region | undefined;
  /** The day on which the caption will be read, in the community's zone. Without it no former price is stated. */
  readonly day?: LocalDay | undefined;
  /**
   * The number of the post among those of its page: the next post on the page has the next number. With it, two posts in
   * succession never share a shape; without it, the seed alone determines the shape.
   */
  readonly numberOnPage?: number | undefined;
  /** How often the page showed the product before: with it, no phrase comes again before the others were said. */
  readonly round?: number | undefined;
  /** What the post invites to; absent when its campaign has no event, and when that is over. */
  readonly event?: CampaignEvent | undefined;
  /** Whether the caption asks its readers a question, in the place of a last word. */
  readonly asks?: boolean | undefined;
  /** A sentence of its campaign, typed in Indonesian like a description. */
  readonly sentence?: string | undefined;
}

/**
 * The speaker of a caption: the maker of her own product, a seller of another's, or the community for a member whom it
 * hosts.
 */
const VOICES = ['own', 'reselling', 'hosted'] as const;
type Voice = (typeof VOICES)[number];

/** Whether the maker said that it is made by hand or at home: only then a caption says "I make it myself". */
const MADE = ['self', 'unsaid'] as const;
/** Whether the form holds a unit of sale. */
const UNIT = ['typed', 'untyped'] as const;
/** Whether the maker has a brand that says more than her own name. */
const BRAND = ['named', 'unnamed'] as const;

/** The conditions on which a phrase may depend. */
export interface Situation {
  readonly voice: Voice;
  readonly audience: Audience;
  readonly kind: ProductKind;
  readonly place: CaptionPlace;
  readonly tone: WordingTone;
  readonly region: Region;
  readonly made: (typeof MADE)[number];
  readonly unit: (typeof UNIT)[number];
  readonly brand: (typeof BRAND)[number];
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
  tone: WORDING_TONES,
  region: REGIONS,
  made: MADE,
  unit: UNIT,
  brand: BRAND,
} as const satisfies { readonly [Name in keyof Situation]-?: readonly Situation[Name][] };

export const CONDITION_NAMES = Object.keys(CONDITIONS) as readonly (keyof Situation)[];

/** Badges by which the maker says that it is her own work. */
const SELF_MADE: ReadonlySet<Badge> = new Set<Badge>(['homemade', 'handmade']);

const plain = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** How an Indonesian or Javanese person is addressed before her name. */
const TITLE =
  /^(?:bu|ibu|mbak|mba|mbok|mbah|mak|mamak|emak|bunda|bude|budhe|bulik|yu|teh|ceu|uni|tante|nyonya|pak|bapak|mas)\s+/u;

const untitled = (name: string): string => plain(name).replace(TITLE, '');

/**
 * Returns the brand to name beside a maker. One that is her own name, alone or behind a title, would name her twice: "Lily of
 * Bu Lily".
 */
export const brandBeside = ({ name, brand }: CaptionBrief['maker']): string | undefined =>
  brand === undefined || untitled(brand) === untitled(name) ? undefined : brand;

/** Returns what decides which phrases fit a caption. */
export const situationOf = (brief: CaptionBrief): Situation => ({
  voice: brief.hosted ? 'hosted' : brief.seller.id === brief.maker.id ? 'own' : 'reselling',
  audience: brief.audience,
  kind: brief.product.kind,
  place: brief.place,
  tone: brief.tone ?? 'warm',
  region: brief.region ?? 'HK',
  made: (brief.product.badges ?? []).some((badge) => SELF_MADE.has(badge)) ? 'self' : 'unsaid',
  unit: unitOfPrice(brief.product) === undefined ? 'untyped' : 'typed',
  brand: brandBeside(brief.maker) === undefined ? 'unnamed' : 'named',
  ...(brief.product.net !== undefined && { measure: measureOf(brief.product.kind, brief.product.net) }),
});

/** Returns a name of the page on which a post is published, for sequences that go on from post to post. */
export const pageOf = ({ hosted, community, seller, place }: CaptionBrief): string =>
  `${hosted ? community.name : seller.id}|${place}`;

/** Returns what the law needs to know to judge the words of a caption. */
export const claimsContextOf = (brief: CaptionBrief): ClaimContext =>
  claimContextOf(brief.product, namesIn(brief));

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
