import type { ComponentChildren } from 'preact';
import { takeFocus } from './take-focus.ts';

/** Shows the result of a press instead of the button: screen readers read it, and it gets the focus. */
export const Outcome = ({ children }: { readonly children: ComponentChildren }) => (
  <div role="status" tabIndex={-1} ref={takeFocus}>
    {children}
  </div>
);
