import type { OutcomeOf } from '../domain/work/kinds.ts';
import type { Random } from '../domain/seeded.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Log } from '../ports/log.ts';
import type { MediaStore } from '../ports/media-store.ts';
import type { Sealer } from '../ports/sealer.ts';
import type { Table } from '../ports/table.ts';
import type { PublishingGraph } from '../platforms/watch-usage.ts';

export interface PublishDeps {
  readonly table: Table;
  readonly graph: PublishingGraph;
  readonly media: Pick<MediaStore, 'publicUrl'>;
  readonly sealer: Pick<Sealer, 'open'>;
  readonly clock: Clock;
  readonly dispatch: Dispatch;
  /** For the jitter of back-offs. */
  readonly random: Random;
  readonly log: Log;
}

/** How a delivery for a post ended. Each outcome is logged; none makes the queue deliver again. */
export type PublishOutcome = OutcomeOf<'publish'>;
