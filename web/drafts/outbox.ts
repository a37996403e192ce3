import { effect } from '@preact/signals';
import { request } from '../../client/request.ts';
import { once } from '../api/call.ts';
import { screenTitle, tellLater } from '../api/late.ts';
import { Refused } from '../api/refused.ts';
import { type Decided, isOutdated } from '../api/send.ts';
import { pauseBefore, untilSignal, waitingSends } from '../api/waiting.ts';
import { myId } from '../session.ts';
import { answerTo, giveUp, tell } from './listeners.ts';
import { dropDecision, keepDecision, listDecisions, type Waiting } from './outbox-store.ts';

let working: Promise<void> | undefined;
let pause = new AbortController();
let shown = 0;

/** Updates the number of waiting decisions on the screen. */
function show(count: number): void {
  waitingSends.value += count - shown;
  shown = count;
}

// Another user may have signed in, whose own decisions wait.
effect(() => {
  void myId.value;
  pause.abort();
});

/** Stores a decision on disk and tries to send it and those before it. `answered` settles with the server's answer. */
export async function keepWaiting<T>(decided: Decided): Promise<{ readonly answered: Promise<T> }> {
  const waiting = { ...decided, member: myId.value, title: screenTitle() };
  await keepDecision(waiting);
  const answered = answerTo<T>(waiting);
  show(Math.max(shown, 1));
  work();
  return { answered };
}

/** Sends at once what waits, and repeats until nothing does. */
export function work(): void {
  pause.abort();
  working ??= workOn().finally(() => {
    working = undefined;
    show(0);
  });
}

async function workOn(): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    pause = new AbortController();
    const member = myId.value;
    const left = await alone(() => sendAllOf(member));
    if (left === undefined && member === myId.value) return;
    show(left ?? 0);
    if (left && !pause.signal.aborted) await untilSignal(pauseBefore(attempt), pause.signal);
  }
}

/** Runs a round while no other tab does, which would send the same. Over plain http browsers offer no locks. */
const alone = <T>(round: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request('etalase.outbox', round) : round();

/**
 * Sends a member's decisions in their order; one that fails does not hold up the others. Returns how many are left;
 * undefined when there is nothing to send, or the member is not signed in.
 */
async function sendAllOf(member: string): Promise<number | undefined> {
  const waiting = await listDecisions(member);
  if (waiting.length === 0) return undefined;
  const who = await ask(() => once(request('GET /api/session')));
  if (!who) return waiting.length;
  // The member is signed out, or another user has signed in in another tab: the decisions stay here until she returns.
  if ('refused' in who || who.reply.member.id !== member) {
    for (const one of waiting) giveUp(one);
    return undefined;
  }
  let left = 0;
  for (const one of waiting) if (!(await isDone(one))) left += 1;
  return left;
}

async function isDone(waiting: Waiting): Promise<boolean> {
  if (isOutdated(waiting)) giveUp(waiting);
  else {
    const outcome = await ask(() => once(waiting));
    if (!outcome) return false;
    if (!tell(waiting, outcome) && 'refused' in outcome)
      tellLater({
        title: waiting.title,
        lines: outcome.refused.problems,
        text: textIn(waiting.body),
      });
  }
  await dropDecision(waiting);
  return true;
}

/** Returns undefined when the server did not answer, or could not answer now. */
async function ask<T>(
  work: () => Promise<T>,
): Promise<{ readonly reply: T } | { readonly refused: Refused } | undefined> {
  try {
    return { reply: await work() };
  } catch (error) {
    // Any other error is not the server's answer: a network that requires a sign-in answers every request itself.
    return error instanceof Refused && error.status < 500 && error.status !== 429
      ? { refused: error }
      : undefined;
  }
}

/** Returns the text that a decision would have saved; undefined for one that is no text. */
function textIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('text' in body)) return undefined;
  return typeof body.text === 'string' ? body.text : undefined;
}
