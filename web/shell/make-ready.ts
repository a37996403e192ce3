import { effect } from '@preact/signals';
import { has } from '../session.ts';
import { make } from './screens.ts';

/** How often it is looked whether the first screen stands, and when that has taken long enough, in milliseconds. */
const LOOK_AGAIN = 1_000;
const LONG_ENOUGH = 30_000;

/** Nothing says that it is still coming, and every picture in sight is there. */
const isStanding = (): boolean =>
  document.querySelector('.loading') === null &&
  [...document.images].every(
    (image) => image.complete || image.getBoundingClientRect().top > document.documentElement.clientHeight,
  );

async function untilStanding(): Promise<void> {
  const latest = Date.now() + LONG_ENOUGH;
  do await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  while (!isStanding() && Date.now() < latest);
}

async function fetchAhead(): Promise<void> {
  try {
    if (has('member') || has('coordinator')) await make();
    await navigator.serviceWorker.register('/sw.js');
  } catch {
    // No signal, or a browser without workers: screens come when they are asked for, as ever.
  }
}

/**
 * Fetches what she may need where there is no signal: the code of her main job, then, through the service worker, the
 * whole app. It waits until the first screen stands, so that it takes nothing from it on a weak signal.
 */
export async function makeReady(): Promise<void> {
  await untilStanding();
  // And again when somebody comes in by her link: what she needs depends on who she is.
  effect(() => {
    void fetchAhead();
  });
  // What broke off goes on with the next signal; what is there already costs nothing.
  addEventListener('online', () => void fetchAhead());
}
