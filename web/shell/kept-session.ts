import type { SessionReply } from '../../functions/http/contract/session.ts';
import { keepText } from '../keep-text.ts';

const KEPT_AS = 'etalase.session';

/** Who was signed in here when the server was last heard, so that the app opens as hers without a signal. */
export interface KeptSession {
  readonly reply: SessionReply;
  /** How far the server's clock was ahead of this device's, in milliseconds. */
  readonly ahead: number;
}

export const keepSession = (kept: KeptSession): void => keepText(KEPT_AS, JSON.stringify(kept));

export const dropSession = (): void => localStorage.removeItem(KEPT_AS);

/** Undefined when there is none, when it has ended by now (this device's epoch milliseconds), or cannot be read. */
export function findSession(now: number): KeptSession | undefined {
  const text = localStorage.getItem(KEPT_AS);
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) && Date.parse(kept.reply.expiresAt) > now + kept.ahead ? kept : undefined;
  } catch {
    // Not JSON: somebody else wrote it. The server will say who she is.
    return undefined;
  }
}

/** Looks only at what every screen stands on: we wrote it, but maybe an older version of us. */
function isKept(value: unknown): value is KeptSession {
  const reply = partOf(value, 'reply');
  return (
    Array.isArray(partOf(partOf(reply, 'member'), 'roles')) &&
    typeof partOf(partOf(reply, 'community'), 'name') === 'string' &&
    typeof partOf(reply, 'expiresAt') === 'string' &&
    typeof partOf(value, 'ahead') === 'number'
  );
}

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
