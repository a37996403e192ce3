import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inspectImage } from '../../sandbox/images/inspect-image.ts';
import { aJpeg } from './shell-factory.ts';

describe('looking at a picture', () => {
  it('tells format, size and hash by content', async () => {
    const bytes = await aJpeg('#123456', 640, 800);

    expect(await inspectImage(bytes)).toEqual({
      is: 'image',
      format: 'jpeg',
      width: 640,
      height: 800,
      bytes: bytes.length,
      sha256: Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex'),
      whole: true,
    });
  });

  it('tells the size as a viewer sees it, after EXIF orientation', async () => {
    const bytes = await sharp(await aJpeg('#123456', 640, 800))
      .withMetadata({ orientation: 6 })
      .toBuffer();

    expect(await inspectImage(bytes)).toMatchObject({ width: 800, height: 640 });
  });

  it.each([0.3, 0.7, 0.99])('sees that a JPEG was cut off at %d of its length', async (share) => {
    const noise = sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    });
    const bytes = await noise.jpeg().toBuffer();

    expect(await inspectImage(bytes)).toMatchObject({ whole: true });
    expect(await inspectImage(bytes.subarray(0, Math.floor(bytes.length * share)))).toMatchObject({
      whole: false,
    });
  });

  it('knows PNG, and a JPEG that carries more than one picture', async () => {
    const jpeg = await aJpeg('#123456', 400, 400);
    const segment = Buffer.concat([Buffer.from([0xff, 0xe2, 0, 10]), Buffer.from('MPF\0abcd')]);
    const several = Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);

    expect(await inspectImage(await sharp(jpeg).png().toBuffer())).toMatchObject({
      format: 'png',
      whole: true,
    });
    expect(await inspectImage(several)).toMatchObject({ format: 'mpo' });
  });

  it('says of anything else that it is no picture', async () => {
    expect(await inspectImage(Buffer.from('<html>'))).toEqual({ is: 'notImage' });
    expect(await inspectImage(Buffer.alloc(0))).toEqual({ is: 'notImage' });
    expect(await inspectImage(readFileSync(import.meta.filename))).toEqual({ is: 'notImage' });
  });
});
