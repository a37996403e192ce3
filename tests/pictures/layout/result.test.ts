import { describe, expect, it } from 'vitest';
import type { ResultContent } from '../../../functions/domain/picture/group-pictures.ts';
import { PICTURE_SIZES } from '../../../functions/domain/picture/picture-format.ts';
import { bottom, contains, overlaps } from '../../../functions/pictures/layout/box.ts';
import { layoutResult } from '../../../functions/pictures/layout/layout-result.ts';
import { THEMES } from '../themes-on-disk.ts';
import { roughType } from './measure.ts';

const SHORT: ResultContent = {
  theme: 'market',
  language: 'id',
  origin: 'Rukun Lereng · Giriwening',
  title: 'Hasil 1 Desember 2026',
  number: '9',
  counts: 'orang melihat 1 kiriman',
  best: { name: 'Kopi', seen: 'Paling banyak dilihat: 9 orang' },
  footnote: 'Dijumlah dari tiap kiriman: yang melihat dua kiriman dihitung dua kali.',
};
const LONG: ResultContent = {
  ...SHORT,
  origin: 'Perkumpulan Perempuan Lereng Gunung Sindoro · Giriwening di Kecamatan Kejajar',
  title: 'Results, 25 September 2026 – 15 September 2027',
  number: '999,999,999,999',
  counts: 'people saw 1,000,000 posts',
  change: '999,999,999,999 more people (+999,999%) than in the 366 days before',
  best: {
    name: 'Paket oleh-oleh lengkap: tiwul, dodol salak dan keripik pisang manis',
    seen: 'Seen most: 999,999,999,999 people',
  },
};
const bare = (content: ResultContent): ResultContent => {
  const { best: _, ...rest } = content;
  return rest;
};

const cases = THEMES.flatMap((theme) =>
  [
    ['short', SHORT],
    ['long', LONG],
    ['short without a photo', bare(SHORT)],
    ['long without a photo', bare(LONG)],
  ].map(([which, content]) => ({ name: theme.name, theme, which, content: content as ResultContent })),
);

describe.each(cases)('the result in $name, $which', ({ theme, content }) => {
  const size = PICTURE_SIZES.square;
  const layout = layoutResult(content, size, theme, roughType);

  it('keeps its words apart, whole within the margins, and none under 24 px', () => {
    const { texts } = layout;
    // The picture's own edge is 40 px away at least.
    const inside = { x: 40, y: 30, width: size.width - 80, height: size.height - 60 };
    expect(texts.filter(({ box }) => !contains(inside, box)).map(({ text }) => text)).toEqual([]);
    expect(texts.filter((line) => line.size < 24)).toEqual([]);
    const inks = texts.map(({ text, box, size: own }) => ({
      text,
      // From the capitals to the line: accents and descenders of neighbours may share their gap.
      box: { ...box, y: box.y + own * 0.3, height: box.height - own * 0.55 },
    }));
    const touching = inks.flatMap((one, index) =>
      inks
        .slice(index + 1)
        .filter((other) => overlaps(one.box, other.box))
        .map((other) => [one.text, other.text]),
    );
    expect(touching).toEqual([]);
  });

  it('shows the number largest of all, and whole', () => {
    const sizes = layout.texts.map((line) => line.size);
    const number = layout.texts.find(({ text }) => text === content.number);
    expect(number?.size).toBe(Math.max(...sizes));
  });

  it('shows the photo below the head, high enough to see what it shows, and the number below it', () => {
    const { best, head, change, texts } = layout;
    expect({ best: best !== undefined, change: change !== undefined }).toEqual({
      best: content.best !== undefined,
      change: content.change !== undefined,
    });
    const { photo, plate } = best ?? { photo: { ...head, y: 0, height: head.height }, plate: head };
    const from = bottom(photo);
    expect(contains(photo, plate)).toBe(true);
    expect(photo.height).toBeGreaterThanOrEqual(best ? 330 : 0);
    expect(photo.y).toBe(best ? head.height : 0);
    const onPaper = texts.filter(({ ground }) => ground === 'paper');
    expect(onPaper.length).toBeGreaterThan(2);
    expect(onPaper.filter(({ baseline, size: own }) => baseline - own * 0.75 < from)).toEqual([]);
    expect((change?.y ?? from) >= from).toBe(true);
  });
});
