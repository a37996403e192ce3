import type { Instant } from '../../functions/domain/time/instant.ts';
import type { WorkMessage } from '../../functions/domain/work/work-message.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { Log } from '../../functions/ports/log.ts';
import type { MediaStore } from '../../functions/ports/media-store.ts';
import type { Sealer } from '../../functions/ports/sealer.ts';
import type { Table } from '../../functions/ports/table.ts';
import type { Uploads } from '../../functions/ports/uploads.ts';
import type { WorkQueue } from '../../functions/ports/work-queue.ts';

/** A queue that delivers its messages to workers of this process. */
export interface RunningQueue extends WorkQueue {
  /** Returns when the next message is due; undefined when there is none. */
  nextDelivery(): Instant | undefined;
  close(): Promise<void>;
}

/** The services beside the table: embedded in one folder, or AWS's. */
interface Services {
  readonly media: MediaStore;
  readonly uploads: Uploads;
  /** Serves the addresses that `media` returns, and the upload addresses that lead to this system. */
  readonly serveMedia: (request: Request) => Promise<Response>;
  readonly queue: RunningQueue;
  readonly sealer: Sealer;
  /** Closes everything that has no close of its own. */
  close(): Promise<void>;
}

export interface ServiceNeeds {
  readonly folder: string;
  readonly clock: Clock;
  /** The address at which Meta and browsers reach the system, without a slash at the end. */
  readonly publicUrl: string;
  readonly log: Log;
  readonly table: Table;
  /** Wraps each piece of work: virtual time does not move while one is in flight. */
  readonly around: (work: () => Promise<void>) => Promise<void>;
  /** Works on a message. */
  readonly handle: (message: WorkMessage) => Promise<void>;
  /** Called for a message that is not delivered any more. */
  readonly onDeadLetter: (letter: {
    readonly reason: 'damaged' | 'exhausted' | 'unreadable';
    /** The message, when it can be parsed. */
    readonly message?: WorkMessage;
    readonly receives: number;
  }) => void;
}

export type OpenServices = (needs: ServiceNeeds) => Promise<Services>;
