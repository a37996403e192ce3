import type { Waiting } from './outbox-store.ts';

/** The answer to a decision that another tab, or the service worker, has sent. */
interface ToldAnswer {
  readonly decision: Pick<Waiting, 'member' | 'path' | 'made'>;
  readonly reply: unknown;
}

/** Undefined in a browser that has none (Safari before 15.4): a tab then ends its wait without the answer. */
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('etalase.outbox') : undefined;

/** Tells the other tabs of this phone what a decision was answered: a screen of theirs may wait for it. */
export function tellOthers({ member, path, made }: ToldAnswer['decision'], reply: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel takes no origin.
  channel?.postMessage({ decision: { member, path, made }, reply } satisfies ToldAnswer);
}

/** Calls `hear` with each answer to a decision that was sent elsewhere. */
export function hearOthers(hear: (told: ToldAnswer) => void): void {
  // What arrives here was written by this app: no other origin has this channel.
  channel?.addEventListener('message', ({ data }: MessageEvent<ToldAnswer>) => hear(data));
}
