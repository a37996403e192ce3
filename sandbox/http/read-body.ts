import type { IncomingMessage } from 'node:http';

const MAXIMUM_BYTES = 16 * 1_048_576;

/** Returns the whole body, or undefined when it is larger than Graph accepts. Rejects when the client disconnects. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) throw new TypeError('a body that is not bytes');
    length += chunk.length;
    if (length > MAXIMUM_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
