import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandbox } from '../../bin/commands/sandbox.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { ROOT } from '../architecture/source-files.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { aFolder, getJson, journalOf, logIn, sendJson } from './shell-factory.ts';

type Child = ChildProcessByStdio<null, Readable, Readable>;
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const AS_TYPED = ['--import', 'tsx', 'bin/etalase.ts', 'sandbox'];

/** Bundles the command: without TypeScript to translate, the process that is killed again and again starts at once. */
async function bundleCommand(): Promise<string> {
  const outfile = join(ROOT, 'dist/sandbox-command.mjs');
  const contents = `import { sandbox } from './bin/commands/sandbox.ts'; await sandbox(process.argv.slice(2));`;
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20' } as const;
  await build({ stdin: { contents, resolveDir: ROOT }, outfile, packages: 'external', ...options });
  return outfile;
}

function run(
  options: readonly string[],
  program: readonly string[] = AS_TYPED,
  environment: Readonly<Record<string, string>> = {},
): { child: Child; ready: Promise<string>; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [...program, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, npm_lifecycle_event: undefined, ...environment },
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      out += text.toString();
      const [, url] = /sandbox: (http:\S+)[^]*sandbox: ready/.exec(out) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.on('close', () => reject(new Error(`ended before it was ready: ${err}`)));
  });
  // A command that is meant to fail is never ready; only `ended` is asked then.
  ready.catch(() => undefined);
  return { child, ready, ended };
}

describe('npm run sandbox', () => {
  let folder: string;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says its address and when it is ready, and ends cleanly on %s',
    async (signal) => {
      const { child, ready, ended } = run(['--port', '0', '--data', folder]);

      const url = await ready;
      expect(await getJson(`${url}/sandbox/journal`)).toEqual([]);
      child.kill(signal);

      expect(await ended).toMatchObject({ code: 0, err: '' });
    },
  );

  it('knows an app with the secret that the environment names', async () => {
    const secret = 'a secret of this sandbox alone';
    const { child, ready, ended } = run(['--port', '0', '--data', folder], AS_TYPED, {
      SANDBOX_APP_SECRET: secret,
    });
    const url = await ready;
    const tokenFor = async (client_secret: string): Promise<number> => {
      const app = { grant_type: 'client_credentials', client_id: DEFAULT_APP.id, client_secret };
      return (await fetch(`${url}/v24.0/oauth/access_token?${new URLSearchParams(app).toString()}`)).status;
    };
    expect([await tokenFor(secret), await tokenFor(DEFAULT_APP.secret)]).toEqual([200, 400]);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });

  it('says plainly that a port is in use, with exit code 2', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;

    const { code, err } = await run(['--port', String(port), '--data', folder]).ended;
    server.close();

    expect(code).toBe(2);
    expect(err).toContain(`Port ${port} is in use`);
    expect(err).not.toContain('    at ');
  });

  // What is refused before anything is opened needs no process: the test above shows how a refusal ends one.
  const refusedWith = async (...options: readonly string[]): Promise<string> => {
    const error: unknown = await sandbox(options).then(
      () => undefined,
      (refused: unknown) => refused,
    );
    if (!(error instanceof ProblemError)) throw new Error('it did not refuse in plain words');
    return error.problems.map(({ field = '', text }) => `--${field}: ${text.en}`).join('\n');
  };

  it('says plainly that the data are damaged', async () => {
    writeFileSync(join(folder, 'changes.jsonl'), 'rubbish\n');
    expect(await refusedWith('--port', '0', '--data', folder)).toContain('damaged (changes.jsonl:1)');
  });

  it.each([
    [['--port', 'many'], '--port'],
    [['--colour', 'red'], '--colour'],
    [['--data', ''], '--data'],
  ])('names the option that it does not understand: %s', async (options, name) => {
    expect(await refusedWith(...options)).toContain(name);
  });

  it('remembers everything it answered when it is killed in the middle of its work, again and again', async () => {
    const program = [await bundleCommand()];
    const answered = new Set<string>();
    let tokens: ReadonlyMap<string, { id: string; token: string }> | undefined;

    for (let life = 0; life < 4; life += 1) {
      const { child, ready, ended } = run(['--port', '0', '--data', folder], program);
      const url = await ready;
      tokens ??= await logIn(url);
      const page = tokens.get('Rukun Lereng') ?? { id: '', token: '' };
      const state = { alive: true };
      const post = async (worker: number): Promise<void> => {
        for (let count = 0; state.alive; count += 1) {
          const caption = `${life}/${worker}/${count}`;
          try {
            const address = `${url}/v24.0/${page.id}/feed?access_token=${page.token}`;
            const response = await sendJson('POST', address, { message: caption });
            if (response.status === 200) answered.add(caption);
          } catch (error) {
            // The process was killed under this call: whether it took effect is open.
            if (state.alive) throw error;
          }
        }
      };
      const workers = [0, 1, 2, 3].map(post);
      while (answered.size < (life + 1) * 40) await new Promise((resolve) => setImmediate(resolve));
      state.alive = false;
      child.kill('SIGKILL');
      await Promise.all([...workers, ended]);
    }

    const { child, ready, ended } = run(['--port', '0', '--data', folder], program);
    const url = await ready;
    const captions = (await journalOf(url)).map(({ caption }) => caption);
    const page = tokens?.get('Rukun Lereng') ?? { id: '', token: '' };
    const listed = await getJson(
      `${url}/v24.0/${page.id}/published_posts?limit=1&access_token=${page.token}`,
    );
    child.kill('SIGTERM');
    await ended;

    expect(answered.size).toBeGreaterThanOrEqual(160);
    expect([...answered].filter((caption) => !captions.includes(caption))).toEqual([]);
    expect(new Set(captions).size).toBe(captions.length);
    expect(captions.length - answered.size).toBeLessThanOrEqual(16);
    expect(listed).toMatchObject({ data: [{ message: captions.at(-1) }] });
  });
});
