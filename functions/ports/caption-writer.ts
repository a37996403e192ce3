import type { Audience } from '../domain/captions/audience.ts';
import type { Caption } from '../domain/captions/caption.ts';
import type { Language } from '../domain/language.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { NamedSeller } from '../domain/product/named-seller.ts';
import type { CaptionPlace } from '../domain/channel/platform.ts';
import type { ProductFacts } from '../domain/product/product.ts';
import type { Region, Tone } from '../domain/captions/text-style.ts';

/** All facts that a caption may contain. */
export interface CaptionRequest {
  readonly product: ProductFacts;
  readonly maker: {
    readonly id: string;
    readonly name: string;
    readonly brand: string;
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
  readonly tone?: Tone | undefined;
  /** Where readers of Traditional Chinese live; Hong Kong when absent. */
  readonly region?: Region | undefined;
  /** The day on which it will be read, in the community's zone. If absent, no former price is mentioned. */
  readonly day?: LocalDay | undefined;
  /** The number of the post among those of its page; if absent, the seed alone determines the shape of the caption. */
  readonly numberOnPage?: number | undefined;
  /** How often the page showed the product before; if absent, the seed alone determines the phrases. */
  readonly round?: number | undefined;
  /** How many pictures the post shows; one when absent. */
  readonly pictures?: number | undefined;
}

export interface CaptionWriter {
  /** Throws `ProblemError` when the facts contain a claim that may not be published. */
  write(request: CaptionRequest): Promise<Caption>;
}
