import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { DAY, type Instant, SECOND } from '../../functions/domain/time/instant.ts';
import type { SandboxApp } from './access/app.ts';
import type { Change } from './state/changes.ts';
import type { SandboxState } from './state/sandbox-state.ts';

/** What is wrong with a request that Meta would not send: for testing who receives it. */
const CallbackFault = z.enum(['forged', 'changed', 'otherAlgorithm', 'old', 'ahead', 'again', 'malformed']);
export type CallbackFault = z.infer<typeof CallbackFault>;

/** What a person does in Facebook's settings: she removes the app, or asks for her data to be deleted. */
export const Callback = z.strictObject({
  event: z.enum(['deauthorised', 'deletion']),
  /** The address of the app for such an event; in Meta's dashboard it is a setting. */
  to: z.url({ protocol: /^https?$/ }),
  /** The person; by default the first. */
  user: z.string().max(40).optional(),
  /** A Page that removes the app, instead of a person. */
  page: z.string().max(40).optional(),
  fault: CallbackFault.optional(),
});
export type Callback = z.infer<typeof Callback>;

const seconds = (now: Instant): number => Math.floor(now / SECOND);

const ISSUED: Readonly<Partial<Record<CallbackFault, number>>> = { old: -2 * DAY, ahead: DAY };

const encode = (payload: object): string => Buffer.from(JSON.stringify(payload)).toString('base64url');

/** Returns the text of `signed_request`: base64url of the signature, a dot, base64url of the JSON. */
function signedRequest(
  app: SandboxApp,
  subject: { readonly user_id: string; readonly profile_id?: string },
  now: Instant,
  fault: CallbackFault | undefined,
): string {
  const algorithm = fault === 'otherAlgorithm' ? 'none' : 'HMAC-SHA256';
  const issued_at = seconds(now + (fault === undefined ? 0 : (ISSUED[fault] ?? 0)));
  const payload = { algorithm, issued_at, ...subject };
  const secret = fault === 'forged' ? `${app.secret} of another app` : app.secret;
  const text = encode(payload);
  const signature = createHmac('sha256', secret).update(text).digest('base64url');
  if (fault === 'malformed') return signature;
  return `${signature}.${fault === 'changed' ? encode({ ...payload, user_id: '1' }) : text}`;
}

/**
 * Returns the signed request of a callback; undefined for a person or Page who is not there. A person who removes the app, or
 * has her data deleted, takes her consent back: her tokens are dead from then on (190/458).
 */
export function callBack(
  {
    app,
    state,
    now,
    record,
  }: {
    readonly app: SandboxApp;
    readonly state: SandboxState;
    readonly now: Instant;
    readonly record: (change: Change) => void;
  },
  { user: named, page, fault }: Callback,
): string | undefined {
  const user = named ?? [...state.users.keys()][0] ?? '';
  if (page === undefined ? !state.users.has(user) : !state.pages.has(page)) return undefined;
  const isGenuine = fault === undefined || fault === 'again';
  if (isGenuine) record({ is: 'tokensKilled', account: page ?? user, upTo: state.counter, subcode: 458 });
  const subject = page === undefined ? { user_id: user } : { user_id: '0', profile_id: page };
  return signedRequest(app, subject, now, fault);
}
