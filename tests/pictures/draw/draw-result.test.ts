import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ResultContent } from '../../../functions/domain/picture/group-pictures.ts';
import { createPictures } from '../../../functions/pictures/face.ts';
import { photoFile } from '../fixtures.ts';

const CONTENT: ResultContent = {
  theme: 'market',
  language: 'id',
  origin: 'Rukun Lereng · Giriwening',
  title: 'Hasil 2 November – 1 Desember 2026',
  number: '14.266',
  counts: 'orang melihat 56 kiriman',
  change: 'Turun 5.734 orang (−29%) dari 30 hari sebelumnya',
  footnote: 'Dijumlah dari tiap kiriman: yang melihat dua kiriman dihitung dua kali.',
};
const BEST = { name: 'Tiwul instan', seen: 'Paling banyak dilihat: 1.204 orang' };
const pictures = createPictures();

describe('the picture of a result', () => {
  it('is a square JPEG small enough for a group, with the photo in it, and always the same bytes', async () => {
    const photo = {
      photo: new Uint8Array(await photoFile(1600, 1200, [200, 30, 30])),
      focus: { x: 0.5, y: 0.5 },
    };
    const content = { ...CONTENT, best: BEST };
    const { format, bytes } = await pictures.drawResult({ content, photo });
    expect(format).toBe('square');
    expect(bytes.byteLength).toBeLessThan(350_000);
    const { format: kind, width, height } = await sharp(bytes).metadata();
    expect([kind, width, height]).toEqual(['jpeg', 1080, 1080]);
    expect(Buffer.from((await pictures.drawResult({ content, photo })).bytes).equals(bytes)).toBe(true);
    // A point of the photo's middle: the fruit of the fixture, which no theme's paper is as red as.
    const at = await sharp(bytes).extract({ left: 530, top: 330, width: 20, height: 20 }).raw().toBuffer();
    expect([(at[0] ?? 0) > 150, (at[1] ?? 255) < 90]).toEqual([true, true]);
  });

  it('is drawn without a photo', async () => {
    const { bytes } = await pictures.drawResult({ content: CONTENT, photo: undefined });
    expect((await sharp(bytes).metadata()).width).toBe(1080);
  });

  it('is refused in a theme that is not there, and for characters that no font has', async () => {
    const draw = (changes: Partial<ResultContent>) =>
      pictures.drawResult({ content: { ...CONTENT, ...changes }, photo: undefined });
    await expect(draw({ theme: 'nope' })).rejects.toMatchObject({
      problems: [{ code: 'picture.unknownTheme' }],
    });
    await expect(draw({ origin: 'Rukun ༀ' })).rejects.toMatchObject({
      problems: [{ field: 'origin' }],
    });
  });
});
