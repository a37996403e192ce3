import { sep } from 'node:path';
import type { DevProcess } from './dev-process.ts';

interface Restarts {
  /** Says that a file changed, by its path below the project. */
  changed(path: string): void;
  /** Resolves when no start is under way. */
  settled(): Promise<void>;
  /** Ends all processes; changes no longer count. */
  close(): Promise<void>;
}

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}${sep}`);

/**
 * Starts the processes in sequence, and again whenever their sources change. A process may need an earlier one: they stop in
 * reverse order, and each waits until those before it are ready. Changes that come together cause one restart.
 */
export function keepRunning(
  processes: readonly DevProcess[],
  /** Waits for further files of the same change, since editors and version control write several. */
  pause: () => Promise<void>,
): Restarts {
  const waiting = new Set<DevProcess>(processes);
  let isClosed = false;
  let wake: (() => void) | undefined;

  async function restart(): Promise<void> {
    await pause();
    const now = processes.filter((one) => waiting.delete(one));
    for (const one of now.toReversed()) await one.stop();
    for (const one of now) {
      if (isClosed) return;
      // Code that never becomes ready is mended by the next change, which must therefore not wait for it.
      const nextChange = new Promise<void>((resolve) => (wake = resolve));
      await Promise.race([one.start(), nextChange]);
    }
  }

  async function work(): Promise<void> {
    while (waiting.size > 0) await restart();
  }

  let working: Promise<void> | undefined;
  const begin = (): void => {
    working ??= work().finally(() => {
      working = undefined;
    });
  };
  begin();
  return {
    changed(path) {
      if (isClosed) return;
      const affected = processes.filter(({ sources }) => sources.some((folder) => isIn(path, folder)));
      for (const one of affected) waiting.add(one);
      if (affected.length === 0) return;
      wake?.();
      begin();
    },
    async settled() {
      await working;
    },
    async close() {
      isClosed = true;
      waiting.clear();
      wake?.();
      for (const one of processes.toReversed()) await one.stop();
      await working;
    },
  };
}
