import { useState } from 'preact/hooks';

/** Whether the user is asked to confirm an action. */
export interface Confirmation {
  readonly isOpen: boolean;
  /** The user has declined: the button that opened the question has returned, and takes the focus. */
  readonly wasDeclined: boolean;
  readonly open: () => void;
  readonly decline: () => void;
  /** Closes the question after the action was carried out. */
  readonly reset: () => void;
}

/** Holds whether a confirmation is asked for; at first it is not. */
export function useConfirmation(): Confirmation {
  const [state, setState] = useState<'open' | 'declined'>();
  return {
    isOpen: state === 'open',
    wasDeclined: state === 'declined',
    open: () => setState('open'),
    decline: () => setState('declined'),
    reset: () => setState(undefined),
  };
}
