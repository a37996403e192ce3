import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { TONES } from '../../../functions/domain/picture/look.ts';
import { createPictures } from '../../../functions/pictures/face.ts';
import { contrastRatio } from '../../../functions/pictures/layout/contrast.ts';
import type { CleanPhoto } from '../../../functions/ports/pictures.ts';
import { labelOf, orderOf, photoFile } from '../fixtures.ts';
import { THEMES, themeNamed } from '../themes-on-disk.ts';

const pictures = createPictures();
let photo: CleanPhoto;

beforeAll(async () => {
  photo = await pictures.clean(await photoFile(1000, 750));
});

/** Returns the pixels under the order line of a story, where no text may be. */
async function footOf(theme: string, composition: string, tone: (typeof TONES)[number]) {
  const label = labelOf({ theme, look: { composition, tone } });
  const [drawn] = await pictures.draw({
    photo: photo.bytes,
    focus: photo.focus,
    label,
    order: orderOf(),
    formats: ['story'],
  });
  const geometry = themeNamed(theme, composition).formats.story.usual;
  if (!drawn || 'like' in geometry) throw new Error('no story was drawn');
  const { bottom } = geometry.safe;
  const area = { left: 0, top: drawn.height - bottom, width: drawn.width, height: bottom };
  return sharp(drawn.bytes).extract(area).removeAlpha().raw().toBuffer();
}

/** Levels in which JPEG and a paper's grain differ from their ground. */
const NOISE = 12;

describe('the foot of a story, under its order line', () => {
  it.each(THEMES.map(({ name }, at) => [name, TONES[at % TONES.length] ?? 'light'] as const))(
    'carries the motif of the theme %s, quietly, in the tone %s',
    async (theme, tone) => {
      const pixels = await footOf(theme, 'frame', tone);
      const counted = new Map<string, number>();
      for (let at = 0; at < pixels.length; at += 3) {
        const key = [0, 1, 2].map((channel) => (pixels[at + channel] ?? 0) >> 3).join(' ');
        counted.set(key, (counted.get(key) ?? 0) + 1);
      }
      const [most] = [...counted].reduce((one, other) => (other[1] > one[1] ? other : one));
      const ground = most.split(' ').map((level) => 8 * Number(level) + 4) as [number, number, number];
      let printed = 0;
      let strongest = 1;
      for (let at = 0; at < pixels.length; at += 3) {
        const pixel = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0] as const;
        if (Math.max(...pixel.map((level, channel) => Math.abs(level - (ground[channel] ?? 0)))) <= NOISE)
          continue;
        printed += 3;
        strongest = Math.max(strongest, contrastRatio([...pixel], ground));
      }
      const share = printed / pixels.length;
      expect(share).toBeGreaterThan(0.03);
      expect(share).toBeLessThan(0.6);
      // Text has 4.5 at least: what is under the order line is no text.
      expect(strongest).toBeLessThan(3);
    },
  );

  it('is left to a photo that reaches down there', async () => {
    const bare = await footOf('plain', 'close', 'light');
    const { channels } = await sharp(bare, {
      raw: { width: 1080, height: bare.length / 3240, channels: 3 },
    }).stats();
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(3);
  });
});
