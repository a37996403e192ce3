import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../functions/pictures/layout/contrast.ts';
import type { Rgb } from '../../functions/domain/picture/rgb.ts';

const css = readFileSync(new URL('../../web/styles/tokens.css', import.meta.url), 'utf8');

/** The tokens of a block of the file, by its selector. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const from = css.indexOf(`${selector} {`);
  if (from === -1) throw new Error(`tokens.css has no ${selector}`);
  const block = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--([a-z-]+): #([0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const LOOKS = {
  light: tokensOf(':root'),
  'dark by the phone': tokensOf(":root:not([data-look='light'])"),
  'dark by choice': tokensOf(":root[data-look='dark']"),
} as const;

function colour(tokens: ReadonlyMap<string, string>, name: string): Rgb {
  const hex = tokens.get(name);
  if (hex === undefined) throw new Error(`there is no colour --${name}`);
  const byte = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [byte(0), byte(2), byte(4)];
}

/** What stands on what, wherever it does. */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'sunk'],
  ['ink', 'ochre-pale'],
  ['ink', 'brick-pale'],
  ['soft', 'paper'],
  ['soft', 'card'],
  ['soft', 'sunk'],
  ['leaf', 'paper'],
  ['leaf', 'card'],
  ['leaf', 'leaf-pale'],
  ['ochre', 'ochre-pale'],
  ['brick', 'brick-pale'],
  ['brick', 'paper'],
  ['brick', 'card'],
  ['card', 'leaf'],
] as const;

describe.each(Object.entries(LOOKS))('colours of the app, %s', (_, tokens) => {
  it.each(PAIRS)('%s can be read on %s (WCAG AA)', (text, ground) => {
    expect(contrastRatio(colour(tokens, text), colour(tokens, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('has every colour', () => {
    expect([...tokens.keys()].sort()).toEqual([...LOOKS.light.keys()].sort());
  });
});

it('is as dark by choice as by the wish of the phone', () => {
  expect(LOOKS['dark by choice']).toEqual(LOOKS['dark by the phone']);
});

/** The opacity of the leaf in the boxes of the week by the strength of their colour; 5 is the leaf itself. */
const report = readFileSync(new URL('../../web/styles/report.css', import.meta.url), 'utf8');
const opacityOf = (strength: number): number =>
  strength === 5
    ? 1
    : Number(new RegExp(`\\.heat-${strength} rect \\{\\s*fill-opacity: ([\\d.]+);`).exec(report)?.[1]);

describe.each(Object.entries(LOOKS))('the boxes of the week, %s', (_, tokens) => {
  const [leaf, card, ink] = [colour(tokens, 'leaf'), colour(tokens, 'card'), colour(tokens, 'ink')];
  const boxOf = (strength: number): Rgb => {
    const part = opacityOf(strength);
    const mixed = leaf.map((value, at) => part * value + (1 - part) * (card[at] ?? 0));
    return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
  };

  it.each([1, 2, 3, 4, 5])('can be read at strength %i (WCAG AA)', (strength) => {
    expect(contrastRatio(boxOf(strength), strength > 3 ? card : ink)).toBeGreaterThanOrEqual(4.5);
  });

  it('differ more from the card the stronger they are', () => {
    const apart = [1, 2, 3, 4, 5].map((strength) => contrastRatio(boxOf(strength), card));
    expect(apart).toEqual(apart.toSorted((a, b) => a - b));
    expect(apart[0]).toBeGreaterThan(1.05);
  });
});
