import type { CurvedText, StampLayout } from '../../layout/layout-stamp.ts';
import { n } from './markup.ts';
import { type Pen, svgRuns } from './text.ts';

const TEETH = 40;

/** Draws a circle with a finely waved rim, like a bottle cap, around 0, 0. */
function waved(radius: number): string {
  const point = (index: number, r: number): string => {
    const angle = (index * Math.PI) / TEETH;
    return `${n(r * Math.sin(angle))} ${n(-r * Math.cos(angle))}`;
  };
  const waves = Array.from(
    { length: TEETH },
    (_, index) => `Q${point(2 * index + 1, radius * 1.035)} ${point(2 * index + 2, radius * 0.975)}`,
  );
  return `M${point(0, radius * 0.975)}${waves.join('')}Z`;
}

function svgCurve({ letters, size, radius, side }: CurvedText, { fonts, colours }: Pen): string {
  const y = side === 'upper' ? -radius : radius;
  return letters
    .map(({ text, degrees }) => {
      const rotation = side === 'upper' ? degrees : degrees - 180;
      const attributes = `y="${n(y)}" font-size="${n(size)}" text-anchor="middle" fill="${colours.onStamp}" transform="rotate(${n(rotation)})" xml:space="preserve"`;
      return text.trim() === '' ? '' : svgRuns(fonts.runs(text, 'strong'), attributes);
    })
    .join('');
}

/** Draws a round stamp with the text of the label's origin around an emblem. */
export function svgStamp(stamp: StampLayout, emblem: string, pen: Pen): string {
  const { middle, radius, degrees } = stamp;
  const { colours } = pen;
  const rim = waved(radius);
  const [curve] = stamp.curves;
  const inner = curve ? radius * 0.82 - curve.size : radius * 0.6;
  const disc = Math.min(inner - radius * 0.05, radius * 0.56);
  const dot = (x: number): string =>
    `<circle cx="${n(x)}" r="${n(radius * 0.034)}" fill="${colours.onStamp}"/>`;
  const shadow = (grow: number, drop: number, opacity: number): string =>
    `<path d="${rim}" fill="#1a0f06" fill-opacity="${opacity}" transform="translate(2 ${drop}) scale(${grow})"/>`;
  return [
    `<g transform="translate(${n(middle.x)} ${n(middle.y)}) rotate(${n(degrees)})">`,
    shadow(1.05, 5, 0.08),
    shadow(1.02, 4, 0.14),
    `<path d="${rim}" fill="${colours.stamp}"/>`,
    `<circle r="${n(radius * 0.915)}" fill="none" stroke="${colours.onStamp}" stroke-width="${n(radius * 0.022)}"/>`,
    `<circle r="${n(disc)}" fill="${colours.onStamp}"/>`,
    `<circle r="${n(disc * 0.9)}" fill="none" stroke="${colours.stamp}" stroke-width="1.6" stroke-dasharray="1 5" stroke-linecap="round"/>`,
    `<path d="${emblem}" fill="${colours.stamp}" fill-rule="evenodd" transform="scale(${n((disc * 1.24) / 100)})"/>`,
    ...stamp.curves.map((curve) => svgCurve(curve, pen)),
    stamp.curves.length > 1 ? dot(-(radius + disc) * 0.49) + dot((radius + disc) * 0.49) : '',
    '</g>',
  ].join('');
}
