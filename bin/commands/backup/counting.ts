import * as z from 'zod';
import type { RawItem } from './store.ts';

/** Counts of what a backup contains: items by the first part of their sort keys, and files. */
export const Counts = z.object({
  items: z.number().int(),
  byKind: z.record(z.string(), z.number().int()),
  media: z.number().int(),
  mediaBytes: z.number().int(),
});
export type Counts = z.infer<typeof Counts>;

/** Counts items by the first part of their sort keys, and files. */
export class Counting {
  readonly #byKind = new Map<string, number>();
  #items = 0;
  #media = 0;
  #mediaBytes = 0;

  item({ sk }: RawItem): void {
    const kind = String(sk).split('#')[0] ?? '';
    this.#byKind.set(kind, (this.#byKind.get(kind) ?? 0) + 1);
    this.#items += 1;
  }

  file({ bytes }: { readonly bytes: Uint8Array }): void {
    this.#media += 1;
    this.#mediaBytes += bytes.byteLength;
  }

  total(): Counts {
    const byKind = Object.fromEntries([...this.#byKind].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { items: this.#items, byKind, media: this.#media, mediaBytes: this.#mediaBytes };
  }
}
