import { type Ink, type PlacedText, placeLines } from './placed-text.ts';
import { heightOf, type SetText, widthOf } from './type-setting.ts';

/** Texts that belong together, below one another. */
export interface StackedText {
  readonly set: SetText;
  readonly ink: Ink;
  /** The distance to the text above it. */
  readonly gap: number;
}

export interface TextStack {
  readonly width: number;
  /** From the first capitals to half of what hangs below the last line, so that it looks centred. */
  readonly height: number;
  /** How far letters may hang below that. */
  readonly hangs: number;
  place(anchor: PlacedText['anchor'], x: number, top: number): readonly PlacedText[];
}

/** What hangs below a last line seldom does on its whole length: half of it is left out, and at most so much. */
const OPTICAL = { part: 0.5, most: 0.19 } as const;

/** Signs that rise above the capitals must not reach what stands over them. */
const clearOf = ({ set, gap, ...rest }: StackedText): StackedText => ({
  ...rest,
  set,
  gap: Math.max(gap, (set.reach.rise - set.reach.capital) * set.size),
});

export function stackTexts(texts: readonly StackedText[]): TextStack {
  const parts = texts.map(clearOf);
  const last = parts.at(-1)?.set;
  const full = parts.reduce((sum, { set, gap }, index) => sum + (index > 0 ? gap : 0) + heightOf(set), 0);
  const hangs = last ? Math.min(OPTICAL.part * last.reach.hang, OPTICAL.most) * last.size : 0;
  return {
    width: Math.max(0, ...parts.map(({ set }) => widthOf(set))),
    height: full - hangs,
    hangs,
    place(anchor, x, top) {
      let at = top;
      return parts.flatMap(({ set, ink, gap }, index) => {
        at += index > 0 ? gap : 0;
        const placed = placeLines(set, { anchor, x, top: at }, ink);
        at += heightOf(set);
        return placed;
      });
    },
  };
}
