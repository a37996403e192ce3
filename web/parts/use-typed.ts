import { typedAs } from '../api/loaded.ts';

/**
 * A form over what is known: only what she typed over differs, and the rest is shown as it is by now. What she typed
 * stays under the form's name when she looks elsewhere, until it is saved.
 */
export function useTyped<T extends object>(
  name: string,
  known: T,
): {
  readonly typed: T;
  readonly type: (more: Partial<T>) => void;
  /** What stood in the form when this was drawn is saved. */
  readonly saved: () => void;
} {
  const changes = typedAs<Partial<T>>(name);
  const shown = changes.value;
  return {
    typed: { ...known, ...shown },
    type: (more) => {
      changes.value = { ...changes.peek(), ...more };
    },
    saved: () => {
      if (changes.peek() === shown) changes.value = undefined;
    },
  };
}
