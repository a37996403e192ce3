import { putOnce } from './call.ts';
import { NoSignal, persist, turnOfNow, waitingSends } from './waiting.ts';

/** Something that a person decided, as it is sent, and when (epoch milliseconds, each later than the one before). */
export interface Decided {
  readonly path: string;
  readonly body: unknown;
  readonly made: number;
}

interface Sent {
  readonly made: number;
  /** Ends when it has come back, and then tells what the server said; nothing when it was not sent. */
  readonly put: Promise<(() => unknown) | undefined>;
  readonly answered: Promise<unknown>;
}

/** What she decided last in this tab, by path. */
const newest = new Map<string, Sent>();
let last = 0;

/** Whether she decided anew on the same thing since, in this tab. */
export const isOutdated = ({ path, made }: Omit<Decided, 'body'>): boolean =>
  made < (newest.get(path)?.made ?? 0);

const outbox = () => import('../drafts/outbox.ts');

/**
 * Sends what a person decided; it may safely arrive twice. Without a signal it waits on this phone's disk, also when the
 * app is closed meanwhile, behind what she decided before. A later decision on the same thing replaces it: it is sent
 * when the earlier one has come back, so that the last one counts, and its answer is the answer to both.
 */
export function send<T>(path: string, body: unknown): Promise<T> {
  last = Math.max(Date.now(), last + 1);
  const decided = { path, body, made: last };
  const mine = turnOfNow();
  const putInTurn = async (): Promise<(() => T) | undefined> => {
    await newest.get(path)?.put;
    if (isOutdated(decided) || waitingSends.value > 0 || mine !== turnOfNow()) return undefined;
    return putOnce<T>(path, body).then(
      (reply) => () => reply,
      (failure: unknown) => () => {
        throw failure;
      },
    );
  };
  const put = putInTurn();
  const answer = async (): Promise<T> => {
    const tell = await put;
    // What an older decision met does not matter any more; the answer's type is taken on trust, as that of any other.
    if (isOutdated(decided)) return (await newest.get(path)?.answered) as T;
    try {
      if (tell) return tell();
    } catch (error) {
      if (!(error instanceof NoSignal)) throw error;
    }
    if (mine !== turnOfNow()) throw new NoSignal('somebody else has signed in since');
    const kept = await keep<T>(decided);
    return kept ? kept.answered : persist(() => putOnce<T>(path, body));
  };
  const answered = answer();
  newest.set(path, { made: last, put, answered });
  return answered;
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
