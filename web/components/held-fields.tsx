import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Disables fields while their values are being sent, since later changes would not be sent. A field that had the focus gets
 * it back afterwards, unless the focus has moved elsewhere.
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
  // Must be read before the fieldset is disabled, which removes the focus.
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
