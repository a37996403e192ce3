import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { UPLOAD_TYPES } from '../../functions/domain/picture/upload-type.ts';
import type { Instant } from '../../functions/domain/time/instant.ts';
import type { UploadWish } from '../../functions/ports/uploads.ts';

/** The fields that carry a permission; a form sends them back unchanged. */
export const SignedPolicy = z.object({
  key: z.string(),
  policy: z.string(),
  signature: z.string(),
  'Content-Type': z.string(),
});
export type SignedPolicy = z.infer<typeof SignedPolicy>;

const Policy = z.object({
  key: z.string(),
  mostBytes: z.number(),
  type: z.enum(UPLOAD_TYPES),
  expiresAt: z.number(),
});

const sign = (secret: Uint8Array, policy: string): Buffer =>
  createHmac('sha256', secret).update(`upload|${policy}`, 'utf8').digest();

/** Encodes and signs a permission as form fields. */
export function signPolicy(secret: Uint8Array, wish: UploadWish): SignedPolicy {
  const { key, mostBytes, type, expiresAt } = wish;
  const json = JSON.stringify({ key, mostBytes, type, expiresAt });
  const policy = Buffer.from(json, 'utf8').toString('base64url');
  const signature = sign(secret, policy).toString('base64url');
  return { key, 'Content-Type': type, policy, signature };
}

/**
 * Returns the permission of form fields; undefined when the signature is wrong, or it is for another key or type or has
 * expired.
 */
export function readPolicy(secret: Uint8Array, fields: SignedPolicy, now: Instant): UploadWish | undefined {
  const expected = sign(secret, fields.policy);
  const given = Buffer.from(fields.signature, 'base64url');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const policy = Policy.parse(JSON.parse(Buffer.from(fields.policy, 'base64url').toString('utf8')));
  const isThisForm = policy.key === fields.key && policy.type === fields['Content-Type'];
  return isThisForm && now < policy.expiresAt ? policy : undefined;
}
