import type { Language } from '../domain/language.ts';
import type { CaptionWriter } from '../ports/caption-writer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Graph } from '../ports/graph.ts';
import type { Ids } from '../ports/ids.ts';
import type { Log } from '../ports/log.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { PictureStudio } from '../ports/pictures.ts';
import type { Prints } from '../ports/prints.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import type { Uploads } from '../ports/uploads.ts';
import type { HealthPart } from './contract/health.ts';

/**
 * Asks one part whether it serves: true when it does; false or an exception when it does not. It stops when the signal
 * aborts, after which its answer no longer counts.
 */
export type HealthProbe = (signal: AbortSignal) => Promise<boolean>;
export type HealthProbes = Readonly<Record<HealthPart, HealthProbe>>;

/** Everything that the API stands on. Each room of routes takes only what it needs of it. */
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
  readonly captions: CaptionWriter;
  readonly log: Log;
  /** Languages that captions can be written in. */
  readonly writable: readonly Language[];
  /** Where people reach the system, without a slash at the end. Asked at each request: a tunnel may change. */
  readonly publicUrl: () => string;
  readonly probes: HealthProbes;
  /** How many writes one session may make in a row, and per minute after that; 120 when absent. */
  readonly writesPerMinute?: number;
}
