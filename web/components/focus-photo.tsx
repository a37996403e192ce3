import { useRef, useState } from 'preact/hooks';
import { MOST_ZOOM, mostZoomOf } from '../../functions/domain/picture/most-zoom.ts';
import type { FocusPoint } from '../../functions/domain/product/product.ts';
import { formatPercent } from '../i18n/further-formats.ts';
import { language, say } from '../i18n/language.ts';
import { makeMessages } from '../i18n/make.ts';
import { Button } from './button.tsx';

const within = (value: number, least = 0, most = 1): number => Math.min(most, Math.max(least, value));

/** How much closer a press shows the photo. */
const CLOSER = 0.1;

/** How far an arrow key moves the point, as a share of the side. */
const STEP = 0.05;
const MOVES: Readonly<Record<string, FocusPoint>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
};

const percent = (share: number): string => `${share * 100}%`;
const told = (share: number): string => formatPercent(share, language.value);

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

/** Two fingers on a photo: how far apart they began, and how close it was shown then. */
interface Pinch {
  readonly apart: number;
  readonly zoom: number;
}

const apart = ([one, other]: readonly PointerEvent[]): number =>
  one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 1;

const isTap = (from: PointerEvent, to: PointerEvent): boolean =>
  Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) < TAP;

/**
 * Shows a photo with the point that every crop contains, set by a tap, by dragging with a mouse or a pen, or with the arrow
 * keys, and the part of it that is shown, set by two fingers, by buttons or with + and −. One finger can only tap: dragging
 * with it scrolls and does not move the point.
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
  // The point during a drag or a pinch; the caller gets it once, at the end.
  const [dragged, setDragged] = useState<FocusPoint>();
  const [most, setMost] = useState(MOST_ZOOM);
  const pressed = useRef<PointerEvent | undefined>(undefined);
  const fingers = useRef(new Map<number, PointerEvent>());
  const pinch = useRef<Pinch | undefined>(undefined);
  const shown = dragged ?? focus;
  const { x, y } = shown;
  const zoom = within(shown.zoom ?? 1, 1, most);
  const side = 1 / zoom;
  const press = (event: PhotoEvent): void => {
    fingers.current.set(event.pointerId, event);
    const isSecond = fingers.current.size === 2;
    pinch.current = isSecond ? { apart: apart([...fingers.current.values()]), zoom } : undefined;
    const mayPoint = event.isPrimary && event.button === 0;
    pressed.current = mayPoint ? event : undefined;
    if (!mayPoint || event.pointerType === 'touch') return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged({ ...pointAt(event), zoom });
  };
  const move = (event: PhotoEvent): void => {
    if (pinch.current) {
      fingers.current.set(event.pointerId, event);
      const wider = apart([...fingers.current.values()]) / pinch.current.apart;
      setDragged({ ...focus, zoom: within(pinch.current.zoom * wider, 1, most) });
    } else if (pressed.current && event.pointerType !== 'touch') setDragged({ ...pointAt(event), zoom });
  };
  const letGo = (event: PhotoEvent): void => {
    fingers.current.delete(event.pointerId);
    pressed.current = undefined;
    pinch.current = undefined;
    setDragged(undefined);
  };
  const lift = (event: PhotoEvent): void => {
    const from = pressed.current;
    const pinched = pinch.current && dragged;
    letGo(event);
    if (pinched) onFocus(pinched);
    else if (from && (event.pointerType !== 'touch' || isTap(from, event)))
      onFocus({ ...pointAt(event), zoom });
  };
  const closer = (by: number): unknown =>
    onFocus({ x, y, zoom: within(Math.round((zoom + by) * 10) / 10, 1, most) });
  const key = (event: KeyboardEvent): void => {
    const by = MOVES[event.key];
    const way = { '+': CLOSER, '=': CLOSER, '-': -CLOSER }[event.key];
    if (!by && !way) return;
    event.preventDefault();
    if (by) onFocus({ x: within(focus.x + by.x), y: within(focus.y + by.y), zoom });
    else if (way) closer(way);
  };
  return (
    <>
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
        <img
          src={src}
          alt=""
          draggable={false}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setMost(mostZoomOf({ width: naturalWidth, height: naturalHeight }))
          }
        />
        <svg aria-hidden="true">
          {zoom > 1 && (
            <rect
              class="shown"
              x={percent(within(x - side / 2, 0, 1 - side))}
              y={percent(within(y - side / 2, 0, 1 - side))}
              width={percent(side)}
              height={percent(side)}
            />
          )}
          <circle class="ring under" cx={percent(x)} cy={percent(y)} r="26" />
          <circle class="ring" cx={percent(x)} cy={percent(y)} r="26" />
          <circle class="core" cx={percent(x)} cy={percent(y)} r="5" />
        </svg>
        <span id="focus-at" class="unseen" aria-live="polite">
          {messages.focusAt(told(x), told(y), told(zoom))}
        </span>
      </div>
      <div class="buttons">
        <Button icon="minus" onPress={() => closer(-CLOSER)}>
          {messages.farther}
        </Button>
        <Button icon="plus" onPress={() => closer(CLOSER)}>
          {messages.closer}
        </Button>
      </div>
      {zoom >= most && <p class="small soft">{messages.closest}</p>}
    </>
  );
}
