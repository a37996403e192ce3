import { resolve } from 'node:path';
import { endOnSignal } from '../cli/end-on-signal.ts';
import { readOptions } from '../cli/read-options.ts';
import { problem } from './problems.ts';
import { startSandbox, type SandboxOptions } from './sandbox.ts';

const DEFAULT_PORT = '4010';
const DEFAULT_FOLDER = '.etalase/sandbox';

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw problem(
    'sandbox.badPort',
    'invalid',
    { id: 'Porta adalah angka dari 0 sampai 65535.', en: 'A port is a whole number from 0 to 65535.' },
    'port',
  );
}

function readFolder(text: string): string {
  if (text !== '') return resolve(text);
  throw problem(
    'sandbox.badFolder',
    'invalid',
    { id: 'Sebutkan nama foldernya.', en: 'It must name a folder.' },
    'data',
  );
}

function readSandboxOptions(args: readonly string[]): SandboxOptions {
  const { texts } = readOptions(args, { texts: ['port', 'data', 'seed', 'host'], switches: [] });
  return {
    port: readPort(texts.port ?? DEFAULT_PORT),
    dataFolder: readFolder(texts.data ?? DEFAULT_FOLDER),
    ...(texts.host === undefined ? {} : { host: texts.host }),
    ...(texts.seed === undefined ? {} : { seed: texts.seed }),
    onError: (error) => process.stderr.write(`sandbox: ${String(error)}\n`),
  };
}

/** `npm run sandbox`: the fake Graph alone, on real time until it is given another, until it is told to end. */
export async function sandbox(args: readonly string[]): Promise<void> {
  const running = await startSandbox(readSandboxOptions(args));
  endOnSignal(async () => {
    await running.close();
    process.stdout.write('sandbox: ended\n');
  });
  process.stdout.write(`sandbox: ${running.url} (feeds: ${running.url}/sandbox/feeds)\nsandbox: ready\n`);
}
