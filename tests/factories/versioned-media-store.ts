import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import type { MediaType } from '../../functions/ports/media-store.ts';

/** A store that keeps every version of a file until the file is erased, as the bucket on AWS keeps them for three days. */
export class VersionedMediaStore extends MemoryMediaStore {
  readonly #versions = new Map<string, number>();

  override async write(key: string, bytes: Uint8Array, contentType: MediaType): Promise<void> {
    await super.write(key, bytes, contentType);
    this.#versions.set(key, this.versionsOf(key) + 1);
  }

  override async erase(key: string): Promise<void> {
    await super.erase(key);
    this.#versions.delete(key);
  }

  /** How many versions of a file are kept, also when it was removed. */
  versionsOf(key: string): number {
    return this.#versions.get(key) ?? 0;
  }
}
