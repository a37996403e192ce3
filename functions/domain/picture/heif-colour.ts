import { type Box, boxesIn, typeAt, viewOf } from './heif-boxes.ts';

/** Colour primaries and transfer of a picture by their numbers in ITU-T H.273. */
export interface CodedColour {
  readonly primaries: number;
  readonly transfer: number;
}

/** The meaning of a picture's numbers: sRGB, Display P3, or a colour space that we cannot convert. */
export type ColourMeaning = 'srgb' | 'p3' | 'unusual';

const P3_PRIMARIES = 12;
/**
 * BT.709 (1), "unspecified" (2, by custom sRGB), and two older television standards (5, 6), which differ by less than an
 * eye sees.
 */
const USUAL_PRIMARIES = new Set([1, 2, 5, 6]);
/** PQ and HLG: transfers with more brightness than sRGB has. */
const HDR_TRANSFERS = new Set([16, 18]);
const childOf = (view: DataView, parent: Box | undefined, type: string, skipped = 0): Box | undefined =>
  parent && boxesIn(view, parent.from + skipped, parent.to).find((box) => box.type === type);

/** Returns the version of a full box; its own fields begin 4 bytes further. */
const versionOf = (view: DataView, { from, to }: Box): number => (from + 4 <= to ? view.getUint8(from) : 0);

/** Returns which properties (counted from 1) belong to an item, according to the box `ipma`. */
function propertiesOf(view: DataView, ipma: Box, item: number): readonly number[] {
  const wide = (view.getUint8(ipma.from + 3) & 1) === 1;
  const longIds = versionOf(view, ipma) > 0;
  let at = ipma.from + 8;
  while (at + (longIds ? 5 : 3) <= ipma.to) {
    const id = longIds ? view.getUint32(at) : view.getUint16(at);
    at += longIds ? 4 : 2;
    const count = view.getUint8(at);
    at += 1;
    const end = at + count * (wide ? 2 : 1);
    if (end > ipma.to) return [];
    if (id === item) {
      return Array.from({ length: count }, (_, index) =>
        wide ? view.getUint16(at + 2 * index) & 0x7fff : view.getUint8(at + index) & 0x7f,
      );
    }
    at = end;
  }
  return [];
}

/** Returns the colour coding that a HEIF file declares for its main picture; undefined when it declares none in numbers. */
export function codedColourOf(bytes: Uint8Array): CodedColour | undefined {
  const view = viewOf(bytes);
  const meta = boxesIn(view, 0, bytes.length).find((box) => box.type === 'meta');
  const pitm = childOf(view, meta, 'pitm', 4);
  const iprp = childOf(view, meta, 'iprp', 4);
  const ipco = childOf(view, iprp, 'ipco');
  const ipma = childOf(view, iprp, 'ipma');
  if (!pitm || !ipco || !ipma || pitm.to - pitm.from < 6 || ipma.to - ipma.from < 8) return undefined;
  const longId = versionOf(view, pitm) > 0 && pitm.to - pitm.from >= 8;
  const item = longId ? view.getUint32(pitm.from + 4) : view.getUint16(pitm.from + 4);
  const properties = boxesIn(view, ipco.from, ipco.to);
  for (const number of propertiesOf(view, ipma, item)) {
    const box = properties[number - 1];
    if (box?.type !== 'colr' || box.to - box.from < 10 || typeAt(view, box.from) !== 'nclx') continue;
    return { primaries: view.getUint16(box.from + 4), transfer: view.getUint16(box.from + 6) };
  }
  return undefined;
}

/** Returns the meaning of the pixels of a picture with that coding and without a colour profile. */
export function meaningOf(coded: CodedColour | undefined): ColourMeaning {
  if (!coded) return 'srgb';
  if (HDR_TRANSFERS.has(coded.transfer)) return 'unusual';
  if (coded.primaries === P3_PRIMARIES) return 'p3';
  return USUAL_PRIMARIES.has(coded.primaries) ? 'srgb' : 'unusual';
}
