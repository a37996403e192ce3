/** A box of an ISO base media file (HEIC, AVIF): its type, and where its content begins and ends. */
export interface Box {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** A file with more boxes side by side than this is not a photo. Real photos have fewer than 400. */
const MOST_BOXES = 4000;

/** The boxes without which a picture cannot be decoded. Cameras append data of their own, which may be no box at all. */
const NEEDED: ReadonlySet<string> = new Set(['meta', 'mdat']);

/** Returns a view of the same memory for reading numbers. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Returns the four-letter type of the box whose type field begins at an offset in bytes. */
export const typeAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

/** Returns the lengths of the header and of the whole box at an offset; undefined where no box can begin. */
function headAt(view: DataView, at: number, end: number): { head: number; length: number } | undefined {
  const size = view.getUint32(at);
  if (size === 0) return { head: 8, length: end - at };
  if (size !== 1) return size < 8 ? undefined : { head: 8, length: size };
  if (at + 16 > end) return undefined;
  const length = Number(view.getBigUint64(at + 8));
  return length < 16 ? undefined : { head: 16, length };
}

function walk(view: DataView, from: number, end: number): { boxes: readonly Box[]; cutOff: boolean } {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= end && boxes.length < MOST_BOXES) {
    const found = headAt(view, at, end);
    if (!found) return { boxes, cutOff: false };
    const type = typeAt(view, at + 4);
    if (at + found.length > end) return { boxes, cutOff: NEEDED.has(type) };
    boxes.push({ type, from: at + found.head, to: at + found.length });
    at += found.length;
  }
  return { boxes, cutOff: false };
}

/** Returns the boxes side by side in a part of the file; the list ends at a box that is cut off or invalid. */
export const boxesIn = (view: DataView, from: number, end: number): readonly Box[] =>
  walk(view, from, end).boxes;

/**
 * Whether the file ends within a box that it needs because it arrived only in part. Decoders draw the missing part green.
 */
export const isCutOff = (bytes: Uint8Array): boolean => walk(viewOf(bytes), 0, bytes.length).cutOff;
