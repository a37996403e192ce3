import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import * as z from 'zod';
import { createGraph } from '../../../functions/adapters/meta/graph.ts';
import { createSdkTransport } from '../../../functions/adapters/meta/sdk-transport.ts';
import { HOUR, toIso } from '../../../functions/domain/time/instant.ts';
import type { Graph, GraphAccount, GraphOutcome } from '../../../functions/ports/graph.ts';
import { startSandbox } from '../../../sandbox/sandbox.ts';
import { DEADLINE, manualTimer } from '../../factories/manual-timer.ts';

export const START = Date.UTC(2026, 10, 24, 5);
const APP = { appId: '424242', appSecret: 'secret-of-the-sandbox-app' };
const BACK = 'http://127.0.0.1:9/channels/connected';

/** The sandbox over HTTP, a picture that it can fetch, and the adapter with its SDK; time stands still in between. */
export interface SandboxStage {
  readonly graph: Graph;
  readonly pictureUrl: string;
  readonly userToken: string;
  readonly page: GraphAccount;
  readonly instagram: GraphAccount;
  /** Moves the sandbox's clock ahead. */
  readonly later: (milliseconds: number) => Promise<void>;
  /** Lets the deadline of every call come that is under way. */
  readonly timeUp: () => void;
  readonly strike: (verb: string, act: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly journal: () => Promise<readonly { readonly event: string; readonly remoteId: string }[]>;
  readonly close: () => Promise<void>;
}

/** The value of a call that must have ended well. */
export function valueOf<T>(outcome: GraphOutcome<T>): T {
  if (outcome.is !== 'done') throw new Error(`it ended as ${JSON.stringify(outcome)}`);
  return outcome.value;
}

async function servePicture(): Promise<{ url: string; close: () => Promise<void> }> {
  const jpeg = await sharp({ create: { width: 1080, height: 1350, channels: 3, background: '#7a4a2b' } })
    .jpeg()
    .toBuffer();
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': jpeg.length });
    response.end(jpeg);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/kopi.jpg`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function send(url: string, method: 'PUT' | 'GET', body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${await response.text()}`);
  return response.json();
}

/** What a coordinator does in her browser: opens the dialog, ticks every Page, agrees; the code comes back. */
async function agree(address: string): Promise<{ code: string; state: string }> {
  const page = await (await fetch(address)).text();
  const form = new URLSearchParams({ answer: 'allow' });
  for (const [, id] of page.matchAll(/name="page" value="(\d+)"/g)) form.append('page', id ?? '');
  const response = await fetch(address, { method: 'POST', redirect: 'manual', body: form });
  const back = new URL(response.headers.get('location') ?? '');
  return z.object({ code: z.string(), state: z.string() }).parse(Object.fromEntries(back.searchParams));
}

export async function openStage(): Promise<SandboxStage> {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-sandbox-'));
  const picture = await servePicture();
  const sandbox = await startSandbox({
    port: 0,
    dataFolder: folder,
    seed: 'meta',
    requireProof: true,
    ...APP,
  });
  let now = START;
  const moveTo = async (instant: number): Promise<void> => {
    now = instant;
    await send(`${sandbox.url}/sandbox/clock`, 'PUT', { now: toIso(now) });
  };
  await moveTo(START);
  const endpoint = { baseUrl: sandbox.url, version: 'v24.0' };
  const timer = manualTimer();
  const transport = createSdkTransport({ ...endpoint, timeoutMs: DEADLINE, timer: timer.start });
  const graph = createGraph({ transport, ...endpoint, ...APP, now: () => now });

  const { code, state } = await agree(graph.consentAddress({ redirectUri: BACK, state: 'round-trip' }));
  if (state !== 'round-trip') throw new Error('the state did not come back');
  const short = valueOf(await graph.exchangeCode({ code, redirectUri: BACK }));
  const long = valueOf(await graph.lengthenToken(short.token));
  if ((long.expiresAt ?? 0) < now + 24 * HOUR) throw new Error('the long token is not long');
  const pages = valueOf(await graph.listManagedPages(long.token));
  const linked = pages.find(({ instagram }) => instagram !== undefined);
  if (!linked?.instagram) throw new Error('no Page has an Instagram account');
  return {
    graph,
    pictureUrl: picture.url,
    userToken: long.token,
    page: { remoteId: linked.id, token: linked.token },
    instagram: { remoteId: linked.instagram.id, token: linked.token },
    later: (milliseconds) => moveTo(now + milliseconds),
    timeUp: () => timer.elapse(DEADLINE),
    async strike(verb, act) {
      await send(`${sandbox.url}/sandbox/faults`, 'PUT', { script: [{ on: { verb }, act }] });
    },
    journal: async () =>
      z
        .array(z.object({ event: z.string(), remoteId: z.string() }))
        .parse(await send(`${sandbox.url}/sandbox/journal`, 'GET')),
    async close() {
      await sandbox.close();
      await picture.close();
      await rm(folder, { recursive: true });
    },
  };
}
