import { readFileSync } from 'node:fs';

/** What a made HEIC says about its picture beside the picture itself. */
export interface HeicSays {
  /** An ICC profile. */
  readonly profile?: Uint8Array;
  /** Colour primaries and transfer by their numbers in H.273. */
  readonly coded?: readonly [primaries: number, transfer: number];
  /** Quarter turns against the clock. */
  readonly quarterTurns?: 0 | 1 | 2 | 3;
  readonly exif?: Uint8Array;
  /** Instead of 400 × 480. */
  readonly claims?: readonly [width: number, height: number];
}

/** Four bars of HEVC, 400 × 480: red, green and blue of sRGB and a grey, as numbers of Display P3. Made by x265. */
const BARS = readFileSync(new URL('../pictures/bars.heic', import.meta.url));

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number): Buffer => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);
const text = (value: string): Buffer => Buffer.from(value, 'latin1');

function box(type: string, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([u32(body.length + 8), text(type), body]);
}

const fullBox = (type: string, version: number, flags: number, ...content: readonly Uint8Array[]): Buffer =>
  box(type, u32((version << 24) | flags), ...content);

/** A whole box of the coded picture as it stands in the file. */
function boxOfBars(type: string): Buffer {
  const at = BARS.indexOf(text(type)) - 4;
  return BARS.subarray(at, at + BARS.readUInt32BE(at));
}

function propertiesOf({ profile, coded, quarterTurns: turns, claims }: HeicSays): readonly Buffer[] {
  return [
    boxOfBars('hvcC'),
    claims ? fullBox('ispe', 0, 0, u32(claims[0]), u32(claims[1])) : boxOfBars('ispe'),
    boxOfBars('pixi'),
    ...(profile ? [box('colr', text('prof'), profile)] : []),
    ...(coded ? [box('colr', text('nclx'), u16(coded[0]), u16(coded[1]), u16(6), Buffer.of(0x80))] : []),
    ...(turns === undefined ? [] : [box('irot', Buffer.of(turns))]),
  ];
}

const item = (id: number, type: string): Buffer =>
  fullBox('infe', 2, id === 1 ? 0 : 1, u16(id), u16(0), text(`${type}\0`));

/** The container of HEIC around the bars, written by ISO 23008-12, with what it is to say. */
export function heicOf(says: HeicSays = {}): Buffer {
  const hevc = boxOfBars('mdat').subarray(8);
  const exif = says.exif && Buffer.concat([u32(0), says.exif]);
  const properties = propertiesOf(says);
  const links = properties.map((_, index) =>
    Buffer.of(index === 0 || index > 3 ? 0x80 | (index + 1) : index + 1),
  );
  const iprp = box(
    'iprp',
    box('ipco', ...properties),
    fullBox('ipma', 0, 0, u32(1), u16(1), Buffer.of(links.length), ...links),
  );
  const items = [item(1, 'hvc1'), ...(exif ? [item(2, 'Exif')] : [])];
  const payloads = [hevc, ...(exif ? [exif] : [])];
  const ftyp = box('ftyp', text('heic\0\0\0\0mif1heicmiaf'));
  const metaFrom = (start: number): Buffer => {
    let at = start;
    const locations = payloads.map((payload, index) => {
      const location = Buffer.concat([u16(index + 1), u16(0), u16(1), u32(at), u32(payload.length)]);
      at += payload.length;
      return location;
    });
    return fullBox(
      'meta',
      0,
      0,
      fullBox('hdlr', 0, 0, u32(0), text('pict'), Buffer.alloc(13)),
      fullBox('pitm', 0, 0, u16(1)),
      fullBox('iloc', 0, 0, u16(0x4400), u16(items.length), ...locations),
      fullBox('iinf', 0, 0, u16(items.length), ...items),
      ...(exif ? [fullBox('iref', 0, 0, box('cdsc', u16(2), u16(1), u16(1)))] : []),
      iprp,
    );
  };
  const start = ftyp.length + metaFrom(0).length + 8;
  return Buffer.concat([ftyp, metaFrom(start), box('mdat', ...payloads)]);
}
