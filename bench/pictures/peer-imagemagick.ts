import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { benchLabel, benchOrder, QUALITY } from './bench-label.ts';

const run = promisify(execFile);
const FONT = '@expo-google-fonts/poppins/700Bold/Poppins_700Bold.ttf';

async function isImageMagick(program: string): Promise<boolean> {
  try {
    return (await run(program, ['-version'])).stdout.startsWith('Version: ImageMagick');
  } catch {
    return false;
  }
}

/** Converts "0m1.230s", the shell's time of its child processes, to milliseconds. */
const milliseconds = (text: string): number => {
  const [, minutes = '0', seconds = '0'] = /(\d+)m([\d.,]+)s/.exec(text) ?? [];
  return Number(minutes) * 60_000 + Number(seconds.replace(',', '.')) * 1000;
};

const text = (size: number, y: number, colour: string, content: string): readonly string[] => [
  '-fill',
  colour,
  '-pointsize',
  String(size),
  '-annotate',
  `+0+${String(y)}`,
  content,
];

const PHOTO = '-auto-orient -resize 1080x730^ -gravity center -extent 1080x730'.split(' ');
const GROUND = '-background #f1e4c8 -gravity north -extent 1080x1350'.split(' ');
const BANDS = [
  '-fill',
  '#8a3b12',
  '-draw',
  'rectangle 340,710 740,780',
  '-draw',
  'rectangle 0,1224 1080,1350',
];

/**
 * Returns a function that draws photo, paper and texts with ImageMagick and returns CPU milliseconds. Undefined when
 * ImageMagick is not installed.
 */
export async function imageMagickPeer(photoPath: string): Promise<(() => Promise<number>) | undefined> {
  let program: string | undefined;
  for (const name of ['magick', 'convert', '/usr/bin/convert']) {
    if (await isImageMagick(name)) program ??= name;
  }
  if (program === undefined) return undefined;
  const label = benchLabel('', 0);
  const order = benchOrder(1);
  const font = createRequire(import.meta.url).resolve(FONT);
  const args = [
    photoPath,
    ...PHOTO,
    ...GROUND,
    '-font',
    font,
    ...BANDS,
    ...text(40, 722, '#fff', label.brand),
    ...text(84, 800, '#4a2512', label.name),
    ...text(26, 960, '#4a2512', label.description),
    ...text(26, 1060, '#4a2512', label.rows.map((row) => `${row.label} ${row.value}`).join('   ')),
    ...text(40, 1262, '#fff', `${order.call} ${order.phone} · ${label.price}`),
    '-strip',
    '-quality',
    String(QUALITY),
    'jpg:/dev/null',
  ];
  const shell = ['-c', '"$0" "$@" && times', program, ...args];
  return async () => {
    const { stdout } = await run('sh', shell);
    const [user = '', system = ''] = (stdout.trim().split('\n').at(-1) ?? '').split(/\s+/);
    return milliseconds(user) + milliseconds(system);
  };
}
