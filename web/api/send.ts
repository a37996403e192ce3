import type { ApiRequest, Seen } from '../../client/request.ts';
import { once } from './call.ts';
import { revisionOf } from './seen.ts';
import { NoSignal, persist, currentUse, waitingSends } from './waiting.ts';

/** A decision of the user as a request, and when it was made (epoch milliseconds, each later than the one before). */
export interface Decided extends Pick<ApiRequest<unknown>, 'method' | 'path' | 'body' | 'seen'> {
  readonly made: number;
}

interface Sent {
  readonly made: number;
  readonly seen: Seen | undefined;
  /**
   * Resolves when the request has ended, with a function that returns or throws the server's answer; with undefined when it
   * was not sent.
   */
  readonly put: Promise<(() => unknown) | undefined>;
  readonly answered: Promise<unknown>;
}

/** The latest decision of this tab by path. */
const newest = new Map<string, Sent>();
let last = 0;

/** Returns whether this tab has made a newer decision for the same path. */
export const isOutdated = ({ path, made }: Pick<Decided, 'path' | 'made'>): boolean =>
  made < (newest.get(path)?.made ?? 0);

const outbox = () => import('../drafts/outbox.ts');

/**
 * Sends a decision; the request must be idempotent. Without a signal it waits on this phone's disk behind earlier decisions,
 * also while the app is closed. A later decision for the same path replaces it: that one is sent when the request under way
 * has ended, so that the last decision counts, and its answer is the answer to both.
 */
export function send<T>(request: ApiRequest<T>): Promise<T> {
  last = Math.max(Date.now(), last + 1);
  const { path, seen } = request;
  const decided: Decided = { ...request, made: last };
  const mine = currentUse();
  const putWhenFirst = async (): Promise<(() => T) | undefined> => {
    const before = newest.get(path);
    const tellBefore = await before?.put;
    // Two taps from the same reading: the second one replaces what the first one has just made.
    const now = (before?.seen === seen && tellBefore && revisionAfter(tellBefore)) || seen;
    if (isOutdated(decided) || waitingSends.value > 0 || mine !== currentUse()) return undefined;
    return once<T>({ ...request, seen: now }).then(
      (reply) => () => reply,
      (failure: unknown) => () => {
        throw failure;
      },
    );
  };
  const put = putWhenFirst();
  const answer = async (): Promise<T> => {
    const tell = await put;
    // The result of an outdated decision does not matter any more. The answer is not validated, like every other.
    if (isOutdated(decided)) return (await newest.get(path)?.answered) as T;
    try {
      if (tell) return tell();
    } catch (error) {
      if (!(error instanceof NoSignal)) throw error;
    }
    if (mine !== currentUse()) throw new NoSignal('somebody else has signed in since');
    const kept = await keep<T>(decided);
    return kept ? kept.answered : persist(() => once(request));
  };
  const answered = answer();
  newest.set(path, { made: last, seen, put, answered });
  return answered;
}

/** Returns the revision that an answered edit has made; undefined when it was refused. */
function revisionAfter(tell: () => unknown): Seen | undefined {
  try {
    return revisionOf(tell());
  } catch {
    // The one who sent it is told.
    return undefined;
  }
}

/**
 * Stores the decision on disk. Returns undefined when the disk or the code for it is not available; it then waits while the
 * app is open.
 */
async function keep<T>(decided: Decided): Promise<{ readonly answered: Promise<T> } | undefined> {
  try {
    return await (await outbox()).keepWaiting<T>(decided);
  } catch {
    return undefined;
  }
}

/** Sends decisions and products that were waiting on this phone when the app was closed. */
export async function sendKept(): Promise<void> {
  try {
    const { work, sendQueued } = await outbox();
    work();
    await sendQueued();
  } catch {
    // The code has not loaded; the next start tries again.
  }
}
