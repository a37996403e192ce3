import { afterAll, beforeAll } from 'vitest';
import { noteLine, secretsNoted } from './factories/watched-log.ts';

// Runs around every test file: what the system logs while it is tested is looked through for secrets. A line of the log on
// standard output is JSON; what else a test prints is not the log's.
const write = process.stdout.write.bind(process.stdout);

beforeAll(() => {
  secretsNoted();
  process.stdout.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    if (typeof chunk === 'string' && chunk.startsWith('{"timestamp"')) noteLine(chunk);
    return Reflect.apply(write, process.stdout, [chunk, ...rest]);
  };
});

afterAll(() => {
  process.stdout.write = write;
  const found = secretsNoted();
  if (found.length > 0) throw new Error(`a log line of this file holds ${found.join(', ')}`);
});
