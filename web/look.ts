/** Where the user's choice between light and dark is stored on this device (pages/choose-look.tsx). */
export const LOOK_KEPT_AS = 'etalase.look';

/** Shows the app in the look that was chosen, otherwise as the phone is; the colours are in styles/tokens.css. */
export function showLook(): void {
  document.documentElement.dataset['look'] = localStorage.getItem(LOOK_KEPT_AS) ?? 'phone';
}
