import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '../../functions/domain/time/instant.ts';
import type { UploadWish } from '../../functions/ports/uploads.ts';

/** The fields that carry a permission; a form sends them back unchanged. */
export const SignedPolicy = z.object({ key: z.string(), policy: z.string(), signature: z.string() });
export type SignedPolicy = z.infer<typeof SignedPolicy>;

const Policy = z.object({ key: z.string(), mostBytes: z.number(), expiresAt: z.number() });

const sign = (secret: Uint8Array, policy: string): Buffer =>
  createHmac('sha256', secret).update(`upload|${policy}`, 'utf8').digest();

/** Encodes and signs a permission as form fields. */
export function signPolicy(secret: Uint8Array, { key, mostBytes, expiresAt }: UploadWish): SignedPolicy {
  const policy = Buffer.from(JSON.stringify({ key, mostBytes, expiresAt }), 'utf8').toString('base64url');
  return { key, policy, signature: sign(secret, policy).toString('base64url') };
}

/** Returns the permission of form fields; undefined when the signature is wrong, or it is for another key or has expired. */
export function readPolicy(secret: Uint8Array, fields: SignedPolicy, now: Instant): UploadWish | undefined {
  const expected = sign(secret, fields.policy);
  const given = Buffer.from(fields.signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const policy = Policy.parse(JSON.parse(Buffer.from(fields.policy, 'base64url').toString('utf8')));
  return policy.key === fields.key && now < policy.expiresAt ? policy : undefined;
}
