import { sep } from 'node:path';
import type { Part } from './part.ts';

interface Restarts {
  /** Says that a file changed, by its path below the project. */
  changed(path: string): void;
  /** Resolves when no start is under way. */
  settled(): Promise<void>;
  /** Ends all parts; changes no longer count. */
  close(): Promise<void>;
}

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}${sep}`);

/**
 * Starts the parts in their order, and again whenever their sources change. A part may need an earlier one: they stop in
 * reverse order, and each waits until those before it are ready. Changes that come together cause one restart.
 */
export function keepRunning(
  parts: readonly Part[],
  /** Waits for further files of the same change, since editors and version control write several. */
  pause: () => Promise<void>,
): Restarts {
  const waiting = new Set<Part>(parts);
  let isClosed = false;
  let wake: (() => void) | undefined;

  async function restart(): Promise<void> {
    await pause();
    const now = parts.filter((part) => waiting.delete(part));
    for (const part of now.toReversed()) await part.stop();
    for (const part of now) {
      if (isClosed) return;
      // Code that never becomes ready is mended by the next change, which must therefore not wait for it.
      const nextChange = new Promise<void>((resolve) => (wake = resolve));
      await Promise.race([part.start(), nextChange]);
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
      const affected = parts.filter(({ sources }) => sources.some((folder) => isIn(path, folder)));
      for (const part of affected) waiting.add(part);
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
      for (const part of parts.toReversed()) await part.stop();
      await working;
    },
  };
}
