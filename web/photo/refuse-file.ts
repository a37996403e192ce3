import { kindOfPhoto } from '../../functions/domain/picture/photo-kind.ts';
import { open } from './canvas.ts';

/** Why a chosen file is refused before anything is written: `damaged` is a photo that cannot be opened. */
export type FileRefusal = 'video' | 'noPhoto' | 'empty' | 'damaged';

/** Enough for every signature, also for a file that lists many brands. */
const HEAD = 4_096;
/** Kinds that every browser of ours opens, so that one which does not open is damaged. */
const OPENED_EVERYWHERE: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp']);

/** Returns why a file cannot become a product's photo; undefined when it can, or when only the server can tell. */
export async function refuseFile(file: Blob): Promise<FileRefusal | undefined> {
  if (file.size === 0) return 'empty';
  const kind = kindOfPhoto(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (kind === 'video') return 'video';
  if (kind === 'avif' || kind === 'heic') return undefined;
  if (!OPENED_EVERYWHERE.has(kind)) return 'noPhoto';
  const bitmap = await open(file);
  bitmap?.close();
  return bitmap ? undefined : 'damaged';
}
