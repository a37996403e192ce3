import type { Plugin } from 'esbuild';
import { ALL_ROWS } from '../../functions/domain/law/all-rows.ts';
import { packedJson } from './packed-json.ts';

let contents: string | undefined;
function module(): string {
  if (contents !== undefined) return contents;
  const { imports, expression } = packedJson(ALL_ROWS);
  return (contents = `${imports}\nexport const ALL_ROWS = ${expression};`);
}

/**
 * Puts the rows of the law into a bundle as one compressed text, in the place of the module that makes them: 180 KB instead of 540,
 * and unpacked in less time than the modules take to run.
 */
export const packedLaw: Plugin = {
  name: 'packed-law',
  setup: (build) => {
    build.onLoad({ filter: /\/functions\/domain\/law\/all-rows\.ts$/ }, () => ({
      contents: module(),
      loader: 'js',
    }));
  },
};
