import type { ComponentChildren } from 'preact';
import { useWide } from './use-wide.ts';

/**
 * A detail, on a desk beside the list that it is chosen from; on phones the list has a screen of its own, and is not loaded
 * here. Needs desk.css.
 */
export function Desk({
  list,
  label,
  children,
}: {
  readonly list: () => ComponentChildren;
  /** What the list is, for screen readers. */
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  if (!useWide('desk')) return <>{children}</>;
  return (
    <div class="desk">
      <section class="desk-list stack" aria-label={label}>
        {list()}
      </section>
      <div>{children}</div>
    </div>
  );
}
