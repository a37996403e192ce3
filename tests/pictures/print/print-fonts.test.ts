import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FontsFile } from '../../../functions/pictures/draw/font-book.ts';
import { locateFonts } from '../../../functions/pictures/draw/locate-fonts.ts';
import { readTemplate } from '../../../functions/pictures/draw/templates.ts';
import { openPrintFonts } from '../../../functions/pictures/print/print-fonts.ts';

const TEMPLATES = fileURLToPath(new URL('../../../templates', import.meta.url));
const fonts = openPrintFonts(readTemplate(join(TEMPLATES, 'fonts.json'), FontsFile), locateFonts(TEMPLATES));
const textsOf = (text: string) => fonts.runs(text, 'strong').map((run) => run.text);

describe('brackets around words that are read from right to left', () => {
  it.each(['(كبيرة)', '«كبيرة»', '[كبيرة]'])(
    'open towards the words of %s, in whatever font each is',
    (text) => {
      const [opening = '', closing = ''] = [text.at(0), text.at(-1)];
      // PDFKit lays the letters of a run from right to left, and turns no bracket.
      expect(textsOf(text).join('')).toContain(`ة${opening}`);
      expect(textsOf(text).join('')).not.toContain(`ة${closing}`);
      expect(textsOf(text).join('')).toContain(closing);
    },
  );

  it('stay as they are around words that are read from left to right', () => {
    expect(textsOf('(besar)').join('')).toBe('(besar)');
  });
});
