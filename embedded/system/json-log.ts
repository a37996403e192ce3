import type { Log, LogFields } from '../../functions/ports/log.ts';

/** Writes one JSON object per line. `write` is given the line with its line break. */
export function jsonLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  const line =
    (level: string) =>
    (message: string, fields: LogFields = {}) =>
      write(`${JSON.stringify({ at: now().toISOString(), level, message, ...fields })}\n`);
  return { info: line('info'), warn: line('warn'), error: line('error') };
}
