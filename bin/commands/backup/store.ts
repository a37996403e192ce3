/** An item of the table as it is kept: nothing of it is understood here, so nothing can be lost. */
export type RawItem = Readonly<Record<string, unknown>>;

export interface MediaFile {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** Everything that a system keeps: read whole, or written whole. Maintenance only; the flow itself never scans. */
export interface WholeStore {
  items(): AsyncIterable<RawItem>;
  putItems(items: readonly RawItem[]): Promise<void>;
  /** Its files, but for those whose keys are known; one that is deleted meanwhile is left out. */
  media(known?: ReadonlySet<string>): AsyncIterable<MediaFile>;
  putMedia(file: MediaFile): Promise<void>;
}
