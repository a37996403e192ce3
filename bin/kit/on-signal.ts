import { performance } from 'node:perf_hooks';

/**
 * Milliseconds between two checks whether npm still runs: a signal may reach only npm, and this process must then end too.
 */
const PARENT_CHECK = 500;

/** Milliseconds in which one Ctrl-C may arrive twice: from the terminal, and passed on by npm. */
const SAME_KEY = 1_000;

/** Calls `begin` at the first SIGINT or SIGTERM, and ends the process at a later one that is no repetition of it. */
function onFirstSignal(begin: () => void): void {
  let first: number | undefined;
  const end = (): void => {
    const now = performance.now();
    if (first !== undefined && now - first > SAME_KEY) process.exit(130);
    if (first !== undefined) return;
    first = now;
    begin();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

/**
 * Runs `close` once, on SIGINT, on SIGTERM, or when the npm that started this process has ended; the process then ends by
 * itself. A second signal, a second later or more, ends it at once. A failed close is printed and sets the exit code.
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
  onFirstSignal(end);
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, PARENT_CHECK).unref();
}

/** Returns a signal that the first SIGINT or SIGTERM aborts, so that a wait can end in order. A later one exits at once. */
export function enoughOnSignal(): AbortSignal {
  const enough = new AbortController();
  onFirstSignal(() => enough.abort());
  return enough.signal;
}
