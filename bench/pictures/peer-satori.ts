import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import * as z from 'zod';
import { benchLabel, benchOrder, QUALITY } from './bench-label.ts';

/** The used parts of the two packages; they are not dependencies, so their types are missing. */
const Satori = z.object({
  default: z.custom<(tree: unknown, options: unknown) => Promise<string>>(
    (value) => typeof value === 'function',
  ),
});
type Rendered = { readonly pixels: Uint8Array; readonly width: number; readonly height: number };
type ResvgClass = new (svg: string, options: unknown) => { render(): Rendered };
const ResvgModule = z.object({ Resvg: z.custom<ResvgClass>((value) => typeof value === 'function') });

const LABEL = { width: 1080, height: 620 } as const;
const PHOTO = { width: 1080, height: 730 } as const;
const FONT = '@expo-google-fonts/poppins/700Bold/Poppins_700Bold.ttf';

const box = (style: object, children: unknown): unknown => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

function tree(): unknown {
  const label = benchLabel('', 0);
  const order = benchOrder(1);
  return box(
    { flexDirection: 'column', width: '100%', height: '100%', background: '#f1e4c8', color: '#4a2512' },
    [
      box(
        { alignSelf: 'center', background: '#8a3b12', color: '#fff', padding: '12px 40px', fontSize: 40 },
        label.brand,
      ),
      box({ alignSelf: 'center', fontSize: 84, marginTop: 16 }, label.name),
      box({ margin: '8px 80px', fontSize: 32, textAlign: 'center' }, label.description),
      box(
        { justifyContent: 'space-around', padding: '8px 40px', fontSize: 26 },
        label.rows.map((row) => box({ flexDirection: 'column' }, [box({}, row.label), box({}, row.value)])),
      ),
      box(
        {
          background: '#4a2512',
          color: '#fff',
          padding: 28,
          fontSize: 40,
          marginTop: 'auto',
          justifyContent: 'center',
        },
        `${order.call} ${order.phone} · ${label.price}`,
      ),
    ],
  );
}

/** Loads a package that was installed by hand, here or in a folder of NODE_PATH; undefined when it was not. */
async function installed(name: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(createRequire(import.meta.url).resolve(name)).href);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/**
 * Returns a function that draws the closest equivalent with satori, resvg and sharp: photo above, a plain label below.
 * Undefined when they are not installed.
 */
export async function satoriPeer(photo: Uint8Array): Promise<(() => Promise<unknown>) | undefined> {
  const [satori, resvg] = [await installed('satori'), await installed('@resvg/resvg-js')];
  if (satori === undefined || resvg === undefined) return undefined;
  const write = Satori.parse(satori).default;
  const { Resvg } = ResvgModule.parse(resvg);
  const data = readFileSync(createRequire(import.meta.url).resolve(FONT));
  const fonts = [{ name: 'Poppins', data, weight: 700, style: 'normal' }];
  return async () => {
    const svg = await write(tree(), { ...LABEL, fonts });
    const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    return sharp(photo, { autoOrient: true })
      .resize({ ...PHOTO, fit: 'cover' })
      .extend({ bottom: LABEL.height, background: '#fff' })
      .composite([
        { input: Buffer.from(pixels), raw: { width, height, channels: 4 }, top: PHOTO.height, left: 0 },
      ])
      .jpeg({ quality: QUALITY })
      .toBuffer();
  };
}
