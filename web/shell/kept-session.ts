import type { SessionReply } from '../../functions/http/contract/session.ts';
import { keepText } from '../keep-text.ts';

const KEPT_AS = 'etalase.session';

/** The session of the last response, so that the app opens for the same user without a signal. */
export interface KeptSession {
  readonly reply: SessionReply;
  /** Milliseconds by which the server's clock was ahead of this device's. */
  readonly ahead: number;
}

/** Stores the session's facts on this device, so that the app opens without a signal. */
export const keepSession = (kept: KeptSession): void => keepText(KEPT_AS, JSON.stringify(kept));

/** Deletes the stored session. */
export const dropSession = (): void => localStorage.removeItem(KEPT_AS);

/**
 * Returns the stored session; undefined when there is none, it has expired at `now` (this device's epoch milliseconds), or
 * it cannot be parsed.
 */
export function findSession(now: number): KeptSession | undefined {
  const text = localStorage.getItem(KEPT_AS);
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) && Date.parse(kept.reply.expiresAt) > now + kept.ahead ? kept : undefined;
  } catch {
    // Not JSON, so not written by the app. The server will tell who is signed in.
    return undefined;
  }
}

/** Checks only what every screen needs: the app wrote it, but an older version may have. */
function isKept(value: unknown): value is KeptSession {
  const reply = propertyOf(value, 'reply');
  return (
    Array.isArray(propertyOf(propertyOf(reply, 'member'), 'roles')) &&
    typeof propertyOf(propertyOf(reply, 'community'), 'name') === 'string' &&
    typeof propertyOf(reply, 'expiresAt') === 'string' &&
    typeof propertyOf(value, 'ahead') === 'number'
  );
}

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
