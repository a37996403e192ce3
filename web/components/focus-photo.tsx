import { useRef, useState } from 'preact/hooks';
import type { FocusPoint } from '../../functions/domain/product/product.ts';
import { formatPercent } from '../i18n/formats.ts';
import { language, say } from '../i18n/language.ts';
import { makeMessages } from '../i18n/make.ts';

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** How far an arrow key moves the point, as a share of the side. */
const STEP = 0.05;
const MOVES: Readonly<Record<string, FocusPoint>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

const percent = (share: number): string => `${share * 100}%`;

/** Returns the position of a pointer on a photo. */
function pointAt({ clientX, clientY, currentTarget }: PhotoEvent): FocusPoint {
  const box = currentTarget.getBoundingClientRect();
  return {
    x: within((clientX - box.left) / box.width),
    y: within((clientY - box.top) / box.height),
  };
}

type PhotoEvent = PointerEvent & { readonly currentTarget: Element };

/** Pixels; a touch that moved further is not a tap. */
const TAP = 10;

const isTap = (from: PointerEvent, to: PointerEvent): boolean =>
  Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) < TAP;

/**
 * Shows a photo with the point that every crop contains, set by a tap, by dragging with a mouse or a pen, or with the arrow
 * keys. A finger can only tap: dragging with it scrolls and does not move the point.
 */
export function FocusPhoto({
  src,
  focus,
  onFocus,
}: {
  readonly src: string;
  readonly focus: FocusPoint;
  readonly onFocus: (point: FocusPoint) => unknown;
}) {
  const messages = say(makeMessages);
  // The point during a drag; the caller gets it once, at the end.
  const [dragged, setDragged] = useState<FocusPoint>();
  const pressed = useRef<PointerEvent | undefined>(undefined);
  const { x, y } = dragged ?? focus;
  const press = (event: PhotoEvent): void => {
    const mayPoint = event.isPrimary && event.button === 0;
    pressed.current = mayPoint ? event : undefined;
    if (!mayPoint || event.pointerType === 'touch') return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(pointAt(event));
  };
  const move = (event: PhotoEvent): void => {
    if (pressed.current && event.pointerType !== 'touch') setDragged(pointAt(event));
  };
  const letGo = (): void => {
    pressed.current = undefined;
    setDragged(undefined);
  };
  const lift = (event: PhotoEvent): void => {
    const from = pressed.current;
    letGo();
    if (from && (event.pointerType !== 'touch' || isTap(from, event))) onFocus(pointAt(event));
  };
  const key = (event: KeyboardEvent): void => {
    const by = MOVES[event.key];
    if (!by) return;
    event.preventDefault();
    onFocus({ x: within(focus.x + by.x), y: within(focus.y + by.y) });
  };
  return (
    <div
      class="focus-photo"
      role="application"
      tabIndex={0}
      aria-label={messages.focusLabel}
      aria-describedby="focus-at"
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={lift}
      onPointerCancel={letGo}
      onKeyDown={key}
    >
      <img src={src} alt="" draggable={false} />
      <svg aria-hidden="true">
        <circle class="ring under" cx={percent(x)} cy={percent(y)} r="26" />
        <circle class="ring" cx={percent(x)} cy={percent(y)} r="26" />
        <circle class="core" cx={percent(x)} cy={percent(y)} r="5" />
      </svg>
      <span id="focus-at" class="unseen" aria-live="polite">
        {messages.focusAt(formatPercent(x, language.value), formatPercent(y, language.value))}
      </span>
    </div>
  );
}
