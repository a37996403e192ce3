import { effect } from '@preact/signals';
import { has } from '../session.ts';
import { make } from './screens.ts';

/** Milliseconds between checks whether the first screen is complete, and until the wait ends anyway. */
const RETRY_INTERVAL = 1_000;
const LONG_ENOUGH = 30_000;

/** Returns whether nothing is loading and every visible picture is loaded. */
const isRendered = (): boolean =>
  document.querySelector('.loading') === null &&
  [...document.images].every(
    (image) => image.complete || image.getBoundingClientRect().top > document.documentElement.clientHeight,
  );

async function untilRendered(): Promise<void> {
  const latest = Date.now() + LONG_ENOUGH;
  do await new Promise((resolve) => setTimeout(resolve, RETRY_INTERVAL));
  while (!isRendered() && Date.now() < latest);
}

async function fetchAhead(): Promise<void> {
  try {
    if (has('member') || has('coordinator')) await make();
    await navigator.serviceWorker.register('/sw.js');
  } catch {
    // No signal, or a browser without service workers: screens load when they are opened.
  }
}

/**
 * Loads what the user may need without a signal: the code of the member's main job, then, by the service worker, the whole
 * app. Waits until the first screen is complete, so as not to slow it down on a weak signal.
 */
export async function makeReady(): Promise<void> {
  await untilRendered();
  // Runs again when a user signs in, since the code depends on her roles.
  effect(() => {
    void fetchAhead();
  });
  // An interrupted load continues with the next signal; files that were loaded are not loaded again.
  addEventListener('online', () => void fetchAhead());
}
