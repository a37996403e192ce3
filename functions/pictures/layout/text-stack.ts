import { type Ink, type PositionedText, positionLines } from './positioned-text.ts';
import { heightOf, type SetText, widthOf } from './type-setting.ts';

/** One of several texts that belong together and are below one another. */
export interface StackedText {
  readonly set: SetText;
  readonly ink: Ink;
  /** The distance to the text above it. */
  readonly gap: number;
}

export interface TextStack {
  readonly width: number;
  /** From the top of the first capitals to half of the last line's descenders, so that the stack looks centred. */
  readonly height: number;
  /** How far descenders may extend below `height`. */
  readonly hangs: number;
  position(anchor: PositionedText['anchor'], x: number, top: number): readonly PositionedText[];
}

/** The part of the last line's descenders that `height` leaves out, because few letters have one, and its maximum. */
const OPTICAL = { share: 0.5, most: 0.19 } as const;

/** Increases the gap so that letters which rise above the capitals do not touch the text above them. */
const clearOf = ({ set, gap, ...rest }: StackedText): StackedText => ({
  ...rest,
  set,
  gap: Math.max(gap, (set.reach.rise - set.reach.capital) * set.size),
});

/** Stacks texts that are set already; gaps grow where letters would touch. */
export function stackTexts(texts: readonly StackedText[]): TextStack {
  const clear = texts.map(clearOf);
  const last = clear.at(-1)?.set;
  const full = clear.reduce((sum, { set, gap }, index) => sum + (index > 0 ? gap : 0) + heightOf(set), 0);
  const hangs = last ? Math.min(OPTICAL.share * last.reach.hang, OPTICAL.most) * last.size : 0;
  return {
    width: Math.max(0, ...clear.map(({ set }) => widthOf(set))),
    height: full - hangs,
    hangs,
    position(anchor, x, top) {
      let at = top;
      return clear.flatMap(({ set, ink, gap }, index) => {
        at += index > 0 ? gap : 0;
        const positioned = positionLines(set, { anchor, x, top: at }, ink);
        at += heightOf(set);
        return positioned;
      });
    },
  };
}
