/** Whether a link opens the chat with a ready message, without one, or is left out. */
export type LinkForm = 'ready' | 'bare' | 'none';

/** How much a caption says. */
export interface Fullness {
  readonly link: LinkForm;
  readonly extras: boolean;
  /** `withoutDescription`: also leaves out what the seller typed in the second language. */
  readonly second: 'full' | 'short' | 'withoutDescription';
  readonly facts: boolean;
}

export const BAREST: Fullness = { link: 'none', extras: false, second: 'withoutDescription', facts: false };

/** From the fullest to the barest, for captions that would be too long. */
export const LADDER: readonly Fullness[] = [
  { link: 'ready', extras: true, second: 'full', facts: true },
  { link: 'ready', extras: false, second: 'full', facts: true },
  { link: 'bare', extras: false, second: 'full', facts: true },
  { link: 'none', extras: false, second: 'full', facts: true },
  { link: 'none', extras: false, second: 'short', facts: true },
  { link: 'none', extras: false, second: 'short', facts: false },
  BAREST,
];
