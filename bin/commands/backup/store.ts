/** An item of the table as it is stored. Nothing interprets it, so that nothing is lost. */
export type RawItem = Readonly<Record<string, unknown>>;

interface MediaFile {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/**
 * Everything that a system stores, to be read or written as a whole. For maintenance only; the other code never scans the
 * table.
 */
export interface WholeStore {
  items(): AsyncIterable<RawItem>;
  putItems(items: readonly RawItem[]): Promise<void>;
  /** Yields the files except those whose keys are known; one that is deleted meanwhile is left out. */
  media(known?: ReadonlySet<string>): AsyncIterable<MediaFile>;
  putMedia(file: MediaFile): Promise<void>;
}
