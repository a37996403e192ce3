import { putOnce } from './call.ts';
import { NoSignal, persist, waitingSends } from './waiting.ts';

/** Something that a person decided, as it is sent, and when (epoch milliseconds, each later than the one before). */
export interface Decided {
  readonly path: string;
  readonly body: unknown;
  readonly made: number;
}

const newest = new Map<string, number>();
let last = 0;

/** Whether she decided anew on the same thing since, in this tab. */
export const isOutdated = ({ path, made }: Omit<Decided, 'body'>): boolean => made < (newest.get(path) ?? 0);

const outbox = () => import('../drafts/outbox.ts');

/**
 * Sends what a person decided; it may safely arrive twice. Without a signal it waits on this phone's disk, also when the
 * app is closed meanwhile, behind what she decided before. A later decision on the same thing replaces it.
 */
export async function send<T>(path: string, body: unknown): Promise<T> {
  last = Math.max(Date.now(), last + 1);
  const decided = { path, body, made: last };
  newest.set(path, last);
  try {
    if (waitingSends.value === 0) return await putOnce<T>(path, body);
  } catch (error) {
    if (!(error instanceof NoSignal) || isOutdated(decided)) throw error;
  }
  const kept = await keep<T>(decided);
  return kept ? await kept.answered : persist(() => putOnce<T>(path, body));
}

/** Undefined where this phone keeps nothing, or the code for it has not come: it waits while the app is open. */
async function keep<T>(decided: Decided): Promise<{ readonly answered: Promise<T> } | undefined> {
  try {
    return await (await outbox()).keepWaiting<T>(decided);
  } catch {
    return undefined;
  }
}

/** Goes on sending what waits on this phone since the app was closed. */
export async function sendKept(): Promise<void> {
  try {
    (await outbox()).work();
  } catch {
    // Its code has not come yet; the next start tries again.
  }
}
