import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPhoto } from '../../../functions/pictures/draw/clean-photo.ts';
import { type DecodeHeic, decodeHeic, HeicError } from '../../../functions/pictures/heic/decode-heic.ts';
import { guardSharp } from '../../../functions/pictures/draw/sharp-guard.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { heicOf } from '../../factories/heic.ts';

guardSharp();
const clean = async (bytes: Uint8Array, decode = decodeHeic) => cleanPhoto(bytes, decode);

/** The bars in the colours that their numbers mean in Display P3, and as plain numbers. */
const IN_SRGB = [
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [128, 128, 128],
] as const;
const AS_NUMBERS = [
  [234, 51, 35],
  [117, 251, 76],
  [0, 0, 245],
  [128, 128, 128],
] as const;

type Colour = readonly number[];

/** The colours in the middles of four bars, from the top down or from the left to the right. */
async function barsOf(jpeg: Uint8Array, lying = false): Promise<Colour[]> {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  return [0.125, 0.375, 0.625, 0.875].map((part) => {
    const x = Math.floor(info.width * (lying ? part : 0.5));
    const y = Math.floor(info.height * (lying ? 0.5 : part));
    return [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
  });
}

const furthest = (one: readonly Colour[], other: readonly Colour[]): number =>
  Math.max(
    ...one.flatMap((bar, index) => bar.map((value, at) => Math.abs(value - (other[index]?.[at] ?? 999)))),
  );

async function displayP3(): Promise<Uint8Array> {
  const white = sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } });
  const { icc } = await sharp(await white.withIccProfile('p3').png().toBuffer()).metadata();
  if (!icc) throw new Error('no profile');
  return icc;
}

async function telling(): Promise<Buffer> {
  const file = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .withExif({
      IFD0: { Make: 'TellTaleCamera', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 21/1 30/1' },
    })
    .jpeg()
    .toBuffer();
  const { exif } = await sharp(file).metadata();
  return exif?.subarray(6) ?? Buffer.alloc(0);
}

async function refusalOf(bytes: Uint8Array, decode?: DecodeHeic): Promise<string> {
  try {
    await clean(bytes, decode);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems[0].code;
    throw error;
  }
  return 'taken';
}

const failing =
  (reason: HeicError['reason']): DecodeHeic =>
  () =>
    Promise.reject(new HeicError(reason));

describe('a HEIC photo', () => {
  it('in Display P3 by its profile comes back in the same colours of sRGB', async () => {
    const { bytes, width, height } = await clean(heicOf({ profile: await displayP3() }));
    expect([width, height]).toEqual([400, 480]);
    expect(furthest(await barsOf(bytes), IN_SRGB)).toBeLessThanOrEqual(5);
  });

  it('in Display P3 by its numbers does so, too', async () => {
    const { bytes } = await clean(heicOf({ coded: [12, 13] }));
    expect(furthest(await barsOf(bytes), IN_SRGB)).toBeLessThanOrEqual(5);
  });

  it('that says nothing of its colours is taken for sRGB', async () => {
    const { bytes } = await clean(heicOf());
    expect(furthest(await barsOf(bytes), AS_NUMBERS)).toBeLessThanOrEqual(3);
  });

  it('stands as its own turn says, whatever its EXIF adds', async () => {
    const { bytes, width, height } = await clean(heicOf({ quarterTurns: 1, exif: await telling() }));
    expect([width, height]).toEqual([480, 400]);
    expect(furthest(await barsOf(bytes, true), AS_NUMBERS)).toBeLessThanOrEqual(3);
  });

  it('loses its location, its camera and what is hidden behind it', async () => {
    const hidden = Buffer.from('PK\u0003\u0004<script>alert(1)</script>', 'latin1');
    const file = Buffer.concat([heicOf({ exif: await telling(), profile: await displayP3() }), hidden]);
    expect(file.includes('TellTaleCamera')).toBe(true);
    const { bytes } = await clean(file);
    for (const trace of ['TellTaleCamera', 'Exif', 'GPS', 'acsp', '<script>']) {
      expect(Buffer.from(bytes).includes(trace)).toBe(false);
    }
  });

  it('gives the same bytes for the same file, also when several come at once', async () => {
    const file = heicOf({ coded: [12, 13] });
    const [one, other] = await Promise.all([clean(file), clean(file)]);
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

describe('a HEIC photo that is refused', () => {
  it('is not decoded when it claims more pixels than may be', async () => {
    let asked = 0;
    const counting: DecodeHeic = (bytes, size) => {
      asked += 1;
      return failing('failed')(bytes, size);
    };
    expect(await refusalOf(heicOf({ claims: [20_000, 20_000] }), counting)).toBe('intake.tooManyPixels');
    expect(await refusalOf(heicOf({ claims: [399, 480] }), counting)).toBe('intake.tooSmall');
    expect(asked).toBe(0);
  });

  it('is told how to take another when no decoder is installed or it could not read the file', async () => {
    expect(await refusalOf(heicOf(), failing('missing'))).toBe('intake.heic');
    expect(await refusalOf(heicOf(), failing('failed'))).toBe('intake.heic');
  });

  it('is told so when it took too long', async () => {
    expect(await refusalOf(heicOf(), failing('slow'))).toBe('intake.tooSlow');
  });

  it('is told that its HDR colours cannot be kept', async () => {
    expect(await refusalOf(heicOf({ coded: [9, 16] }))).toBe('intake.hdrColours');
  });

  it('is called damaged when it arrived in part', async () => {
    expect(await refusalOf(heicOf().subarray(0, -40))).toBe('intake.damaged');
    expect(await refusalOf(heicOf().subarray(0, 100))).toBe('intake.damaged');
  });

  it('does not name a size that is not the one that is decoded', async () => {
    expect(await refusalOf(heicOf({ claims: [500, 500] }))).not.toBe('taken');
  });
});
