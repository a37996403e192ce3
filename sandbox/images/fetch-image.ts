import type { ImageFacts } from '../core/rules/image-facts.ts';
import { inspectImage } from './inspect-image.ts';

const PATIENCE_MILLISECONDS = 10_000;
const MAXIMUM_BYTES = 16 * 1_048_576;

export interface FetchedImage {
  readonly facts: ImageFacts;
  readonly bytes?: Buffer;
}

async function download(url: string, signal: AbortSignal): Promise<Buffer | string> {
  const response = await fetch(url, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MILLISECONDS)]),
    headers: { 'user-agent': 'facebookexternalhit/1.1', accept: 'image/*' },
  });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    return `HTTP ${response.status}`;
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body) {
    parts.push(part);
    length += part.length;
    if (length > MAXIMUM_BYTES) return 'too large';
  }
  return Buffer.concat(parts);
}

/** Fetches a picture as Meta does: over plain HTTP, with patience of ten seconds. Never throws: all is a fact. */
export async function fetchImage(url: string, signal: AbortSignal): Promise<FetchedImage> {
  try {
    const bytes = await download(url, signal);
    if (typeof bytes === 'string') return { facts: { is: 'unreachable', reason: bytes } };
    return { facts: await inspectImage(bytes), bytes };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { facts: { is: 'unreachable', reason } };
  }
}
