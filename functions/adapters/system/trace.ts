import { AsyncLocalStorage } from 'node:async_hooks';
import type { WorkQueue } from '../../ports/work-queue.ts';

/** The ids by which the log lines of one request, and of the work that it led to, are found together. They name no person. */
export interface Trace {
  /** The id of the API's request that led to this. Work that only a tick sent has none: its lines are found by their item. */
  readonly origin?: string | undefined;
  /** Lambda's own id of this run, by the name that it has in Lambda's own lines. */
  readonly requestId?: string | undefined;
}

const traces = new AsyncLocalStorage<Trace>();

/** Returns the ids of whatever runs now; empty outside of requests and work. */
export const currentTrace = (): Trace => traces.getStore() ?? {};

/** Runs work with ids of its own. The ids that it does not name stay as they are. */
export const traced = <T>(ids: Trace, work: () => T): T => traces.run({ ...currentTrace(), ...ids }, work);

/** Returns a message with the id of the request that leads to it, for a queue to send. */
export function withOrigin(message: Parameters<WorkQueue['send']>[0]): typeof message {
  const origin = message.origin ?? currentTrace().origin;
  return origin === undefined ? message : { ...message, origin };
}
