import { Button } from './button.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import type { IconName } from './icons.ts';
import type { Confirmation } from './use-confirmation.ts';

/** A button whose action is carried out only after the user has confirmed it. */
export function ConfirmedButton({
  label,
  why,
  confirm,
  icon,
  busy,
  confirmation,
  onConfirm,
}: {
  readonly label: string;
  /** What the action changes, and that it cannot be undone. */
  readonly why: string;
  /** The text of the button that carries the action out. */
  readonly confirm: string;
  readonly icon: IconName;
  readonly busy: boolean;
  readonly confirmation: Confirmation;
  readonly onConfirm: () => unknown;
}) {
  if (confirmation.isOpen) {
    return (
      <ConfirmButton
        why={why}
        confirm={confirm}
        icon={icon}
        busy={busy}
        onConfirm={onConfirm}
        onDecline={confirmation.decline}
      />
    );
  }
  return (
    <Button icon={icon} busy={busy} takesFocus={confirmation.wasDeclined} onPress={confirmation.open}>
      {label}
    </Button>
  );
}
