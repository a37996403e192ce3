import { expect, it } from 'vitest';
import { type Pen, svgText } from '../../../functions/pictures/draw/svg/text.ts';
import type { ColourScheme } from '../../../functions/pictures/layout/colour-scheme.ts';
import type { Face } from '../../../functions/pictures/layout/type-setting.ts';

const font = { family: 'Any', weight: 700, file: 'any.ttf' };

const drawn = (text: string, face: Face): string =>
  svgText(
    {
      text,
      face,
      size: 100,
      x: 0,
      baseline: 100,
      anchor: 'left',
      colour: 'name',
      box: { x: 0, y: 0, width: 100, height: 100 },
    } as Parameters<typeof svgText>[0],
    {
      colours: { name: '#fafafa' } as ColourScheme,
      fonts: {
        runs: (run: string) => [{ text: run, font }],
        stack: () => ({ families: ['Any'], weight: 700 }),
      },
      rightToLeft: false,
    } as unknown as Pen,
  );

it('chalk letters are thickened, so that a name can be read on a phone', () => {
  expect(drawn('Keripik pisang', 'chalk')).toContain('stroke="#fafafa" stroke-width="2.2"');
});

it('letters that are not hatched stay as they are', () => {
  expect(drawn('Keripik pisang', 'display')).not.toContain('stroke');
  expect(drawn('香蕉片', 'chalk')).not.toContain('stroke');
});
