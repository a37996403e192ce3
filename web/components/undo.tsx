import { useRef, useState } from 'preact/hooks';
import { say } from '../i18n/language.ts';
import { steeringMessages } from '../i18n/steering.ts';
import type { ActionState } from './action.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { Outcome } from './outcome.tsx';

/** How long an action can be taken back. */
const SECONDS = 8;

export interface Undo {
  /** Whether the action is held back now and can be taken back. */
  readonly held: boolean;
  readonly begin: (hold: () => Promise<unknown>, carryOut: () => Promise<unknown>) => Promise<boolean>;
  readonly takeBack: (letGo: () => Promise<unknown>) => Promise<boolean>;
}

/**
 * Holds back at once what nobody can undo later, and carries it out after some seconds, also when the user has left the screen.
 * When the app is closed before that, it stays held, as its screen says. `carryOut` looks whether it still is: another tab may
 * have let it go on.
 */
export function useUndo(action: ActionState): Undo {
  const [held, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return {
    held,
    begin: (hold, carryOut) =>
      action.run(async () => {
        await hold();
        setHeld(true);
        timer.current = setTimeout(() => {
          setHeld(false);
          void action.run(carryOut);
        }, SECONDS * 1000);
      }),
    takeBack: (letGo) => {
      clearTimeout(timer.current);
      return action.run(async () => {
        await letGo();
        setHeld(false);
      });
    },
  };
}

/** Says that something is held back and will end; a button takes it back. Gets the focus, so that the button is next. */
export const UndoBar = ({ busy, onUndo }: { readonly busy: boolean; readonly onUndo: () => unknown }) => (
  <>
    <Outcome>
      <Notice mood="help">{say(steeringMessages).held(SECONDS)}</Notice>
    </Outcome>
    <Button icon="back" kind="solid" busy={busy} onPress={onUndo}>
      {say(steeringMessages).undo}
    </Button>
  </>
);
