import { type Instant, toIso } from '../../domain/time/instant.ts';
import { checkMediaKey } from '../../domain/picture/media-key.ts';
import type { MediaStore, MediaType } from '../../ports/media-store.ts';

/** One stored file. */
export interface MemoryMedia {
  readonly bytes: Uint8Array;
  readonly contentType: MediaType;
}

/** Stores media in memory. Its URLs contain key and expiry; `fetch` answers them as the real store's server would. */
export class MemoryMediaStore implements MediaStore {
  readonly #media = new Map<string, MemoryMedia>();
  readonly #baseUrl: string;

  constructor(options: { readonly baseUrl?: string } = {}) {
    this.#baseUrl = options.baseUrl ?? 'https://media.test';
  }

  async write(key: string, bytes: Uint8Array, contentType: MediaType): Promise<void> {
    this.#media.set(checkMediaKey(key), { bytes: new Uint8Array(bytes), contentType });
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    return this.#media.get(checkMediaKey(key))?.bytes.slice();
  }

  async has(key: string): Promise<boolean> {
    return this.#media.has(checkMediaKey(key));
  }

  async remove(key: string): Promise<void> {
    this.#media.delete(checkMediaKey(key));
  }

  /** Removes: no versions are kept. */
  async erase(key: string): Promise<void> {
    await this.remove(key);
  }

  async publicUrl(key: string, expiresAt: Instant): Promise<string> {
    const path = checkMediaKey(key).split('/').map(encodeURIComponent).join('/');
    return `${this.#baseUrl}/media/${path}?expires=${encodeURIComponent(toIso(expiresAt))}`;
  }

  /** Returns the file at a URL of `publicUrl`; undefined when the URL has expired or the file does not exist. */
  fetch(url: string, now: Instant): MemoryMedia | undefined {
    const address = new URL(url);
    const expires = Date.parse(address.searchParams.get('expires') ?? '');
    if (!url.startsWith(`${this.#baseUrl}/media/`) || !(now < expires)) return undefined;
    const path = address.pathname.slice(address.pathname.indexOf('/media/') + '/media/'.length);
    return this.#media.get(decodeURIComponent(path));
  }
}
