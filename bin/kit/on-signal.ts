import { performance } from 'node:perf_hooks';

/**
 * Milliseconds between two checks whether npm still runs: a signal may reach only npm, and this process must then end too.
 */
const PARENT_CHECK = 500;

/**
 * Runs `close` once, on SIGINT, on SIGTERM, or when the npm that started this process has ended; the process then ends by
 * itself. A failed close is printed and sets the exit code.
 */
export function endOnSignal(close: () => Promise<void>): void {
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    close().catch((error: unknown) => {
      process.stderr.write(`etalase: ${String(error)}\n`);
      process.exitCode = 1;
    });
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, PARENT_CHECK).unref();
}

/** Milliseconds in which one Ctrl-C may arrive twice: from the terminal, and passed on by npm. */
const SAME_KEY = 1_000;

/** Returns a signal that the first SIGINT or SIGTERM aborts, so that a wait can end in order. A later one exits at once. */
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
