import { effect } from '@preact/signals';
import { request } from '../../client/request.ts';
import { once } from '../api/call.ts';
import { screenTitle, tellLater } from '../api/late.ts';
import { isFinal, Refused } from '../api/refused.ts';
import { type Decided, isOutdated } from '../api/send.ts';
import { pauseBefore, untilSignal, waitingSends } from '../api/waiting.ts';
import { myId } from '../session.ts';
import { keepShownPictures } from '../photo/keep-shown.ts';
import { countLoads } from './database-used.ts';
import { answerTo, giveUp, giveUpAllBut, isAwaited, tell } from './listeners.ts';
import { askForSync } from './outbox-sync.ts';
import { dropDecision, keepDecision, listDecisions, type Waiting } from './outbox-store.ts';
import { hearOthers, tellOthers } from './told-answers.ts';

export { findRead, keepRead } from './database-reads.ts';
export { sendQueued } from './outbox-drafts.ts';

/** Milliseconds within which whoever has sent a decision of this tab tells what it was answered. */
const TOLD_WITHIN = 2_000;

/** The loop that sends decisions; undefined while none runs. */
let working: Promise<void> | undefined;
/** Its `abort` ends the pause before the next attempt. */
let pause = new AbortController();
/** How many of `waitingSends` are decisions in the outbox; other calls are counted there, too. */
let shown = 0;

/** Shows on the screen how many decisions wait in the outbox. */
function show(count: number): void {
  waitingSends.value += count - shown;
  shown = count;
}

// This file is loaded by every screen that reads, once the first one has begun.
countLoads();
keepShownPictures();

// When another user signs in, a pause ends at once, and the next attempt sends the decisions of that user.
effect(() => {
  // Reading the signal makes the effect run at each change.
  void myId.value;
  pause.abort();
});

// The service worker, or another tab, sends what waits as soon as this one does.
hearOthers(({ decision, reply }) => void tell(decision, { reply }));

/**
 * Stores a decision on disk, then tries to send it after the user's earlier ones. Resolves when it is stored; `answered`
 * settles with the server's answer.
 */
export async function keepWaiting<T>(decided: Decided): Promise<{ readonly answered: Promise<T> }> {
  const waiting = { ...decided, member: myId.value, title: screenTitle() };
  await keepDecision(waiting);
  void askForSync();
  const answered = answerTo<T>(waiting);
  // One waits at least; the attempt counts them.
  show(Math.max(shown, 1));
  work();
  return { answered };
}

/** Deletes a decision that was not sent; screens that wait for its answer stop waiting. */
export async function cancelDecision(waiting: Waiting): Promise<void> {
  await dropDecision(waiting);
  giveUp(waiting);
  // Counts what is left.
  work();
}

/** Sends the current user's stored decisions at once, and again after each pause until none is left. */
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
    const left = await withSendLock(() => sendAllOf(member));
    show(left ?? 0);
    if (left === undefined && member === myId.value) {
      if (!isAwaited(member)) return;
      await new Promise((resolve) => setTimeout(resolve, TOLD_WITHIN));
      giveUpAllBut(member, await listDecisions(member));
    }
    if (left && !pause.signal.aborted) await untilSignal(pauseBefore(attempt), pause.signal);
  }
}

/**
 * Runs an attempt while it holds a lock of the browser, so that two tabs do not send the same decisions at the same time.
 * Browsers offer no locks over plain http; the attempt then runs without one.
 */
const withSendLock = <T>(attempt: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request('etalase.outbox', attempt) : attempt();

/**
 * Sends a member's decisions in the order in which they were made. When one gets no answer, the later ones are sent all the
 * same. Returns how many are left; undefined when there is nothing to send, or the member is not signed in.
 */
async function sendAllOf(member: string): Promise<number | undefined> {
  const waiting = await listDecisions(member);
  if (waiting.length === 0) return undefined;
  const session = await ask(() => once(request('GET /api/session')));
  if (!session) return waiting.length;
  // The member is signed out, or another user has signed in in another tab: the decisions stay on this phone until the
  // member signs in again.
  if ('refused' in session || session.reply.member.id !== member) {
    for (const decision of waiting) giveUp(decision);
    return undefined;
  }
  let left = 0;
  for (const decision of waiting) if (!(await sendOrDrop(decision))) left += 1;
  return left;
}

/**
 * Sends one decision, unless a newer one has replaced it, and deletes it when the server has answered. Returns false when it
 * must be sent again. A refusal for which no screen of this tab waits is shown on the screen that is open.
 */
async function sendOrDrop(waiting: Waiting): Promise<boolean> {
  if (isOutdated(waiting)) giveUp(waiting);
  else {
    const outcome = await ask(() => once(waiting));
    if (!outcome) return false;
    if ('reply' in outcome) tellOthers(waiting, outcome.reply);
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

/** Returns the reply or the refusal to a call; undefined when the server did not answer, or asked to try later. */
async function ask<T>(
  call: () => Promise<T>,
): Promise<{ readonly reply: T } | { readonly refused: Refused } | undefined> {
  try {
    return { reply: await call() };
  } catch (error) {
    // Any error but a refusal means that our server did not answer: for example, a public network with a sign-in page answers
    // every request by itself.
    return error instanceof Refused && isFinal(error.status) ? { refused: error } : undefined;
  }
}

/** Returns the field `text` of a decision's body, so that a user can copy a refused text; undefined when there is none. */
function textIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('text' in body)) return undefined;
  return typeof body.text === 'string' ? body.text : undefined;
}
