import type { Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import type { CaptionWriter } from '../ports/caption-writer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Graph } from '../ports/graph.ts';
import type { Ids } from '../ports/ids.ts';
import type { Log } from '../ports/log.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { PasskeyChecker } from '../ports/passkeys.ts';
import type { PictureStudio } from '../ports/pictures.ts';
import type { Prints } from '../ports/prints.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Spreadsheets } from '../ports/spreadsheets.ts';
import type { Table } from '../ports/table.ts';
import type { Translator } from '../ports/translator.ts';
import type { Uploads } from '../ports/uploads.ts';
import type { PasskeyRule } from '../people/passkeys/demand-proof.ts';
import type { RateLimits } from './edge/rate-limit.ts';
import type { HealthCheck } from './contract/health.ts';

/**
 * Checks whether one part of the system works: true when it does; false or an exception when it does not. The probe stops
 * when the signal aborts; a later result is ignored.
 */
export type HealthProbe = (signal: AbortSignal) => Promise<boolean>;
export type HealthProbes = Readonly<Record<HealthCheck, HealthProbe>>;

/** What coordinators are told about phrase books. */
interface PhraseBookState {
  /** Languages whose book no native speaker has read. */
  readonly unread: readonly Language[];
  /** What is wrong with the files of books; the shipped phrases are used instead. */
  readonly problems: readonly Pick<Problem, 'text'>[];
}

/** The proxies before the API on AWS (`lib/front.ts`). */
export const CLOUDFRONT_AND_GATEWAY = 2;

/** Everything that the API depends on. Each group of routes takes only the part that it needs. */
export interface AppDeps {
  readonly table: Table;
  readonly media: MediaStore;
  readonly uploads: Uploads;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly sealer: Sealer;
  readonly graph: Graph;
  readonly dispatch: Dispatch;
  readonly pictures: PictureStudio;
  readonly prints: Prints;
  readonly spreadsheets: Spreadsheets;
  readonly passkeys: PasskeyChecker;
  /** By default `offered`: on one machine. */
  readonly passkeyRule?: PasskeyRule;
  readonly captions: CaptionWriter;
  /** Absent where no model is set up. */
  readonly translator?: Translator | undefined;
  readonly log: Log;
  /** Languages in which captions can be written. */
  readonly writable: readonly Language[];
  readonly phraseBooks: PhraseBookState;
  /** The public base URL, without a trailing slash. It is read at each request, because a tunnel's URL may change. */
  readonly publicUrl: () => string;
  readonly probes: HealthProbes;
  /** The version of the Graph API that is spoken; by default `GRAPH_VERSION`. */
  readonly graphVersion?: string;
  /** By default `RATE_LIMITS`. */
  readonly limits?: Partial<RateLimits>;
  /** How many proxies of ours stand before the API: by default one, a tunnel; on AWS CloudFront and API Gateway. */
  readonly proxies?: number;
  /** Whether each request gets a line in the log. Only where logs end after 30 days: on AWS. */
  readonly accessLines?: boolean;
}
