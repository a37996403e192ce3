import { say } from '../i18n/language.ts';
import { steeringMessages } from '../i18n/steering.ts';
import { Button } from './button.tsx';
import type { IconName } from './icons.ts';
import { Notice } from './notice.tsx';
import { Outcome } from './outcome.tsx';

/** Asks for a confirmation before an action that cannot be undone, and explains its effect. */
export function ConfirmButton({
  why,
  yes,
  icon,
  busy,
  onYes,
  onKeep,
}: {
  readonly why: string;
  readonly yes: string;
  readonly icon: IconName;
  readonly busy: boolean;
  readonly onYes: () => unknown;
  readonly onKeep: () => void;
}) {
  return (
    <>
      <Outcome>
        <Notice mood="help">{why}</Notice>
      </Outcome>
      <div class="buttons">
        <Button icon={icon} kind="solid" busy={busy} onPress={onYes}>
          {yes}
        </Button>
        <Button icon="back" busy={busy} onPress={onKeep}>
          {say(steeringMessages).keep}
        </Button>
      </div>
    </>
  );
}
