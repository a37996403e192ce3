import type { Log, LogFields } from '../../ports/log.ts';
import { currentTrace } from '../system/trace.ts';

/**
 * Returns a log that writes one JSON object per line, as CloudWatch reads it, with the ids of what runs (`Trace`). `write` gets
 * the line with its line end; by default it writes to standard output.
 */
export function jsonLinesLog(
  write: (line: string) => void = (line) => void process.stdout.write(line),
  now: () => Date = () => new Date(),
): Log {
  const line =
    (level: string) =>
    (message: string, fields: LogFields = {}) =>
      write(
        `${JSON.stringify({ timestamp: now().toISOString(), level, message, ...currentTrace(), ...fields })}\n`,
      );
  return { info: line('INFO'), warn: line('WARN'), error: line('ERROR') };
}
