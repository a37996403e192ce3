import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(?:html|js|css|svg|json|webmanifest)$/;
/** Compressing smaller files saves no network packet. */
const LEAST_BYTES = 500;

const squeezeHardest = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });

/** Writes a `.br` and a `.gz` beside each text file, so that no server has to compress at request time. */
export function compressFiles(): Plugin {
  return {
    name: 'etalase-compress-files',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir === undefined) return;
      for (const file of await readdir(dir, { recursive: true })) {
        if (!TEXT.test(file)) continue;
        const bytes = await readFile(join(dir, file));
        if (bytes.byteLength < LEAST_BYTES) continue;
        await writeFile(join(dir, `${file}.br`), squeezeHardest(bytes));
        await writeFile(join(dir, `${file}.gz`), gzipSync(bytes, { level: 9 }));
      }
    },
  };
}
