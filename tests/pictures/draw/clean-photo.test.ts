import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { createPictures } from '../../../functions/pictures/face.ts';
import { type Problem, ProblemError } from '../../../functions/domain/problem.ts';
import { photoFile, plateOfFruit } from '../fixtures.ts';

const pictures = createPictures();
const WIDTH = 900;
const HEIGHT = 600;
const plate = (): Sharp =>
  sharp(plateOfFruit(WIDTH, HEIGHT), { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });

async function refusal(bytes: Uint8Array): Promise<Problem> {
  try {
    await pictures.clean(bytes);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0];
    throw error;
  }
  throw new Error('the photo was taken');
}

/** Mean difference of two pictures of one size, in levels of brightness. */
async function differenceOf(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map(async (bytes) => sharp(bytes).resize(90, 60).raw().toBuffer()),
  );
  if (!a || !b) throw new Error('no pixels');
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const crc = Buffer.alloc(4);
  let register = 0xffffffff;
  for (const byte of body) {
    register ^= byte;
    for (let bit = 0; bit < 8; bit += 1)
      register = register & 1 ? (register >>> 1) ^ 0xedb88320 : register >>> 1;
  }
  crc.writeUInt32BE((register ^ 0xffffffff) >>> 0);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, body, crc]);
}

/** The header of a PNG that claims to be of that size. */
function pngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  return Buffer.concat([signature, pngChunk('IHDR', header), pngChunk('IDAT', Buffer.alloc(20))]);
}

/** What only metadata carries. */
const TRACES = ['TellTaleCamera', 'Exif', 'GPS', 'ICC_PROFILE', 'acsp', 'xmpmeta', 'Photoshop'];
const HIDDEN = Buffer.from('PK\u0003\u0004<script>alert(1)</script>', 'latin1');

function commented(jpeg: Buffer): Buffer[] {
  const head = Buffer.from([0xff, 0xfe, 0, HIDDEN.length + 2]);
  return [jpeg.subarray(0, 2), head, HIDDEN, jpeg.subarray(2)];
}

function withPngText(png: Buffer): Buffer[] {
  return [
    png.subarray(0, 33),
    pngChunk('tEXt', Buffer.concat([Buffer.from('note\0'), HIDDEN])),
    png.subarray(33),
  ];
}

/** The header of a lossless WebP that claims to be of that size: 14 bits a side, one less than it is. */
function webpClaiming(width: number, height: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE((width - 1) | ((height - 1) << 14));
  const data = Buffer.concat([Buffer.of(0x2f), size, Buffer.alloc(40)]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  const body = Buffer.concat([Buffer.from('WEBPVP8L'), length, data, Buffer.alloc(data.length % 2)]);
  const whole = Buffer.alloc(4);
  whole.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), whole, body]);
}

