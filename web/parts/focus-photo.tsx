import type { FocusPoint } from '../../functions/domain/product.ts';
import { formatPercent } from '../words/formats.ts';
import { language, say } from '../words/language.ts';
import { makeWords } from '../words/make.ts';

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** How far an arrow key moves the point. */
const STEP = 0.05;
const MOVES: Readonly<Record<string, FocusPoint>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

const percent = (share: number): string => `${share * 100}%`;

/** A photo with the point that every crop keeps: tap, drag, or use the arrow keys. */
export function FocusPhoto({
  src,
  focus,
  onFocus,
}: {
  readonly src: string;
  readonly focus: FocusPoint;
  readonly onFocus: (point: FocusPoint) => unknown;
}) {
  const words = say(makeWords);
  const take = (event: PointerEvent & { readonly currentTarget: Element }): void => {
    const box = event.currentTarget.getBoundingClientRect();
    onFocus({
      x: within((event.clientX - box.left) / box.width),
      y: within((event.clientY - box.top) / box.height),
    });
  };
  const key = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    onFocus({ x: within(focus.x + move.x), y: within(focus.y + move.y) });
  };
  return (
    <div
      class="focus-photo"
      role="application"
      tabIndex={0}
      aria-label={words.focusLabel}
      aria-describedby="focus-at"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        take(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) take(event);
      }}
      onKeyDown={key}
    >
      <img src={src} alt="" draggable={false} />
      <svg aria-hidden="true">
        <circle class="ring under" cx={percent(focus.x)} cy={percent(focus.y)} r="26" />
        <circle class="ring" cx={percent(focus.x)} cy={percent(focus.y)} r="26" />
        <circle class="core" cx={percent(focus.x)} cy={percent(focus.y)} r="5" />
      </svg>
      <span id="focus-at" class="unseen" aria-live="polite">
        {words.focusAt(formatPercent(focus.x, language.value), formatPercent(focus.y, language.value))}
      </span>
    </div>
  );
}
