import { signal } from '@preact/signals';
import { keepText } from './keep-text.ts';

const KEPT_AS = 'etalase.look';

/** Light or dark; `phone` follows the phone's own choice. */
export const LOOKS = ['phone', 'light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

/** The user's choice, stored on this device. */
export const look = signal<Look>(LOOKS.find((one) => one === localStorage.getItem(KEPT_AS)) ?? 'phone');

/** Shows the app in the look that was chosen; the colours are in styles/tokens.css. */
export function showLook(): void {
  document.documentElement.dataset['look'] = look.value;
}

/** Changes the look and remembers it on this device. */
export function chooseLook(chosen: Look): void {
  look.value = chosen;
  keepText(KEPT_AS, chosen);
  showLook();
}
