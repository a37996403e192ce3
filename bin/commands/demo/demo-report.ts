import type { Audience } from '../../../functions/domain/captions/audience.ts';
import type { Language } from '../../../functions/domain/language.ts';
import type { CaptionPlace, Platform } from '../../../functions/domain/channel/platform.ts';
import type { PeopleInPhoto } from '../../../functions/domain/picture/people-in-photo.ts';
import type { PictureFormat } from '../../../functions/domain/picture/picture-format.ts';
import type { PostState } from '../../../functions/domain/post/post-states.ts';
import type { ProductFacts } from '../../../functions/domain/product/product.ts';

/** Sums over a group of posts. */
export interface ReportedTotals {
  readonly posts: number;
  readonly reach: number;
  readonly engagement: number;
}

export interface ReportedPost {
  readonly maker: string;
  readonly seller: string;
  readonly platform: Platform;
  readonly channel: string;
  readonly hosted: boolean;
  readonly status: PostState;
  readonly publishAt: string;
  readonly publishedAt: string | null;
  readonly remoteId: string | null;
  readonly permalink: string | null;
  /** A code and a sentence; null when the post is published or proceeds normally. */
  readonly reason: string | null;
}

/** What the demo prints with `--json`: names of people and pages, times in ISO 8601, paths of written files. */
export interface DemoReport {
  readonly product: ProductFacts & {
    readonly id: string;
    readonly maker: string;
    /** Who can be recognised in the photo, as the command line says. */
    readonly people: PeopleInPhoto;
  };
  readonly pictures: readonly {
    readonly format: PictureFormat;
    readonly width: number;
    readonly height: number;
    readonly bytes: number;
    readonly path: string;
  }[];
  readonly captions: readonly {
    readonly seller: string;
    readonly language: Language;
    readonly audience: Audience;
    readonly platform: CaptionPlace;
    readonly text: string;
  }[];
  readonly posts: readonly ReportedPost[];
  /** `virtual`: the time has run on to the last numbers, at 28 days; `real`: most is still to come. */
  readonly clock: 'virtual' | 'real';
  readonly insights: ReportedTotals & {
    /** Posts for which Graph has given no reach (yet): their zeros mean unknown. */
    readonly withoutReach: number;
    readonly byPlatform: Readonly<Record<string, ReportedTotals>>;
    readonly byMaker: Readonly<Record<string, ReportedTotals>>;
    readonly bySeller: Readonly<Record<string, ReportedTotals>>;
    /** Gini coefficient of the reach, 0 to 1; null without reach. */
    readonly giniMakers: number | null;
    readonly giniSellers: number | null;
  };
  readonly elapsedMs: number;
}
