import { brotliCompressSync, constants } from 'node:zlib';

/** Returns an expression for a bundle's code that reads a value again which is JSON, and its import. Compressing takes a second. */
export function packedJson(value: unknown): { readonly imports: string; readonly expression: string } {
  const text = brotliCompressSync(JSON.stringify(value), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).toString('base64');
  return {
    imports: `import { brotliDecompressSync } from 'node:zlib';`,
    expression: `JSON.parse(brotliDecompressSync(Buffer.from('${text}', 'base64')).toString())`,
  };
}
