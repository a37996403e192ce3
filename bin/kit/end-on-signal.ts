/** Under npm the signal may reach only npm: when it has gone, so do we. */
const PARENT_CHECK = 500;

/**
 * Runs `close` once, on SIGINT, on SIGTERM, or when the npm that started this process has gone; then the process ends by
 * itself. A close that fails is told and sets the exit code.
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
