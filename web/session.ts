import { computed, effect, signal } from '@preact/signals';
import { request } from '../client/request.ts';
import type { SessionReply, VisitorReply } from '../functions/http/contract/session.ts';
import type { Role } from '../functions/domain/people/roles.ts';
import { get, remove } from './api/call.ts';
import { Refused } from './api/refused.ts';
import { signedOut } from './api/signed-out.ts';
import { forgetAll } from './api/loaded.ts';
import { forgetUser, NoSignal, persist } from './api/waiting.ts';
import { offer } from './i18n/language.ts';
import { dropSession, findSession, keepSession } from './shell/kept-session.ts';

/** The session of this device. Undefined until known; then see `signedOut`. */
export const session = signal<SessionReply | undefined>(undefined);

/** Milliseconds by which the server's clock is ahead of this device's. */
let ahead = 0;

// Covers signing out as well as any call that the server refused because it does not know this device.
effect(() => {
  if (signedOut.value) dropSession();
});

/** Aborts the request for the session: after the user has signed in or out, an older response must be ignored. */
const asking = new AbortController();

function keep(reply: SessionReply): void {
  ahead = Date.parse(reply.now) - Date.now();
  session.value = reply;
  signedOut.value = false;
  keepSession({ reply, ahead });
}

/**
 * Updates the session after the user changed her own data. A response that arrives after another user has signed in is
 * dropped.
 */
export function renewSession(reply: SessionReply): void {
  if (reply.member.id === myId.value) keep(reply);
}

/** Returns the server's current time, which decides "today" and "soon", since a phone's clock may be wrong. */
export const serverNow = (): number => Date.now() + ahead;

/** Reads the session. Only a server that does not know this device ends it; a refusal is retried. */
const ask = (): Promise<VisitorReply> =>
  persist(async () => {
    try {
      return await get(request('GET /api/visitor'), asking.signal);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new NoSignal(error.code, { cause: error });
    }
  }, asking.signal);

/** Reads who is signed in on this device. Until the response arrives, the stored session is used. */
export async function recognise(): Promise<void> {
  const kept = findSession(Date.now());
  if (kept) {
    ahead = kept.ahead;
    session.value = kept.reply;
  }
  try {
    const { session: reply } = await ask();
    if (asking.signal.aborted) return;
    if (reply) keep(reply);
    else signedOut.value = true;
  } catch (error) {
    if (!asking.signal.aborted) throw error;
  }
}

/** Starts the session of a user who has signed in. Forgets what was read for the user before. */
export function startSession(reply: SessionReply): void {
  asking.abort();
  forgetAll();
  keep(reply);
  const { language } = reply.community;
  if (language) void offer(language);
}

export async function signOut(): Promise<void> {
  await remove(request('DELETE /api/session'));
  forgetUser();
  asking.abort();
  forgetAll();
  session.value = undefined;
  signedOut.value = true;
}

/** Id of the signed-in member; empty until known. */
export const myId = computed(() => session.value?.member.id ?? '');

const roles = computed<readonly Role[]>(() => session.value?.member.roles ?? []);

export const has = (role: Role): boolean => roles.value.includes(role);

/** The IANA zone in which this community's days and times are shown. */
export const zone = computed(() => session.value?.community.zone ?? 'Asia/Jakarta');
