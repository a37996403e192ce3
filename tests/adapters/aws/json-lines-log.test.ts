import { expect, it } from 'vitest';
import { jsonLinesLog } from '../../../functions/adapters/aws/json-lines-log.ts';

it('writes one JSON object a line, with the names that CloudWatch knows for time and level', () => {
  const lines: string[] = [];
  const log = jsonLinesLog(
    (line) => lines.push(line),
    () => new Date(0),
  );
  log.info('ticked', { sent: 2, left: undefined });
  log.warn('slow\nnetwork');
  log.error('lost');
  expect(lines).toEqual([
    '{"timestamp":"1970-01-01T00:00:00.000Z","level":"INFO","message":"ticked","sent":2}\n',
    '{"timestamp":"1970-01-01T00:00:00.000Z","level":"WARN","message":"slow\\nnetwork"}\n',
    '{"timestamp":"1970-01-01T00:00:00.000Z","level":"ERROR","message":"lost"}\n',
  ]);
});
