import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { SECOND } from '../../domain/time/instant.ts';
import type { Graph, SignedRequestReading } from '../../ports/graph.ts';

const ALGORITHM = 'HMAC-SHA256';

/** Meta writes ids as text or as numbers. */
const PayloadId = z.union([z.string().min(1).max(64), z.int().nonnegative().transform(String)]);
/** Seconds since 1970. */
const Seconds = z.number().int().nonnegative().max(1e11);

/** docs/facts/meta.md#tokens-and-consent: with a Page that removed the app, `user_id` is 0. */
const Payload = z.object({
  algorithm: z.string(),
  issued_at: Seconds,
  /** 0: it does not end. */
  expires: Seconds.optional(),
  user_id: PayloadId.optional(),
  profile_id: PayloadId.optional(),
});

const FORM = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/;

function payloadOf(encoded: string): z.output<typeof Payload> | undefined {
  try {
    return Payload.safeParse(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isSomebody = (id: string | undefined): id is string => id !== undefined && id !== '0';

/**
 * Returns a function that reads Meta's `signed_request`: base64url of a signature, a dot, and base64url of JSON. The
 * signature is the HMAC-SHA256 of the encoded JSON under the app's secret, and is compared in constant time. The algorithm
 * that the request names is checked, but never chosen by it.
 */
export const createSignedRequestReader =
  (appSecret: string): Graph['readSignedRequest'] =>
  (text): SignedRequestReading => {
    const [, signature, signedText] = FORM.exec(text) ?? [];
    if (signature === undefined || signedText === undefined) return { is: 'malformed' };
    const payload = payloadOf(signedText);
    if (!payload) return { is: 'malformed' };
    if (payload.algorithm.toUpperCase() !== ALGORITHM) return { is: 'otherAlgorithm' };
    const expected = createHmac('sha256', appSecret).update(signedText).digest();
    const given = Buffer.from(signature, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { is: 'forged' };
    const { user_id: user, profile_id: page, issued_at: issuedAt, expires = 0 } = payload;
    return {
      is: 'genuine',
      request: {
        ...(isSomebody(user) && { user }),
        ...(isSomebody(page) && { page }),
        issuedAt: issuedAt * SECOND,
        ...(expires > 0 && { expiresAt: expires * SECOND }),
        signedText,
      },
    };
  };
