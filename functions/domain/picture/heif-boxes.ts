/** A box of an ISO base media file (HEIC, AVIF): its kind, and where its content begins and ends. */
export interface Box {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Beyond this many boxes side by side a file is no photo. Real ones have fewer than 400. */
const MOST_BOXES = 4000;

/** What a picture cannot do without. Cameras append things of their own, which may be no box at all. */
const NEEDED: ReadonlySet<string> = new Set(['meta', 'mdat']);

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const typeAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

/** Head and whole length of the box at a place; undefined where none can begin. */
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

/** The boxes side by side in a part of the file; what is cut off or makes no sense ends the list. */
export const boxesIn = (view: DataView, from: number, end: number): readonly Box[] =>
  walk(view, from, end).boxes;

/** Whether the file ends within a box that it needs: it arrived only in part. Decoders draw the rest green. */
export const isCutOff = (bytes: Uint8Array): boolean => walk(viewOf(bytes), 0, bytes.length).cutOff;
