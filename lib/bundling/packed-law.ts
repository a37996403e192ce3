import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { ALL_ROWS } from '../../functions/domain/law/all-rows.ts';

let packed: string | undefined;
/** The rows of the law as JSON, compressed, which takes a second, once for all functions. */
function packedRows(): string {
  packed ??= brotliCompressSync(JSON.stringify(ALL_ROWS), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).toString('base64');
  return packed;
}

/**
 * Puts the rows of the law into a bundle as one compressed text, in the place of the module that makes them: 180 KB instead of 540,
 * and unpacked in less time than the modules take to run.
 */
export const packedLaw: Plugin = {
  name: 'packed-law',
  setup: (build) => {
    build.onLoad({ filter: /\/functions\/domain\/law\/all-rows\.ts$/ }, () => ({
      contents: `import { brotliDecompressSync } from 'node:zlib';
export const ALL_ROWS = JSON.parse(brotliDecompressSync(Buffer.from('${packedRows()}', 'base64')).toString());`,
      loader: 'js',
    }));
  },
};
