import type { Instant } from '../../functions/domain/time/instant.ts';
import type { ImageFacts } from '../core/rules/image-facts.ts';
import type { SandboxCore } from '../core/sandbox-core.ts';
import type { PictureStore } from '../store/picture-store.ts';
import { inspectImage } from './inspect-image.ts';

const PATIENCE_MILLISECONDS = 10_000;
const MAXIMUM_BYTES = 16 * 1_048_576;

interface FetchedImage {
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
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAXIMUM_BYTES) return 'too large';
  }
  return Buffer.concat(chunks);
}

/** Fetches a picture as Meta does: over HTTP, with a timeout of ten seconds. Never throws: a failure is a fact. */
async function fetchImage(url: string, signal: AbortSignal): Promise<FetchedImage> {
  try {
    const bytes = await download(url, signal);
    if (typeof bytes === 'string') return { facts: { is: 'unreachable', reason: bytes } };
    return { facts: await inspectImage(bytes), bytes };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { facts: { is: 'unreachable', reason } };
  }
}

/** Fetches pictures for the core: before a call that must know them, or afterwards for Instagram's containers. */
export class Fetcher {
  readonly #core: SandboxCore;
  readonly #pictures: PictureStore;
  readonly #now: () => Instant;
  readonly #stop = new AbortController();
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(core: SandboxCore, pictures: PictureStore, now: () => Instant) {
    this.#core = core;
    this.#pictures = pictures;
    this.#now = now;
  }

  async inspect(url: string): Promise<ImageFacts> {
    const { facts, bytes } = await fetchImage(url, this.#stop.signal);
    if (facts.is === 'image' && bytes) this.#pictures.keep(facts.sha256, bytes);
    return facts;
  }

  /** Starts every fetch that the core wants and that is not under way. */
  begin(): void {
    for (const { container, url } of this.#core.fetchesWanted()) {
      if (!this.#underWay.has(container)) this.#underWay.set(container, this.#fetch(container, url));
    }
  }

  /** Resolves when no fetch is under way; a driver's time may only be set then. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  /** Aborts the fetches under way without reporting them to the core: the next process fetches again. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.idle();
  }

  async #fetch(container: string, url: string): Promise<void> {
    const facts = await this.inspect(url);
    this.#underWay.delete(container);
    if (!this.#stop.signal.aborted) this.#core.imageArrived(container, facts, this.#now());
  }
}
