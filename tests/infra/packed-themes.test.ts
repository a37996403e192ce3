import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { readThemes } from '../../functions/pictures/draw/themes.ts';
import { packedThemes } from '../../lib/bundling/packed-themes.ts';

const PROJECT = join(import.meta.dirname, '../..');
type Read = ReturnType<typeof readThemes>;

const asText = (themes: Read): string =>
  JSON.stringify([...themes.values()].map((worn) => ({ ...worn, compositions: [...worn.compositions] })));

describe('the themes in a bundle', () => {
  it('are what their files say, in the same order: the version of pictures is made of it', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(PROJECT, 'functions/pictures/draw/themes.ts')],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      plugins: [packedThemes(PROJECT)],
    });
    const text = outputFiles[0]?.text ?? '';
    expect(text.length).toBeLessThan(100_000);
    const bundled = (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)) as {
      readonly readThemes: () => Read;
    };
    expect(asText(bundled.readThemes())).toBe(asText(readThemes(join(PROJECT, 'templates'))));
  });
});
