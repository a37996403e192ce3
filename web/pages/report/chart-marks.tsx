import { useState } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const markOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.mark') : null;

/** Moves the focus to the next or the previous mark by an arrow key. */
function step(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const by = STEPS[event.key];
  const mark = markOf(event.target);
  if (by === undefined || !mark) return;
  event.preventDefault();
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>('.mark')];
  const next = marks[marks.findIndex((one) => one === mark) + by];
  if (!next) return;
  mark.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}

/**
 * A drawn chart whose marks tell their value when they are touched, pointed at, or reached by keys: the tabulator goes to
 * the chart, the arrows from mark to mark.
 */
export function ChartMarks({ svg, hint }: { readonly svg: string; readonly hint: string }) {
  const [told, setTold] = useState<string>();
  const tell = ({ target }: Event): void => {
    const label = markOf(target)?.getAttribute('aria-label');
    if (label !== null && label !== undefined) setTold(label);
  };
  return (
    <div>
      <p class="told small no-print" aria-hidden="true">
        {told ?? hint}
      </p>
      {/* Safe: every text in it went through `escapeMarkup`. */}
      <div
        class="chart"
        onPointerOver={tell}
        onPointerDown={tell}
        onFocusIn={tell}
        onKeyDown={step}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </div>
  );
}
