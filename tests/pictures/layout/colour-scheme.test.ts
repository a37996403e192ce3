import { describe, expect, it } from 'vitest';
import { chooseAccent } from '../../../functions/pictures/layout/accent.ts';
import { type ColourScheme, colourScheme } from '../../../functions/pictures/layout/colour-scheme.ts';
import { contrastRatio } from '../../../functions/pictures/layout/contrast.ts';
import { type Oklch, oklchFromHex, rgbFromHex } from '../../../functions/pictures/layout/oklab.ts';
import { type ColourRole, OWED_PAIRS } from '../../../functions/pictures/layout/theme-colours.ts';
import { themeNamed, THEMES } from '../themes-on-disk.ts';

const kraft = themeNamed('kraft').colours;

const ratio = (scheme: ColourScheme, text: ColourRole, ground: ColourRole): number =>
  contrastRatio(rgbFromHex(scheme[text]), rgbFromHex(scheme[ground]));

/** Hues all around, from grey to neon, from black to white. */
function* accents(): Generator<Oklch> {
  for (let hue = 0; hue < 360; hue += 12) {
    for (const chroma of [0, 0.06, 0.14, 0.3]) {
      for (const lightness of [0.05, 0.3, 0.5, 0.66, 0.7, 0.85, 0.98]) yield { lightness, chroma, hue };
    }
  }
}

describe.each(THEMES.map((theme) => [theme.name, theme.colours] as const))(
  'the colours of the theme %s',
  (_, colours) => {
    it('can be read with every accent: name and body at 7:1, all other text at 4.5:1', () => {
      let schemes = 0;
      for (const accent of accents()) {
        const scheme = colourScheme(colours, accent);
        expect(ratio(scheme, 'name', 'paper')).toBeGreaterThanOrEqual(7);
        expect(ratio(scheme, 'body', 'paper')).toBeGreaterThanOrEqual(7);
        const least = Math.min(...OWED_PAIRS.map(({ text, ground }) => ratio(scheme, text, ground)));
        expect(least).toBeGreaterThanOrEqual(4.5);
        schemes += 1;
      }
      expect(schemes).toBe(840);
    });
  },
);

describe('the colours of the kraft theme', () => {
  it('keep a bright brand colour bright, under dark text', () => {
    const scheme = colourScheme(kraft, oklchFromHex('#f2b705'));
    expect(oklchFromHex(scheme.band).lightness).toBeGreaterThan(0.75);
    expect(oklchFromHex(scheme.onBand).lightness).toBeLessThan(0.4);
  });

  it('give a yellow brand a tag of another colour', () => {
    const yellow = colourScheme(kraft, oklchFromHex('#f2b705'));
    const green = colourScheme(kraft, oklchFromHex('#2e6b3f'));
    expect(yellow.tag).not.toBe(green.tag);
  });

  it('print a mustard or olive brand as brown or leaf green, not as mud', () => {
    const hueOf = (hex: string) => oklchFromHex(hex).hue;
    const inColour = themeNamed('kraft').coloursIn.colour;
    expect(hueOf(colourScheme(inColour, oklchFromHex('#b8860b')).paper)).toBeLessThan(75);
    expect(hueOf(colourScheme(inColour, oklchFromHex('#6b7a1e')).paper)).toBeGreaterThan(128);
    expect(hueOf(colourScheme(inColour, oklchFromHex('#1f5f7a')).paper)).toBeCloseTo(hueOf('#1f5f7a'), -1);
  });

  it('are refused when a rule follows a role that is not known yet', () => {
    const broken = {
      ...kraft,
      roles: { ...kraft.roles, paper: { by: 'shade', of: 'band', lighter: 0.1 } as const },
    };
    expect(() => colourScheme(broken, oklchFromHex('#336699'))).toThrow('"paper" follows a role');
  });
});

describe('the accent', () => {
  const inks = ['#a3341f', '#1f6a73', '#3a4f9a'] as const;
  const choice = {
    brand: 'Tungku Lor',
    inks: [...inks] as [string, ...string[]],
    kind: 'craft' as const,
  };
  const food = { ...choice, kind: 'food' as const };
  const BRANDS = ['Tungku Lor', 'Pring Sumilir', 'Kali Wening', 'Watu Lereng', 'Ladang Embun'];
  const brown = { colour: { lightness: 0.4, chroma: 0.07, hue: 55 }, share: 0.8 };
  const green = { colour: { lightness: 0.6, chroma: 0.15, hue: 140 }, share: 0.3 };

  it('is the brand’s own colour whatever the photo shows', () => {
    expect(chooseAccent({ ...choice, brandAccent: '#112233', photo: [green] })).toEqual(
      oklchFromHex('#112233'),
    );
  });

  it('is the photo’s strongest colour, dark enough to print on', () => {
    const accent = chooseAccent({ ...choice, photo: [brown, green] });
    expect(accent.hue).toBe(140);
    expect(accent.lightness).toBeLessThanOrEqual(0.5);
  });

  it.each(['food', 'craft'] as const)('is warm for a brown photo: %s', (kind) => {
    const hues = THEMES.flatMap(({ colours }) =>
      BRANDS.map((brand) => chooseAccent({ brand, inks: colours.inks, kind, photo: [brown] }).hue),
    );
    expect(hues.filter((hue) => hue < 5 || hue > 95)).toEqual([]);
    expect(new Set(hues).size).toBeGreaterThan(3);
  });

  it('is warm for food on grey, and on a blue plate', () => {
    const plate = { colour: { lightness: 0.5, chroma: 0.15, hue: 255 }, share: 0.5 };
    for (const brand of BRANDS) {
      for (const photo of [[], [plate]]) expect(chooseAccent({ ...food, brand, photo }).hue).toBeLessThan(95);
    }
    expect(chooseAccent({ ...choice, photo: [plate] }).hue).toBe(255);
  });

  it('is one of the theme’s inks for a craft on grey, the same one for the same brand', () => {
    const accents = BRANDS.map((brand) => chooseAccent({ ...choice, brand, photo: [] }));
    const allowed = inks.map((ink) => oklchFromHex(ink));
    for (const accent of accents) expect(allowed).toContainEqual(accent);
    expect(new Set(accents.map(({ hue }) => hue)).size).toBeGreaterThan(1);
    expect(chooseAccent({ ...choice, brand: 'tungku lor', photo: [] })).toEqual(accents[0]);
  });

  it('takes a strong brick red for a colour, a dull one for brown', () => {
    const brick = { colour: { lightness: 0.45, chroma: 0.13, hue: 40 }, share: 0.5 };
    const dull = { colour: { lightness: 0.3, chroma: 0.06, hue: 40 }, share: 0.9 };
    expect(chooseAccent({ ...choice, photo: [brick] }).hue).toBe(40);
    expect(chooseAccent({ ...choice, photo: [dull] })).not.toEqual(dull.colour);
    expect(chooseAccent({ ...choice, photo: [dull] }).hue).toBeLessThanOrEqual(95);
  });

  it('overlooks a colour that hardly covers anything', () => {
    const speck = { colour: { lightness: 0.5, chroma: 0.3, hue: 300 }, share: 0.01 };
    expect(chooseAccent({ ...choice, photo: [speck, green] }).hue).toBe(140);
  });
});
