import { signal } from '@preact/signals';

/** The server does not know this device (any more): the app shows how to get in. */
export const signedOut = signal(false);
