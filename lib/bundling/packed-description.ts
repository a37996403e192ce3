import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { openApiDocument } from '../../functions/http/open-api.ts';
import { packedJson } from './packed-json.ts';

let contents: string | undefined;
function module(): string {
  if (contents !== undefined) return contents;
  const { imports, expression } = packedJson(openApiDocument());
  return (contents = `${imports}\nlet document;\nexport const openApiDocument = () => (document ??= ${expression});`);
}

/**
 * What the library that routes requests does for describing them alone, and what stands in its place. It brings 65 KB to the
 * start: the writers of descriptions, and all of zod, since what adds methods to schemas takes zod as one value.
 */
const FOR_DESCRIBING: Readonly<Record<string, string>> = {
  'OpenApiGeneratorV3, OpenApiGeneratorV31, extendZodWithOpenApi, ': '',
  'extendZodWithOpenApi(z);': 'const OpenApiGeneratorV3 = undefined, OpenApiGeneratorV31 = undefined;',
  ', extendZodWithOpenApi, z }': ' }',
};

async function withoutDescribing(path: string): Promise<string> {
  let text = await readFile(path, 'utf8');
  for (const [before, after] of Object.entries(FOR_DESCRIBING)) {
    if (!text.includes(before)) throw new Error(`${path} holds no "${before}"`);
    text = text.replace(before, after);
  }
  return text;
}

/** Puts the API's description into a bundle as one compressed text, in the place of the modules that make it. */
export const packedDescription: Plugin = {
  name: 'packed-description',
  setup: (build) => {
    build.onLoad({ filter: /\/functions\/http\/open-api\.ts$/ }, () => ({
      contents: module(),
      loader: 'js',
    }));
    build.onLoad({ filter: /\/@hono\/zod-openapi\/dist\/index\.mjs$/ }, async ({ path }) => ({
      contents: await withoutDescribing(path),
      loader: 'js',
    }));
  },
};
