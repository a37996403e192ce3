import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { readThemes } from '../../functions/pictures/draw/themes.ts';
import { packedJson } from './packed-json.ts';

/** All themes, checked. Measures stand apart, since most are those of several themes. */
function asJson(templates: string): unknown {
  const measures = new Map<unknown, number>();
  const themes = [...readThemes(templates).values()].map((worn) => {
    const compositions = [...worn.compositions].map(([name, theme]) => {
      const at = measures.get(theme.formats) ?? measures.size;
      measures.set(theme.formats, at);
      return [name, { ...theme, formats: at }] as const;
    });
    return { ...worn, compositions };
  });
  return { measures: [...measures.keys()], themes };
}

let contents: string | undefined;
function module(templates: string): string {
  if (contents !== undefined) return contents;
  const { imports, expression } = packedJson(asJson(templates));
  return (contents = `${imports}
const { measures, themes } = ${expression};
const worn = ([name, theme]) => [name, { ...theme, formats: measures[theme.formats] }];
export const readThemes = () =>
  new Map(themes.map((theme) => [theme.name, { ...theme, compositions: new Map(theme.compositions.map(worn)) }]));`);
}

/**
 * Puts what is read of all themes into a bundle as one compressed text, in the place of what reads and checks their files: that
 * took a third of the start of the functions that draw, and a member waits for one of them.
 */
export const packedThemes = (project: string): Plugin => ({
  name: 'packed-themes',
  setup: (build) => {
    build.onLoad({ filter: /\/functions\/pictures\/draw\/themes\.ts$/ }, () => ({
      contents: module(join(project, 'templates')),
      loader: 'js',
    }));
  },
});
