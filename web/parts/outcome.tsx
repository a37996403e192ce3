import type { ComponentChildren } from 'preact';
import { takeFocus } from './take-focus.ts';

/** What a press led to, in the place of the button: it is said, and has the focus that the button had. */
export const Outcome = ({ children }: { readonly children: ComponentChildren }) => (
  <div role="status" tabIndex={-1} ref={takeFocus}>
    {children}
  </div>
);
