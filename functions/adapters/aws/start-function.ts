import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { AwsUnavailableError } from './aws-errors.ts';

export interface StarterOptions {
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  /** Base URL of the Lambda API; by default the region's. */
  readonly endpoint?: string;
}

/** Starts a function with a payload and does not wait for its work. Throws unless Lambda accepted the request. */
export type StartFunction = (name: string, payload: unknown) => Promise<void>;

/** Lambda responds at once; after 5 s without a response the connection counts as lost. */
const PATIENCE_MS = 5_000;
const ACCEPTED = 202;

/** SHA-256 from Node for the signer, whose own implementation would need another package. */
class Sha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', asBytes(secret));
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(asBytes(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }

  reset(): void {
    throw new Error('a hash is used once');
  }
}

function asBytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}

/**
 * Calls Lambda's `Invoke` with the invocation type `Event`, signed by AWS's own signer. The whole Lambda client would be
 * larger than the rest of this function. When a response is lost, a message may be started twice.
 */
export function createStarter({ region, credentials, endpoint }: StarterOptions): StartFunction {
  const base = new URL(endpoint ?? `https://lambda.${region}.amazonaws.com`);
  const signer = new SignatureV4({ service: 'lambda', region, credentials, sha256: Sha256 });
  return async (name, payload) => {
    const path = `/2015-03-31/functions/${encodeURIComponent(name)}/invocations`;
    const body = JSON.stringify(payload);
    const { headers } = await signer.sign({
      method: 'POST',
      protocol: base.protocol,
      hostname: base.hostname,
      path,
      headers: {
        host: base.host,
        'content-type': 'application/json',
        'x-amz-invocation-type': 'Event',
      },
      body,
    });
    const reply = await post(new URL(path, base), headers, body);
    if (reply.status === ACCEPTED) return;
    const why = `Lambda answered ${reply.status} ${reply.headers.get('x-amzn-errortype') ?? ''}`.trim();
    if (reply.status === 429 || reply.status >= 500) throw new AwsUnavailableError(why);
    throw new Error(`${name} was not started: ${why}`);
  };
}

async function post(url: URL, headers: Record<string, string>, body: string): Promise<Response> {
  try {
    return await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    throw new AwsUnavailableError('Lambda could not be reached', { cause: error });
  }
}
