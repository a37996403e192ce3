import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import { takeFocus } from './take-focus.ts';

interface ButtonStyle {
  readonly icon: IconName;
  /** `main` is the one main button of a screen. */
  readonly kind?: 'main' | 'solid' | 'plain' | 'quiet';
  readonly children: ComponentChildren;
}

const className = (kind: ButtonStyle['kind'] = 'plain'): string => `button ${kind}`;

interface ButtonProps extends ButtonStyle {
  readonly onPress?: () => unknown;
  readonly busy?: boolean;
  readonly submit?: boolean;
  readonly pressed?: boolean;
  /** The button has replaced the result of its own press, and takes the focus. */
  readonly takesFocus?: boolean;
}

/** An action, always with an icon and a word. While busy it cannot be pressed, but keeps the focus. */
export function Button({ icon, kind, children, onPress, busy, submit, pressed, takesFocus }: ButtonProps) {
  const press = (event: Event): void => {
    if (busy) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={className(kind)}
      ref={takesFocus ? takeFocus : null}
      aria-disabled={busy}
      aria-busy={busy}
      aria-pressed={pressed}
      onClick={press}
    >
      <Icon name={busy ? 'clock' : icon} />
      <span>{children}</span>
    </button>
  );
}

interface LinkProps extends ButtonStyle {
  readonly to: string;
  /** Opens another site in a tab of its own. */
  readonly outside?: boolean;
  /** Saves the file at the address under this name. */
  readonly saveAs?: string;
}

/** A link that looks like a button. */
export const ButtonLink = ({ icon, kind, children, to, outside, saveAs }: LinkProps) => (
  <a
    class={className(kind)}
    href={to}
    {...(outside && { target: '_blank', rel: 'noopener noreferrer' })}
    {...(saveAs !== undefined && { download: saveAs })}
  >
    <Icon name={icon} />
    <span>{children}</span>
  </a>
);
