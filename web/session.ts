import { computed, signal } from '@preact/signals';
import type { SessionReply } from '../functions/http/contract/session.ts';
import type { Role } from '../functions/domain/roles.ts';
import { get, post, remove } from './api/call.ts';
import { Refused } from './api/refused.ts';
import { signedOut } from './api/signed-out.ts';
import { forgetAll } from './api/loaded.ts';
import { persist } from './api/waiting.ts';

/** Who is signed in on this device. Undefined until known; then see `signedOut`. */
export const session = signal<SessionReply | undefined>(undefined);

/** How far the server's clock is ahead of this device's, in milliseconds. */
let ahead = 0;

function keep(reply: SessionReply): SessionReply {
  ahead = Date.parse(reply.now) - Date.now();
  session.value = reply;
  signedOut.value = false;
  return reply;
}

/** The server's time of now: what is "today" and "soon" is said by it, not by a phone whose clock is wrong. */
export const serverNow = (): number => Date.now() + ahead;

/** Asks who is signed in on this device. */
export async function recognise(): Promise<void> {
  try {
    keep(await get<SessionReply>('/session'));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    signedOut.value = true;
  }
}

/** Uses up the secret of a sign-in link; without a signal it waits, since a link that was never sent still works. */
export const signIn = async (secret: string): Promise<SessionReply> => {
  const reply = await persist(() => post<SessionReply>('/session', { secret }));
  forgetAll();
  return keep(reply);
};

export async function signOut(): Promise<void> {
  await remove('/session');
  forgetAll();
  session.value = undefined;
  signedOut.value = true;
}

const roles = computed<readonly Role[]>(() => session.value?.member.roles ?? []);

export const has = (role: Role): boolean => roles.value.includes(role);

/** The IANA zone in which this community's days and times are shown. */
export const zone = computed(() => session.value?.community.zone ?? 'Asia/Jakarta');
