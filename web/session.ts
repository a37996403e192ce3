import { computed, effect, signal } from '@preact/signals';
import type { SessionReply } from '../functions/http/contract/session.ts';
import type { Role } from '../functions/domain/people/roles.ts';
import { get, remove } from './api/call.ts';
import { Refused } from './api/refused.ts';
import { signedOut } from './api/signed-out.ts';
import { forgetAll } from './api/loaded.ts';
import { endTurn, NoSignal, persist } from './api/waiting.ts';
import { dropSession, findSession, keepSession } from './shell/kept-session.ts';

/** Who is signed in on this device. Undefined until known; then see `signedOut`. */
export const session = signal<SessionReply | undefined>(undefined);

/** How far the server's clock is ahead of this device's, in milliseconds. */
let ahead = 0;

// However it came about: signing out, or any call that the server refused because it does not know this device.
effect(() => {
  if (signedOut.value) dropSession();
});

/** The question of who this is. Once she has signed in or out, an older answer that is still on its way says nothing. */
const asking = new AbortController();

function keep(reply: SessionReply): void {
  ahead = Date.parse(reply.now) - Date.now();
  session.value = reply;
  signedOut.value = false;
  keepSession({ reply, ahead });
}

/** What she changed about herself, as the server now tells it. An answer that comes when another has signed in is dropped. */
export function renewSession(reply: SessionReply): void {
  if (reply.member.id === myId.value) keep(reply);
}

/** The server's time of now: what is "today" and "soon" is said by it, not by a phone whose clock is wrong. */
export const serverNow = (): number => Date.now() + ahead;

/** Only a server that does not know this device ends a session. One that cannot say now is asked again. */
const ask = (): Promise<SessionReply> =>
  persist(async () => {
    try {
      return await get<SessionReply>('/session', asking.signal);
    } catch (error) {
      // Not by its number: something in between may answer 401, too.
      if (!(error instanceof Refused) || signedOut.value) throw error;
      throw new NoSignal(error.code, { cause: error });
    }
  }, asking.signal);

/** Asks who is signed in on this device. Until the answer comes, it is who it was. */
export async function recognise(): Promise<void> {
  const kept = findSession(Date.now());
  if (kept) {
    ahead = kept.ahead;
    session.value = kept.reply;
  }
  try {
    const reply = await ask();
    if (!asking.signal.aborted) keep(reply);
  } catch (error) {
    if (asking.signal.aborted) return;
    if (!(error instanceof Refused)) throw error;
  }
}

/** Somebody has come in on this device. What was read for who was here before is forgotten. */
export function letIn(reply: SessionReply): void {
  asking.abort();
  forgetAll();
  keep(reply);
}

export async function signOut(): Promise<void> {
  await remove('/session');
  endTurn();
  asking.abort();
  forgetAll();
  session.value = undefined;
  signedOut.value = true;
}

/** The member who is signed in; empty until known. */
export const myId = computed(() => session.value?.member.id ?? '');

const roles = computed<readonly Role[]>(() => session.value?.member.roles ?? []);

export const has = (role: Role): boolean => roles.value.includes(role);

/** The IANA zone in which this community's days and times are shown. */
export const zone = computed(() => session.value?.community.zone ?? 'Asia/Jakarta');
