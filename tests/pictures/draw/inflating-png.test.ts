import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { neededChunks } from '../../../functions/domain/picture/png-chunks.ts';
import { cleanLogo } from '../../../functions/pictures/draw/clean-logo.ts';
import { createPictures } from '../../../functions/pictures/face.ts';
import { pngChunk } from '../../../functions/pictures/heic/png-chunk.ts';

const pictures = createPictures();
/** Bytes of a PNG's signature and header, after which other chunks may stand. */
const HEAD = 33;
const WIDTH = 900;
const HEIGHT = 700;

const plain = (): Sharp =>
  sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#a06030' } });

/** 50 MB of nothing, in 50 KB. */
const nothing = deflateSync(Buffer.alloc(50_000_000), { level: 9 });
const packedText = (type: string): Buffer =>
  pngChunk(
    type,
    Buffer.concat([Buffer.from(type === 'zTXt' ? 'a\0\0' : 'a\0\u0001\0\0\0', 'latin1'), nothing]),
  );

/** A PNG in which `count` chunks of that type stand, of 50 MB each when unpacked. */
async function inflating(type: string, count: number): Promise<Buffer> {
  const png = await plain().png().toBuffer();
  const text = packedText(type);
  return Buffer.concat([
    png.subarray(0, HEAD),
    ...Array.from({ length: count }, () => text),
    png.subarray(HEAD),
  ]);
}

/** Seconds of processor time that a piece of work takes; unlike time, it hangs on no other process. */
async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('a PNG with texts that are small when packed and huge when not', () => {
  it.each(['zTXt', 'iTXt'])('is taken as a photo without its %s being unpacked', async (type) => {
    const bytes = await inflating(type, 8);
    expect(await secondsOf(() => pictures.clean(bytes))).toBeLessThan(1.5);
  });

  it('is taken as a logo without them being unpacked', async () => {
    const bytes = await inflating('zTXt', 8);
    expect(await secondsOf(() => cleanLogo(bytes))).toBeLessThan(1.5);
  });
});

describe('the chunks of a PNG that decoding needs', () => {
  it('leave its colours, its direction and its pixels as they were', async () => {
    const png = await plain().withIccProfile('p3').withMetadata({ orientation: 6 }).png().toBuffer();
    const told = Buffer.concat([
      png.subarray(0, HEAD),
      pngChunk('tEXt', Buffer.from('a\0b')),
      png.subarray(HEAD),
    ]);
    expect((await sharp(told).metadata()).comments).toHaveLength(1);
    const { comments, orientation, icc } = await sharp(neededChunks(told)).metadata();
    expect([comments, orientation, icc?.includes('acsp')]).toEqual([undefined, 6, true]);
    const [left, before] = await Promise.all(
      [neededChunks(told), png].map((bytes) => sharp(bytes).raw().toBuffer()),
    );
    expect(left && before && Buffer.compare(left, before)).toBe(0);
  });

  it('are the whole file where nothing else is in it', async () => {
    const png = await plain().png({ compressionLevel: 9 }).toBuffer();
    const bare = neededChunks(png);
    expect(neededChunks(bare)).toBe(bare);
  });

  it('are looked for in any bytes without failing', () => {
    for (let length = 0; length < 60; length += 1) {
      const bytes = new Uint8Array(length).fill(0xff);
      expect(neededChunks(bytes)).toBe(bytes);
    }
  });
});
