import type { Instant } from '../../functions/domain/time/instant.ts';
import type { WorkMessage } from '../../functions/domain/work/work-message.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { Log } from '../../functions/ports/log.ts';
import type { MediaStore } from '../../functions/ports/media-store.ts';
import type { Sealer } from '../../functions/ports/sealer.ts';
import type { Table } from '../../functions/ports/table.ts';
import type { Uploads } from '../../functions/ports/uploads.ts';
import type { WorkQueue } from '../../functions/ports/work-queue.ts';

/** A queue that hands its messages to workers of ours. */
export interface RunningQueue extends WorkQueue {
  /** When the next message will be handed out; undefined when none waits. */
  nextDelivery(): Instant | undefined;
  close(): Promise<void>;
}

/** What a system stands on beside its table: embedded in one folder, or AWS's services. */
export interface Services {
  readonly media: MediaStore;
  readonly uploads: Uploads;
  /** Answers requests for the addresses that `media` hands out, and for those of `uploads` that lead here. */
  readonly serveMedia: (request: Request) => Promise<Response>;
  readonly queue: RunningQueue;
  readonly sealer: Sealer;
  /** Ends what is none of the above. */
  close(): Promise<void>;
}

export interface ServiceNeeds {
  readonly folder: string;
  readonly clock: Clock;
  /** Where Meta and browsers reach the system, without a slash at the end. */
  readonly publicUrl: string;
  readonly log: Log;
  readonly table: Table;
  /** Wraps each piece of work: virtual time stands still while one is in flight. */
  readonly around: (work: () => Promise<void>) => Promise<void>;
  /** Works a message off. */
  readonly handle: (message: WorkMessage) => Promise<void>;
  /** Told what cannot be worked off. */
  readonly onDeadLetter: (letter: {
    readonly reason: 'damaged' | 'exhausted' | 'unreadable';
    /** What it was about, when it can be read. */
    readonly message?: WorkMessage;
    readonly receives: number;
  }) => void;
}

export type OpenServices = (needs: ServiceNeeds) => Promise<Services>;
