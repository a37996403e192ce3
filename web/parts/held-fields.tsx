import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Fields that cannot be changed while what stands in them is on its way: what is typed then would not be in it. A field
 * that had the focus has it again afterwards, unless it went elsewhere meanwhile.
 */
export function HeldFields({
  busy,
  children,
}: {
  readonly busy: boolean;
  readonly children: ComponentChildren;
}) {
  const own = useRef<HTMLFieldSetElement>(null);
  const had = useRef<Element | null>(null);
  const { current: fields } = own;
  // Looked up before they are held, which takes the focus away.
  if (busy && fields?.disabled === false) had.current = fields.querySelector(':focus');
  useLayoutEffect(() => {
    if (busy || !(had.current instanceof HTMLElement)) return;
    if (document.activeElement === document.body) had.current.focus();
    had.current = null;
  }, [busy]);
  return (
    <fieldset class="stack" ref={own} disabled={busy}>
      {children}
    </fieldset>
  );
}
