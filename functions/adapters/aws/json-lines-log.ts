import type { Log, LogFields } from '../../ports/log.ts';

/** CloudWatch takes one JSON object a line. `write` takes the line with its line end; standard output when absent. */
export function jsonLinesLog(
  write: (line: string) => void = (line) => void process.stdout.write(line),
  now: () => Date = () => new Date(),
): Log {
  const line =
    (level: string) =>
    (message: string, fields: LogFields = {}) =>
      write(`${JSON.stringify({ timestamp: now().toISOString(), level, message, ...fields })}\n`);
  return { info: line('INFO'), warn: line('WARN'), error: line('ERROR') };
}
