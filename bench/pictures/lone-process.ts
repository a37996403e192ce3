import { readFileSync } from 'node:fs';
import { createPictures } from '../../functions/pictures/face.ts';
import { PICTURE_FORMATS } from '../../functions/domain/picture/picture-format.ts';
import { BENCH_FOCUS, benchLabel, benchOrder } from './bench-label.ts';
import { SELLERS } from './further-sellers.ts';

// Run in a process of its own, bundled like a function. Prints its CPU milliseconds or its peak memory.
const [task = '', path = '', theme = '', templates = ''] = process.argv.slice(2);
const photo = readFileSync(path);
const pictures = createPictures({ templates });
const request = { focus: BENCH_FOCUS, label: benchLabel(theme, 0) };

async function drawEverything(): Promise<void> {
  const clean = await pictures.clean(photo);
  const shared = { ...request, photo: clean.bytes, focus: clean.focus };
  await pictures.draw({ ...shared, order: benchOrder(1), formats: PICTURE_FORMATS });
  const orders = Array.from({ length: SELLERS }, (_, seller) => benchOrder(seller));
  for await (const { bytes } of pictures.drawForSellers(shared, orders, ['feed'])) {
    if (bytes.byteLength === 0) throw new Error('an empty picture');
  }
}

/**
 * Returns the peak memory in bytes, which Linux reports in units of 1024 bytes. `resourceUsage().maxRSS` is unsuitable: a
 * new process starts with its parent's peak, and the bench's is higher than this one's.
 */
function peakOfMemory(): number {
  const peak = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  if (peak === undefined) throw new Error('/proc/self/status does not tell the peak of memory');
  return Number(peak) * 1024;
}

if (task === 'first') {
  await pictures.draw({ ...request, photo, order: benchOrder(1), formats: ['feed'] });
  const { user, system } = process.cpuUsage();
  process.stdout.write(String((user + system) / 1000));
} else {
  await drawEverything();
  process.stdout.write(String(peakOfMemory() / 1e6));
}
