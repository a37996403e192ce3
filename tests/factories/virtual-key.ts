import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { KeyProof, NewKeyAnswer } from '../../functions/ports/passkeys.ts';

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const sha256 = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** CBOR of the few kinds that WebAuthn needs: whole numbers, texts, bytes and maps. */
function cbor(value: number | string | Uint8Array | ReadonlyMap<number | string, unknown>): Buffer {
  const head = (major: number, count: number): Buffer =>
    count < 24
      ? Buffer.from([(major << 5) | count])
      : count < 256
        ? Buffer.from([(major << 5) | 24, count])
        : Buffer.from([(major << 5) | 25, count >> 8, count & 255]);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  const parts = [...value].flatMap(([key, part]) => [cbor(key), cbor(part as Parameters<typeof cbor>[0])]);
  return Buffer.concat([head(5, value.size), ...parts]);
}

/** What a key signs beside the question. */
interface Signed {
  readonly challenge: string;
  readonly origin: string;
  /** The host that the key believes to answer; that of the origin when absent. */
  readonly host?: string;
  readonly counter?: number;
  /** Whether its holder was recognised, by finger or PIN. */
  readonly verified?: boolean;
}

const PRESENT = 1;
const VERIFIED = 4;
const HAS_KEY = 64;

/** A passkey in software: it makes and signs what an authenticator and its browser would (WebAuthn level 3, ES256). */
export function virtualKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  const cose = cbor(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  );

  const clientData = (type: string, { challenge, origin }: Signed): string =>
    JSON.stringify({ type, challenge, origin, crossOrigin: false });
  const authenticatorData = (
    { origin, host = new URL(origin).hostname, counter = 0, verified = true }: Signed,
    key?: Uint8Array,
  ): Buffer => {
    const flags = PRESENT | (verified ? VERIFIED : 0) | (key ? HAS_KEY : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(host), Buffer.from([flags]), count, key ?? Buffer.alloc(0)]);
  };

  return {
    /** The credential's id. */
    id: base64url(id),
    /** The COSE key. */
    publicKey: base64url(cose),
    make(signed: Signed): NewKeyAnswer {
      const length = Buffer.from([0, id.length]);
      const data = authenticatorData(signed, Buffer.concat([Buffer.alloc(16), length, id, cose]));
      const attestation = cbor(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', data],
        ]),
      );
      return {
        id: base64url(id),
        clientData: base64url(Buffer.from(clientData('webauthn.create', signed))),
        attestation: base64url(attestation),
      };
    },
    prove(signed: Signed): KeyProof {
      const client = Buffer.from(clientData('webauthn.get', signed));
      const data = authenticatorData(signed);
      return {
        id: base64url(id),
        clientData: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)),
      };
    },
  };
}
