import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { problem, ProblemError } from '../../../functions/domain/problem.ts';
import { PROJECT } from '../../../embedded/system/project-folders.ts';

const missing = problem('local.emulatorsMissing', 'invalid', {
  id: 'Emulator S3 dan SQS belum dipasang. Jalankan: npm ci --prefix tests/emulators',
  en: 'The emulators of S3 and SQS are not installed. Run: npm ci --prefix tests/emulators',
});

/** A server that its opener must close. */
export interface Emulator {
  readonly endpoint: string;
  close(): Promise<void>;
}

interface S3Server {
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}
type S3ServerClass = new (options: Readonly<Record<string, unknown>>) => S3Server;
interface SqsApp {
  listen(options: { readonly port: number; readonly host: string }): Promise<string>;
  close(): Promise<void>;
}

const S3Module = z.custom<S3ServerClass>((value) => typeof value === 'function');
const SqsModule = z.object({
  buildApp: z.custom<(options: Readonly<Record<string, unknown>>) => SqsApp>(
    (value) => typeof value === 'function',
  ),
});

/** Loads a module of the emulators' own `node_modules`: they are not dependencies of the project. */
async function load(entry: string): Promise<unknown> {
  try {
    const loaded: unknown = await import(
      pathToFileURL(join(PROJECT, 'tests/emulators/node_modules', entry)).href
    );
    return loaded;
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND')
      throw new ProblemError([missing], { cause: error });
    throw error;
  }
}

/**
 * Starts S3 on loopback, with buckets in a folder. The emulator does not check the signatures of calls on a whole bucket,
 * since it computes them differently from the SDK.
 */
export async function startS3(folder: string, buckets: readonly string[]): Promise<Emulator> {
  const { default: Server } = z
    .object({ default: S3Module })
    .parse(await load('@20minutes/s3rver/lib/s3rver.js'));
  const server = new Server({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    allowMismatchedSignatures: true,
    configureBuckets: buckets.map((name) => ({ name, configs: [] })),
  });
  const { port } = await server.run();
  return { endpoint: `http://127.0.0.1:${String(port)}`, close: () => server.close() };
}

/** Starts SQS on loopback, in memory. */
export async function startSqs(): Promise<Emulator> {
  const { buildApp } = SqsModule.parse(await load('fauxqs/dist/app.js'));
  const app = buildApp({ logger: false });
  const endpoint = await app.listen({ port: 0, host: '127.0.0.1' });
  return { endpoint, close: () => app.close() };
}
