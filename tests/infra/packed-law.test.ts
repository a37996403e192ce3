import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ALL_ROWS } from '../../functions/domain/law/all-rows.ts';
import { packedLaw } from '../../lib/bundling/packed-law.ts';

const ROWS = join(import.meta.dirname, '../../functions/domain/law/all-rows.ts');

describe('the law in a bundle', () => {
  it('is what the files of its rows say, in a third of the room', async () => {
    const { outputFiles } = await build({
      entryPoints: [ROWS],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      plugins: [packedLaw],
    });
    const text = outputFiles[0]?.text ?? '';
    expect(text.length).toBeLessThan(230_000);
    const bundled = (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`)) as {
      readonly ALL_ROWS: unknown;
    };
    expect(bundled.ALL_ROWS).toEqual(JSON.parse(JSON.stringify(ALL_ROWS)));
  });
});
