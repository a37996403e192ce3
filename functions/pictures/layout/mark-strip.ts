import type { Mark } from '../../domain/picture/picture-content.ts';
import { fitOrShorten, fitText, FREE } from './fit-text.ts';
import type { PriceGeometry } from './geometry.ts';
import type { Strip } from './plaque.ts';
import { stackTexts } from './text-stack.ts';
import type { Typesetter } from './type-setting.ts';

/** Space around the text of a strip, as a part of its size. */
const AIR = { x: 0.75, y: 0.5 } as const;

/** In several lines a date stays whole: "Pesan dulu, siap 31 Desember 2026". */
const SEVERAL_LINES = { lines: 3, leading: 1.16 };

/** Sets a mark as a strip, with the middle of its upper edge at 0, 0; the caller positions it. */
export function setStrip(mark: Mark | undefined, spec: PriceGeometry, type: Typesetter): Strip | undefined {
  if (!mark) return undefined;
  const available = { width: spec.most, height: FREE };
  const set =
    fitText(mark.text, 'strong', { ...spec.note, lines: 1, leading: 1 }, available, type) ??
    fitOrShorten(mark.text, 'strong', { ...spec.note, ...SEVERAL_LINES }, available, type);
  if (!set) return undefined;
  const stack = stackTexts([{ set, ink: { colour: 'onMark', ground: 'mark' }, gap: 0 }]);
  const { size, reach } = set;
  const width = stack.width + 2 * AIR.x * size;
  const air = Math.max(AIR.y, reach.hang) * size;
  return {
    box: { x: -width / 2, y: 0, width, height: stack.height + 2 * air },
    texts: stack.position('middle', 0, air),
  };
}

/** Returns the strip, moved as a whole. */
export function movedStrip({ box, texts }: Strip, x: number, y: number): Strip {
  return {
    box: { ...box, x: box.x + x, y: box.y + y },
    texts: texts.map((text) => ({
      ...text,
      x: text.x + x,
      baseline: text.baseline + y,
      box: { ...text.box, x: text.box.x + x, y: text.box.y + y },
    })),
  };
}
