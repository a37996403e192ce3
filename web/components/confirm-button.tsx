import { say } from '../i18n/language.ts';
import { formMessages } from '../i18n/forms.ts';
import { Button } from './button.tsx';
import type { IconName } from './icons.ts';
import { Notice } from './notice.tsx';
import { Outcome } from './outcome.tsx';

/** Asks for a confirmation before an action that cannot be undone, and explains its effect. */
export function ConfirmButton({
  why,
  confirm,
  icon,
  busy,
  onConfirm,
  onDecline,
}: {
  /** What the action changes, and that it cannot be undone. */
  readonly why: string;
  /** The text of the button that carries the action out. */
  readonly confirm: string;
  readonly icon: IconName;
  readonly busy: boolean;
  readonly onConfirm: () => unknown;
  readonly onDecline: () => void;
}) {
  return (
    <>
      <Outcome>
        <Notice mood="help">{why}</Notice>
      </Outcome>
      <div class="buttons">
        <Button icon={icon} kind="solid" busy={busy} onPress={onConfirm}>
          {confirm}
        </Button>
        <Button icon="back" busy={busy} onPress={onDecline}>
          {say(formMessages).keep}
        </Button>
      </div>
    </>
  );
}
