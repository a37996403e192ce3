import { performance } from 'node:perf_hooks';

/** One Ctrl-C may arrive twice: from the terminal, and passed on by npm. */
const SAME_KEY = 1_000;

/**
 * A signal that is aborted by the first SIGINT or SIGTERM, so that a wait can end in good order. Who presses once more
 * wants out at once.
 */
export function enoughOnSignal(): AbortSignal {
  const enough = new AbortController();
  let first: number | undefined;
  const end = (): void => {
    first ??= performance.now();
    if (performance.now() - first > SAME_KEY) process.exit(130);
    enough.abort();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  return enough.signal;
}
