import { typedAs } from '../api/loaded.ts';

/**
 * The state of a form over known values: only fields that the user changed differ, all others follow the current value.
 * Changes are stored under the form's name until they are saved, also when the user leaves the screen.
 */
export function useTyped<T extends object>(
  name: string,
  known: T,
): {
  readonly typed: T;
  readonly update: (more: Partial<T>) => void;
  /** Notes the changes as saved that the form had when this was rendered. */
  readonly saved: () => void;
} {
  const changes = typedAs<Partial<T>>(name);
  const shown = changes.value;
  return {
    typed: { ...known, ...shown },
    update: (more) => {
      changes.value = { ...changes.peek(), ...more };
    },
    saved: () => {
      if (changes.peek() === shown) changes.value = undefined;
    },
  };
}
