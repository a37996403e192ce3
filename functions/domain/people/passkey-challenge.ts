import * as z from 'zod';
import { Instant } from '../time/instant.ts';

/**
 * What a passkey is asked for. `add`: to become one of the member's · `prove`: to prove in her session that it is she ·
 * `signIn`: to begin a session.
 */
const ChallengePurpose = z.enum(['add', 'prove', 'signIn']);
export type ChallengePurpose = z.infer<typeof ChallengePurpose>;

/** A question to a passkey, which is answered once. Only the digest of its random text is stored. */
export const PasskeyChallenge = z.object({
  digest: z.string().length(64),
  purpose: ChallengePurpose,
  /** Whose question it is: the digest of a session, or of the attempt of a device to sign in. */
  holder: z.string().length(64),
  /** The origin of the page that asked, such as `https://etalase.example`. */
  origin: z.string().min(1).max(300),
  endsAt: Instant,
  usedAt: Instant.optional(),
});
export type PasskeyChallenge = z.infer<typeof PasskeyChallenge>;

/** What a browser adds to an answer: the question, and the origin of the page. */
const ClientData = z.object({ challenge: z.string().min(1).max(200), origin: z.string().min(1).max(300) });

/** Reads what the browser added, as base64url of JSON. Undefined when it cannot be read. It proves nothing yet. */
export function readClientData(text: string): z.infer<typeof ClientData> | undefined {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return ClientData.safeParse(JSON.parse(bytes)).data;
  } catch (error) {
    // `atob` throws a DOMException, `JSON.parse` a SyntaxError.
    if (error instanceof SyntaxError || error instanceof DOMException) return undefined;
    throw error;
  }
}
