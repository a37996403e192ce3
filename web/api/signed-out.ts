import { signal } from '@preact/signals';

/** True when the server does not know this device (any more): the app shows how to sign in. */
export const signedOut = signal(false);
