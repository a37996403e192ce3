import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';

export const REGION = 'ap-southeast-3';
export const ACCOUNT = '000000000000';

/** An emulator of AWS that nobody here wrote (https://pypi.org/project/ministack), on this machine. */
export interface Aws {
  readonly url: string;
  /** The environment with which the AWS SDK and CDK find it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Returns the id of the only HTTP API. */
  readonly apiId: () => Promise<string>;
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('there is no free port');
  return address.port;
}

const Apis = z.object({ items: z.tuple([z.object({ apiId: z.string() })]) });
/** Milliseconds. */
const LONGEST_START = 120_000;

/** Starts the emulator; `program` is its executable, and its state goes to `folder`. */
export async function startAws(program: string, folder: string): Promise<Aws> {
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const child = spawn(program, {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      TMPDIR: folder,
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      MINISTACK_REGION: REGION,
      STATE_DIR: folder,
      SFTP_ENABLED: '0',
      IOT_MTLS_ENABLED: '0',
    },
  });
  const lines: string[] = [];
  child.stdout.on('data', (text) => lines.push(String(text)));
  child.stderr.on('data', (text) => lines.push(String(text)));
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`the emulator ended with ${String(code)}: ${lines.join('')}`)),
    );
  });
  ended.catch(() => undefined);
  await Promise.race([ended, untilItAnswers(url)]);
  return {
    url,
    environment: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: REGION,
      AWS_DEFAULT_REGION: REGION,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    apiId: async () => {
      const headers = {
        authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${REGION}/apigateway/aws4_request, SignedHeaders=host, Signature=none`,
      };
      const found = await fetch(`${url}/v2/apis`, { headers });
      return Apis.parse(await found.json()).items[0].apiId;
    },
    log: () => lines.join(''),
    close: async () => {
      if (child.exitCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
    },
  };
}

async function untilItAnswers(url: string): Promise<void> {
  const latest = Date.now() + LONGEST_START;
  while (Date.now() < latest) {
    const answer = await fetch(`${url}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(500);
  }
  throw new Error('the emulator does not answer');
}
