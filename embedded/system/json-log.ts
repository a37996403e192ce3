import { currentTrace } from '../../functions/adapters/system/trace.ts';
import type { Log, LogFields } from '../../functions/ports/log.ts';

/** Writes one JSON object per line, with the ids of what runs (`Trace`). `write` is given the line with its line break. */
export function jsonLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  const line =
    (level: string) =>
    (message: string, fields: LogFields = {}) =>
      write(`${JSON.stringify({ at: now().toISOString(), level, message, ...currentTrace(), ...fields })}\n`);
  return { info: line('info'), warn: line('warn'), error: line('error') };
}