describe('a photo that is taken', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'may be %s and comes back as an sRGB JPEG',
    async (format) => {
      const clean = await pictures.clean(await plate().toFormat(format).toBuffer());
      const meta = await sharp(clean.bytes).metadata();
      expect([meta.format, meta.width, meta.height, meta.space, meta.channels]).toEqual([
        'jpeg',
        WIDTH,
        HEIGHT,
        'srgb',
        3,
      ]);
      expect([clean.width, clean.height]).toEqual([WIDTH, HEIGHT]);
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stands upright after EXIF orientation %i', async (orientation) => {
    const upright = await plate().png().toBuffer();
    const inverse = [0, 1, 2, 3, 4, 5, 8, 7, 6][orientation] ?? 1;
    const stored = await sharp(upright).withMetadata({ orientation: inverse }).jpeg().toBuffer();
    const rotated = await sharp(await sharp(stored).autoOrient().png().toBuffer())
      .withMetadata({ orientation })
      .jpeg()
      .toBuffer();
    const clean = await pictures.clean(rotated);
    expect([clean.width, clean.height]).toEqual([WIDTH, HEIGHT]);
    expect(await differenceOf(clean.bytes, upright)).toBeLessThan(3);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'keeps no location, camera or colour profile of a %s in its bytes',
    async (format) => {
      const telling = await plate()
        .withExif({
          IFD0: { Make: 'TellTaleCamera' },
          IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 21/1 30/1' },
        })
        .withIccProfile('p3')
        .withXmp(
          '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>',
        )
        .toFormat(format)
        .toBuffer();
      const { exif, icc } = await sharp(telling).metadata();
      expect([exif?.includes('TellTaleCamera'), icc?.includes('acsp')]).toEqual([true, true]);
      const { bytes } = await pictures.clean(telling);
      for (const trace of TRACES) expect(Buffer.from(bytes).includes(trace)).toBe(false);
    },
  );

  it.each([
    ['a JPEG with an archive behind it', async () => [await plate().jpeg().toBuffer(), HIDDEN]],
    ['a JPEG with a comment', async () => commented(await plate().jpeg().toBuffer())],
    ['a PNG with an archive behind it', async () => [await plate().png().toBuffer(), HIDDEN]],
    ['a PNG with a text inside', async () => withPngText(await plate().png().toBuffer())],
    ['a WebP with an archive behind it', async () => [await plate().webp().toBuffer(), HIDDEN]],
    ['an AVIF with an archive behind it', async () => [await plate().avif().toBuffer(), HIDDEN]],
  ] as const)('brings along nothing that %s hides', async (_, make) => {
    const file = Buffer.concat(await make());
    expect(file.includes(HIDDEN)).toBe(true);
    const { bytes } = await pictures.clean(file);
    expect(Buffer.from(bytes).includes('<script>')).toBe(false);
  });

  it('stands on white where it was transparent', async () => {
    const cutOut = await sharp({
      create: { width: 500, height: 500, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { bytes } = await pictures.clean(cutOut);
    const { channels } = await sharp(bytes).stats();
    expect(channels.map(({ mean }) => Math.round(mean))).toEqual([255, 255, 255]);
  });

  it('is colour even when it was grey', async () => {
    const { bytes } = await pictures.clean(await plate().greyscale().toColourspace('b-w').jpeg().toBuffer());
    expect((await sharp(bytes).metadata()).channels).toBe(3);
  });

  it.each([
    ['as it is', 1, { width: 6000, height: 400 }],
    ['lying on its side', 6, { width: 400, height: 6000 }],
    ['standing', 1, { width: 400, height: 6000 }],
  ])('keeps of a panorama %s the part that stands out, as high as it was', async (_, orientation, size) => {
    const panorama = await sharp({ create: { ...size, channels: 3, background: '#8a8478' } })
      .composite([
        {
          input: await sharp({ create: { width: 300, height: 300, channels: 3, background: '#d02020' } })
            .png()
            .toBuffer(),
          left: size.width > size.height ? 4500 : 50,
          top: size.width > size.height ? 50 : 4500,
        },
      ])
      .withMetadata({ orientation })
      .jpeg()
      .toBuffer();
    const { bytes, width, height } = await pictures.clean(panorama);
    const isLying = orientation === 1 ? size.width > size.height : size.height > size.width;
    expect({ width, height }).toEqual(isLying ? { width: 1200, height: 400 } : { width: 400, height: 1200 });
    const { channels } = await sharp(bytes).stats();
    // A quarter of its points are red.
    expect((channels[0]?.mean ?? 0) - (channels[1]?.mean ?? 0)).toBeGreaterThan(20);
  });

  it('is made no larger than 2000 pixels on its long side, and never enlarged', async () => {
    const { width, height } = await pictures.clean(await photoFile(3000, 1500));
    expect([width, height]).toEqual([2000, 1000]);
    const small = await pictures.clean(await photoFile(500, 400));
    expect([small.width, small.height]).toEqual([500, 400]);
  });

  it('brings a proposal of where its subject is', async () => {
    const { focus } = await pictures.clean(await photoFile(1200, 800));
    expect(Math.abs(focus.x - 0.5)).toBeLessThan(0.08);
    expect(Math.abs(focus.y - 0.5)).toBeLessThan(0.08);
  });

  it('gives the same bytes for the same file', async () => {
    const file = await photoFile(800, 600);
    const [one, other] = [await pictures.clean(file), await pictures.clean(file)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="9" height="9"/></svg>',
);
/** A progressive JPEG of which the last scan is said again and again. */
async function manyScans(): Promise<Buffer> {
  const file = await plate().jpeg({ progressive: true }).toBuffer();
  const last = file.lastIndexOf(Buffer.from([0xff, 0xda]));
  const scan = file.subarray(last, -2);
  return Buffer.concat([
    file.subarray(0, last),
    ...Array.from({ length: 90 }, () => scan),
    file.subarray(-2),
  ]);
}

describe('a photo that is refused', () => {
  it.each([
    ['an empty file', 'intake.empty', async () => Buffer.alloc(0)],
    ['more than 15 MB', 'intake.tooLarge', async () => Buffer.alloc(15 * 1024 * 1024 + 1, 0xff)],
    ['SVG', 'intake.svg', async () => svg],
    ['SVG, packed', 'intake.archive', async () => gzipSync(svg)],
    ['a ZIP', 'intake.archive', async () => HIDDEN],
    [
      'a video',
      'intake.video',
      async () => Buffer.from('\0\0\0\u0018ftypisom\0\0\0\0isommp42moov', 'latin1'),
    ],
    ['GIF', 'intake.gif', async () => gif],
    ['TIFF', 'intake.tiff', async () => plate().tiff().toBuffer()],
    ['PDF', 'intake.pdf', async () => Buffer.from('%PDF-1.7 …')],
    ['text', 'intake.unknownFormat', async () => Buffer.from('kopi bubuk')],
    ['a photo under 400 pixels', 'intake.tooSmall', async () => photoFile(900, 399)],
    ['a PNG that claims 20,000 × 20,000', 'intake.tooManyPixels', async () => pngClaiming(20_000, 20_000)],
    ['a PNG that claims 51 megapixels', 'intake.tooManyPixels', async () => pngClaiming(8500, 6000)],
    ['a WebP that claims 16,000 × 16,000', 'intake.tooManyPixels', async () => webpClaiming(16_000, 16_000)],
    ['a JPEG of more than 20 scans', 'intake.tooManyScans', manyScans],
    ['half a JPEG', 'intake.damaged', async () => (await photoFile(900, 600)).subarray(0, 20_000)],
    ['half a PNG', 'intake.damaged', async () => (await plate().png().toBuffer()).subarray(0, 20_000)],
    ['half a WebP', 'intake.damaged', async () => (await plate().webp().toBuffer()).subarray(0, 9000)],
    [
      'a JPEG of which only the header is there',
      'intake.damaged',
      async () => (await photoFile(900, 600)).subarray(0, 300),
    ],
  ] as const)('for being %s is told so by %s', async (_, code, make) => {
    const problem = await refusal(await make());
    expect(problem.code).toBe(code);
    expect(problem.field).toBe('photo');
    expect(problem.text.id).not.toBe(problem.text.en);
  });

  it('is told which size it has and which it needs', async () => {
    const { text } = await refusal(await photoFile(320, 240));
    expect(text.en).toContain('320 × 240');
    expect(text.en).toContain('400');
  });

  it('is never answered by anything but a reason, wherever its bytes were changed', async () => {
    const whole = await sharp(plateOfFruit(420, 400), { raw: { width: 420, height: 400, channels: 3 } })
      .jpeg({ quality: 40 })
      .toBuffer();
    const outcome = async (bytes: Uint8Array): Promise<string> =>
      pictures.clean(bytes).then(
        () => 'taken',
        (error: unknown) => (error instanceof ProblemError ? error.problems[0].code : String(error)),
      );
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = Buffer.from(whole);
        for (const [at, value] of changes) changed[at] = value;
        expect(await outcome(changed)).toMatch(/^(taken|intake\.\w+)$/);
      }),
      { numRuns: 25 },
    );
  });

  it('does not become a picture by a false name inside', async () => {
    const disguised = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), svg]);
    expect((await refusal(disguised)).code).toBe('intake.damaged');
  });
});

describe('sharp, once guarded', () => {
  it('opens no SVG, GIF or TIFF from a file and no GIF or TIFF from bytes', async () => {
    await expect(sharp(gif).metadata()).rejects.toThrow(/unsupported image format/);
    await expect(
      plate()
        .tiff()
        .toBuffer()
        .then((bytes) => sharp(bytes).metadata()),
    ).rejects.toThrow(/unsupported/);
  });
});
