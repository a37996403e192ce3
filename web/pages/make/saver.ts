import { signal } from '@preact/signals';
import { keepText } from '../../keep-text.ts';
import { MOST_BYTES, MOST_BYTES_SAVING } from '../../photo/fit-size.ts';

const KEPT_AS = 'etalase.saver';

/** Not in TypeScript's DOM library: only Chromium supports it. */
interface NavigatorWithConnection extends Navigator {
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}

function wished(): boolean {
  const kept = localStorage.getItem(KEPT_AS);
  if (kept !== null) return kept === 'yes';
  const { connection } = navigator as NavigatorWithConnection;
  return connection?.saveData === true || connection?.effectiveType?.endsWith('2g') === true;
}

/** "Hemat kuota": the user's last choice, by default what the phone and its connection suggest. */
export const saver = signal(wished());

/** Turns the data saver on or off and remembers it on this device. */
export function setSaver(on: boolean): void {
  saver.value = on;
  keepText(KEPT_AS, on ? 'yes' : 'no');
}

/** Returns the most bytes of a photo that is sent, with the data saver or without. */
export const mostBytes = (): number => (saver.value ? MOST_BYTES_SAVING : MOST_BYTES);
