import { signal } from '@preact/signals';

/** True when the server has refused this version of the app: all calls wait until the app was updated. */
export const tooOld = signal(false);
