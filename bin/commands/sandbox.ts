import * as z from 'zod';
import { readSettings } from '../../functions/config.ts';
import { endOnSignal } from '../kit/on-signal.ts';
import { readFolder, readOptions, readPort } from '../kit/read-options.ts';
import { startSandbox, type SandboxOptions } from '../../sandbox/sandbox.ts';

const DEFAULT_PORT = '4010';
const DEFAULT_FOLDER = '.etalase/sandbox';

/** A secret is never an option: a command line is there for every user of the machine to read. */
const SandboxSettings = z.object({ SANDBOX_APP_SECRET: z.string().min(16).optional() });

function readSandboxOptions(args: readonly string[]): SandboxOptions {
  const { texts } = readOptions(args, { texts: ['port', 'data', 'seed', 'host'], switches: [] });
  const { SANDBOX_APP_SECRET: appSecret } = readSettings(SandboxSettings);
  return {
    port: readPort(texts.port ?? DEFAULT_PORT),
    dataFolder: readFolder('data', texts.data ?? DEFAULT_FOLDER),
    ...(texts.host === undefined ? {} : { host: texts.host }),
    ...(appSecret === undefined ? {} : { appSecret }),
    ...(texts.seed === undefined ? {} : { seed: texts.seed }),
    onError: (error) => process.stderr.write(`sandbox: ${String(error)}\n`),
  };
}

/** Runs `npm run sandbox`: the fake Graph alone, on real time until its clock is set, until it is stopped by a signal. */
export async function sandbox(args: readonly string[]): Promise<void> {
  const running = await startSandbox(readSandboxOptions(args));
  endOnSignal(async () => {
    await running.close();
    process.stdout.write('sandbox: ended\n');
  });
  process.stdout.write(`sandbox: ${running.url} (feeds: ${running.url}/sandbox/feeds)\nsandbox: ready\n`);
}
