import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EmbeddedSettings } from '../../../functions/config.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { DEFAULT_APP } from '../../../sandbox/core/access/app.ts';
import { type SandboxOptions, startSandbox } from '../../../sandbox/sandbox.ts';
import { keepToGraph } from '../../../embedded/system/graph-of-folder.ts';
import { findGraph } from '../../../embedded/system/graph-target.ts';
import { openInstallation } from '../../../embedded/system/open-installation.ts';
import { askGraph } from '../../../embedded/system/sandbox-client.ts';
import { systemClock } from '../../../functions/adapters/system/system-clock.ts';
import { silentLog } from '../../factories/silent-log.ts';
import { startForeignGraph } from '../../story/foreign-graph.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

const APP = { META_APP_ID: '12345', META_APP_SECRET: '0123456789abcdef0123456789abcdef' };

async function sandbox(options: Partial<SandboxOptions> = {}): Promise<string> {
  const running = await startSandbox({ port: 0, dataFolder: await temporaryFolder(), ...options });
  onTestFinished(() => running.close());
  return running.url;
}

async function foreign() {
  const running = await startForeignGraph(await temporaryFolder());
  onTestFinished(() => running.close());
  return running;
}

/** A server that is there and never says anything. */
async function mute(): Promise<string> {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? String(address.port) : ''}`;
}

/** An address at which nobody listens. */
async function closed(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === 'object' && address ? String(address.port) : ''}`;
}

async function codesOf(work: Promise<unknown>): Promise<string[]> {
  const error: unknown = await work.catch((reason: unknown) => reason);
  return error instanceof ProblemError ? error.problems.map(({ code }) => code) : [];
}

describe('the Graph server that GRAPH_URL names', () => {
  it('is asked for no app when it is our own sandbox', async () => {
    const url = await sandbox();
    const found = await findGraph({ GRAPH_URL: url });
    expect(found).toMatchObject({
      url,
      answers: true,
      app: { id: DEFAULT_APP.id, secret: DEFAULT_APP.secret },
    });
    expect(found?.sandbox).toBeDefined();
  });

  it('is asked for its app when it is a sandbox with another', async () => {
    const url = await sandbox({ appId: '987654321' });
    expect(await codesOf(findGraph({ GRAPH_URL: url }))).toEqual([
      'local.metaAppIdNeeded',
      'local.metaAppSecretNeeded',
    ]);
    expect(await findGraph({ GRAPH_URL: url, ...APP })).toMatchObject({ app: { id: APP.META_APP_ID } });
  });

  it.each([
    ['is not trusted with the secret that everybody can read, where others reach us', {}],
    ['nor when that secret was given', { META_APP_ID: DEFAULT_APP.id, META_APP_SECRET: DEFAULT_APP.secret }],
  ])('%s', async (_, app) => {
    const found = findGraph({ GRAPH_URL: await sandbox(), PUBLIC_URL: 'https://etalase.example', ...app });
    expect(await codesOf(found)).toEqual(['local.sandboxSecretKnown']);
  });

  it.each(['http://localhost:8080', 'http://127.0.0.1:8080'])('is asked for no app at %s', async (url) => {
    const found = await findGraph({ GRAPH_URL: await sandbox(), PUBLIC_URL: url });
    expect(found).toMatchObject({ app: { secret: DEFAULT_APP.secret } });
  });

  it('is a sandbox with a secret of its own, where others reach us', async () => {
    const app = { META_APP_ID: DEFAULT_APP.id, META_APP_SECRET: 'of this sandbox alone' };
    const url = await sandbox({ appSecret: app.META_APP_SECRET });
    const found = await findGraph({ GRAPH_URL: url, PUBLIC_URL: 'https://etalase.example', ...app });
    expect(found).toMatchObject({ answers: true, app: { secret: app.META_APP_SECRET } });
  });

  it('keeps its own time when it is none of ours', async () => {
    const { url, app } = await foreign();
    expect(await findGraph({ GRAPH_URL: url, ...app })).toMatchObject({ answers: true, sandbox: undefined });
  });

  it('may be out of reach for a while, elsewhere, where a system stands already', async () => {
    // A name for this machine that is not known as one: nothing here leaves it.
    const near = await closed();
    const settings = {
      GRAPH_URL: near.replace('127.0.0.1', '0.0.0.0'),
      PUBLIC_URL: 'https://etalase.example',
      ...APP,
    };
    expect(await codesOf(findGraph(settings))).toEqual(['local.graphSilent']);
    expect(await findGraph(settings, { maySleep: true })).toMatchObject({ answers: false });
    const here = findGraph({ ...APP, GRAPH_URL: near }, { maySleep: true });
    expect(await codesOf(here)).toEqual(['local.graphSilent']);
  });

  it('is not waited for without end', async () => {
    expect(await askGraph(await mute(), 20)).toEqual({ is: 'silent', why: 'timeout, 0.02 s' });
  });

  it('when there is none, is a sandbox with its own app, whatever app the environment names', async () => {
    const installation = await openInstallation({
      folder: await temporaryFolder(),
      port: 0,
      settings: EmbeddedSettings.parse(APP),
      log: silentLog,
      time: async () => ({ clock: systemClock }),
    });
    onTestFinished(() => installation.close());
    const { system, url } = installation;
    const address = system.graph.consentAddress({ redirectUri: `${url}/api/connect/return`, state: 'x' });
    expect(new URL(address).searchParams.get('client_id')).toBe(DEFAULT_APP.id);
  });
});

describe('a data folder', () => {
  const answering = (url: string) => ({ url, app: { id: '1', secret: '2' }, answers: true });

  it('belongs to the first Graph server that it was opened with', async () => {
    const folder = await temporaryFolder();
    const one = { ...answering('https://one.example'), sandbox: undefined };
    await keepToGraph(folder, one);
    await keepToGraph(folder, one);
    const two = keepToGraph(folder, { ...one, url: 'https://two.example' });
    await expect(two).rejects.toThrow(/holds pages of another Graph server \(https:\/\/one\.example\)/);
    await expect(keepToGraph(folder, undefined)).rejects.toThrow('local.otherGraph');
    expect(await readFile(join(folder, 'graph-server'), 'utf8')).toBe('https://one.example\n');
  });

  it('is at home at any of our sandboxes, whose address changes', async () => {
    const folder = await temporaryFolder();
    await keepToGraph(folder, undefined);
    const found = await findGraph({ GRAPH_URL: await sandbox() });
    await keepToGraph(folder, found);
    expect(await readFile(join(folder, 'graph-server'), 'utf8')).toBe('sandbox\n');
  });

  it('is not given to a server that does not answer: what it is cannot be known', async () => {
    const folder = await temporaryFolder();
    await keepToGraph(folder, undefined);
    const silent = { ...answering('https://one.example'), sandbox: undefined, answers: false };
    await keepToGraph(folder, silent);
    expect(await readFile(join(folder, 'graph-server'), 'utf8')).toBe('sandbox\n');
  });
});
