import * as z from 'zod';
import { Base64Url, CredentialId, PASSKEY_NAME } from '../../domain/people/passkey.ts';
import { Moment, Named } from './common.ts';
import { SignIn } from './session.ts';

/** More than any authenticator sends without a proof of its make; the API takes bodies of 64 KB. */
const ClientDataText = Base64Url.max(4_000).meta({
  description: 'What the browser added: question and origin, as base64url of JSON',
  examples: ['eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0'],
});
const credentialId = CredentialId.meta({
  description: 'The id of the key, which it chose itself',
  examples: ['AQIDBAUGBwgJCgsMDQ4PEA'],
});

const Known = z.object({ type: z.literal('public-key'), id: credentialId });

const challenge = z.string().meta({
  description: 'Random; to be answered once, within `timeout`',
  examples: ['u8Jx2qVd0f3kPz7Yw5Rb1Au8Jx2qVd0f3kPz7Yw5Rb1'],
});
const timeout = z
  .number()
  .int()
  .meta({ description: 'Milliseconds', examples: [300_000] });

/** `POST /api/me/passkeys/new`: the `publicKey` of `navigator.credentials.create`, with bytes as base64url. */
export const NewPasskeyQuestion = z
  .object({
    challenge,
    rp: z.object({ id: z.string(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number().int() })),
    timeout,
    attestation: z.literal('none'),
    excludeCredentials: z.array(Known),
    authenticatorSelection: z.object({
      residentKey: z.literal('required'),
      requireResidentKey: z.literal(true),
      userVerification: z.literal('required'),
    }),
  })
  .meta({ id: 'NewPasskeyQuestion' });
export type NewPasskeyQuestion = z.infer<typeof NewPasskeyQuestion>;

/** The `publicKey` of `navigator.credentials.get`, with bytes as base64url. */
export const PasskeyQuestion = z
  .object({
    challenge,
    rpId: z.string(),
    timeout,
    userVerification: z.literal('required'),
    allowCredentials: z
      .array(Known)
      .meta({ description: 'The keys that may answer; when none is named, every key of this host may' }),
  })
  .meta({ id: 'PasskeyQuestion' });
export type PasskeyQuestion = z.infer<typeof PasskeyQuestion>;

/** `POST /api/me/passkeys`: what the browser made. */
export const NewPasskey = z
  .object({
    id: credentialId,
    clientData: ClientDataText,
    attestation: Base64Url.max(20_000).meta({ description: 'The attestation object', examples: ['o2NmbXQ'] }),
  })
  .meta({ id: 'NewPasskey', description: 'Bytes are base64url without padding' });
export type NewPasskey = z.infer<typeof NewPasskey>;

const proof = {
  id: credentialId,
  clientData: ClientDataText,
  authenticatorData: Base64Url.max(4_000).meta({ examples: ['SZYN5YgOjGh0NBcPZHZgW4'] }),
  signature: Base64Url.max(2_000).meta({ examples: ['MEUCIQ'] }),
};

/** `POST /api/me/passkeys/proof`: the signed question. */
export const PasskeyProof = z
  .object(proof)
  .meta({ id: 'PasskeyProof', description: 'Bytes are base64url without padding' });
export type PasskeyProof = z.infer<typeof PasskeyProof>;

const attempt = SignIn.shape.attempt.unwrap().meta({
  description: 'A random text of the device, the same for question and answer',
  examples: ['5f0c6d1e8a344c559d8e2f6f4c1a7b90'],
});

/** `POST /api/session/passkey/question` */
export const AskToSignIn = z.object({ attempt }).meta({
  id: 'AskToSignIn',
  description: 'A random text of the device for this attempt',
  examples: [{ attempt: '5f0c6d1e8a344c559d8e2f6f4c1a7b90' }],
});

/** `POST /api/session/passkey` */
export const PasskeySignIn = z
  .object({ attempt, ...proof })
  .meta({ id: 'PasskeySignIn', description: 'The signed question, and the attempt for which it was asked' });
export type PasskeySignIn = z.infer<typeof PasskeySignIn>;

/** `GET /api/me/passkeys` */
export const PasskeyList = z
  .object({
    passkeys: z.array(
      z
        .object({
          passkey: z
            .string()
            .meta({ description: 'Its name, for removing it', examples: ['9f2c41d07ab35e68'] }),
          /** The host for which it was made. */
          host: z.string(),
          createdAt: Moment,
          usedAt: Moment,
          /** The member whose link the session rested on in which it was added. */
          by: Named.optional(),
        })
        .meta({ id: 'Passkey' }),
    ),
    /** Whether one was used in this session within the working day. */
    proven: z.boolean(),
    /** Whether channels, roles and links of others demand one here. */
    required: z.boolean(),
  })
  .meta({ id: 'PasskeyList' });
export type PasskeyList = z.infer<typeof PasskeyList>;

export const passkeyParam = z.object({
  passkey: z
    .string()
    .length(PASSKEY_NAME)
    .meta({ description: 'The `passkey` of one of the list', examples: ['9f2c41d07ab35e68'] }),
});
