import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import axios from 'axios/dist/node/axios.cjs';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeWire, hang, json, openWire, raw } from './fake-wire.ts';

const requireHere = createRequire(import.meta.url);

describe('the axios that we listen to', () => {
  it('is the very one that the SDK requires', () => {
    const requireInSdk = createRequire(requireHere.resolve('facebook-nodejs-business-sdk'));
    expect(requireInSdk('axios')).toBe(axios);
  });

  it('is another one than `import "axios"` gives, which is why the long path is imported', async () => {
    const { default: other } = await import('axios');
    expect(other).not.toBe(axios);
  });
});

describe('in a bundle for Lambda', () => {
  let folder: string;
  let wire: FakeWire;
  let inputs: readonly string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'etalase-bundle-'));
    wire = await openWire();
    const built = await build({
      stdin: {
        contents: `
          import { createSdkTransport } from './functions/adapters/meta/sdk-transport.ts';
          // Time is up when something is written to it.
          const timer = (ring) => {
            process.stdin.once('data', ring);
            return () => process.stdin.destroy();
          };
          const options = { baseUrl: process.argv[2], version: 'v25.0', timeoutMs: 1, timer };
          const transport = createSdkTransport(options);
          const reply = await transport.call({ method: 'POST', path: ['1'], params: {}, token: 'TOK' });
          process.stdout.write(JSON.stringify(reply));
        `,
        resolveDir: join(import.meta.dirname, '../../..'),
        loader: 'ts',
      },
      outfile: join(folder, 'bundle.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      minify: true,
      metafile: true,
      // CommonJS packages inside an ES module bundle ask for Node's own modules with require.
      banner: {
        js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
      },
    });
    inputs = Object.keys(built.metafile.inputs);
  });
  afterAll(async () => {
    await wire.close();
    await rm(folder, { recursive: true });
  });

  const runBundle = async (timeUp?: Promise<void>): Promise<unknown> => {
    const child = spawn(process.execPath, [join(folder, 'bundle.mjs'), wire.baseUrl], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const said = text(child.stdout);
    await timeUp;
    if (timeUp) child.stdin.write('now');
    return JSON.parse(await said);
  };

  it('there is one axios', async () => {
    const axiosFiles = inputs.filter((file) => /node_modules\/axios\//.test(file));
    expect(axiosFiles).toEqual(['node_modules/axios/dist/node/axios.cjs']);
    expect((await readFile(join(folder, 'bundle.mjs'))).length).toBeLessThan(1_500_000);
  });

  it('base, version, headers and the text of an HTML page come through', async () => {
    wire.play(raw(502, '<html>'));
    expect(await runBundle()).toMatchObject({ is: 'reply', status: 502, body: '<html>' });
    wire.play(json(200, true, { 'x-app-usage': '{"call_count":9}' }));
    expect(await runBundle()).toMatchObject({
      body: true,
      headers: { 'x-app-usage': '{"call_count":9}' },
    });
    expect(wire.heard).toMatchObject([{ path: '/v25.0/1' }]);
  });

  it('the deadline holds and closes the socket', async () => {
    wire.play(hang);
    expect(await runBundle(wire.arrived())).toEqual({ is: 'none', reason: 'timeout' });
    await wire.socketClosed();
    expect(wire.heard).toHaveLength(1);
  });
});
