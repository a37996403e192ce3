import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { measureFiles } from './build/measure-files.ts';

// Builds the web app, prints its size on the wire, and fails when a limit is exceeded.
await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)), logLevel: 'error' });
const figures = await measureFiles(fileURLToPath(new URL('../dist/web', import.meta.url)));
for (const { name, bytes, limit } of figures) {
  const verdict = bytes <= limit ? 'ok' : 'TOO MUCH';
  process.stdout.write(
    `${name.padEnd(28)}${String(bytes).padStart(7)} B of ${String(limit).padStart(6)}  ${verdict}\n`,
  );
}
process.exitCode = figures.every(({ bytes, limit }) => bytes <= limit) ? 0 : 1;
