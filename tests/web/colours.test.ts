import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../functions/pictures/layout/contrast.ts';
import type { Rgb } from '../../functions/domain/picture/rgb.ts';

const css = readFileSync(new URL('../../web/styles/base.css', import.meta.url), 'utf8');

function colour(name: string): Rgb {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(css)?.[1];
  if (hex === undefined) throw new Error(`base.css has no colour --${name}`);
  const byte = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [byte(0), byte(2), byte(4)];
}

/** What stands on what, wherever it does. */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'sunk'],
  ['soft', 'paper'],
  ['soft', 'card'],
  ['soft', 'sunk'],
  ['leaf', 'paper'],
  ['leaf', 'card'],
  ['leaf', 'leaf-pale'],
  ['ochre', 'ochre-pale'],
  ['brick', 'brick-pale'],
  ['brick', 'paper'],
  ['card', 'leaf'],
] as const;

describe('colours of the app', () => {
  it.each(PAIRS)('%s can be read on %s (WCAG AA)', (text, ground) => {
    expect(contrastRatio(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
