import { describe, expect, it } from 'vitest';
import { withAssets } from '../../bench/cold-sizes.ts';

describe('what a function loads', () => {
  it('is small: the API at most 900 KB at its start, publishing and collecting 2.1 MB, drawing under 26 MB zipped, looking at photos under 40', async () => {
    await withAssets(['http', 'publish', 'collect', 'render', 'inspect'], (assets) => {
      // Zod, the AWS SDK and Temporal alone take 350 KB.
      expect(assets.get('http')?.code.atStart).toBeLessThanOrEqual(900_000);
      // The law (180 KB, compressed), phrase books (200 KB), spreadsheets (200 KB) and passkeys (180 KB) are loaded when they are asked for.
      expect(assets.get('http')?.unpacked).toBeLessThanOrEqual(2_200_000);
      expect(assets.get('publish')?.unpacked).toBeLessThanOrEqual(2_100_000);
      expect(assets.get('collect')?.unpacked).toBeLessThanOrEqual(2_100_000);
      expect(assets.get('render')?.zipped).toBeLessThanOrEqual(26_000_000);
      expect(assets.get('inspect')?.zipped).toBeLessThanOrEqual(40_000_000);
    });
  }, 180_000);
});
