import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { Size } from '../layout/crop.ts';

/** A decoded photo, upright: four bytes a pixel (RGBA), in the colours of the file. */
export interface DecodedHeic extends Size {
  readonly pixels: Uint8Array;
}

/** Decodes the picture of that size in a HEIC file. Rejects with `HeicError`. */
export type DecodeHeic = (bytes: Uint8Array, size: Size) => Promise<DecodedHeic>;

/** `missing`: no decoder is installed; `failed`: the decoder could not read the file; `slow`: it was terminated. */
export class HeicError extends Error {
  override readonly name = 'HeicError';
  readonly reason: 'missing' | 'failed' | 'slow';

  constructor(reason: HeicError['reason'], options?: { cause: unknown }) {
    super(`HEIC decoder: ${reason}`, options);
    this.reason = reason;
  }
}

/** In milliseconds. On our machine 12 megapixels take 1.3 s, 48 take 5 s. */
const LONGEST = 20_000;

/**
 * Runs in a worker thread, which can be terminated while it computes and does not block other work. The memory of
 * WebAssembly, which never shrinks, is freed when the thread ends. The code is a string, because a bundled function is one
 * file. Of several pictures in the file, the thread decodes only the one whose size was checked before.
 */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const { decoder, bytes, width, height } = workerData;
require(decoder).all({ buffer: bytes }).then(async (images) => {
  const image = images.find((one) => one.width === width && one.height === height);
  if (!image) throw new Error('no picture of the size that was checked');
  const { data } = await image.decode();
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  parentPort.postMessage({ width, height, pixels }, [data.buffer]);
});
`;

const Answer = z.object({ width: z.number(), height: z.number(), pixels: z.instanceof(Uint8Array) });

function locateDecoder(): string {
  try {
    return createRequire(import.meta.url).resolve('heic-decode');
  } catch (error) {
    throw new HeicError('missing', { cause: error });
  }
}

async function decodeInThread(bytes: Uint8Array, { width, height }: Size): Promise<DecodedHeic> {
  const own = Uint8Array.from(bytes);
  const worker = new Worker(THREAD, {
    eval: true,
    workerData: { decoder: locateDecoder(), bytes: own, width, height },
    transferList: [own.buffer],
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
  });
  let deadline: NodeJS.Timeout | undefined;
  try {
    return await new Promise<DecodedHeic>((resolve, reject) => {
      deadline = setTimeout(() => reject(new HeicError('slow')), LONGEST);
      worker.once('message', (message: unknown) => {
        const answer = Answer.safeParse(message);
        if (answer.success) resolve(answer.data);
        else reject(new HeicError('failed', { cause: answer.error }));
      });
      worker.once('error', (error) => reject(new HeicError('failed', { cause: error })));
      worker.once('exit', () => reject(new HeicError('failed')));
    });
  } finally {
    clearTimeout(deadline);
    await worker.terminate();
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Decodes with `heic-decode`, which is loaded at the first HEIC photo. Photos are decoded one at a time, to limit the
 * memory.
 */
export const decodeHeic: DecodeHeic = async (bytes, size) => {
  const decoded = last.then(() => decodeInThread(bytes, size));
  last = decoded.catch(() => undefined);
  return decoded;
};
