import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import * as z from 'zod';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { startSandbox, type RunningSandbox, type SandboxOptions } from '../../sandbox/sandbox.ts';
import { Journal } from '../story/demo-report-schema.ts';

export const aFolder = (): string => mkdtempSync(join(tmpdir(), 'sandbox-test-'));

/** A JPEG of one colour; different colours have different hashes. */
export const aJpeg = (colour: string, width = 1080, height = 1350): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: colour } })
    .jpeg({ quality: 60 })
    .toBuffer();

/** A server of files at `/name`; what it does not have is a 404. */
export interface FileServer {
  readonly url: string;
  readonly asked: string[];
  close(): Promise<void>;
}

export async function serveFiles(files: Readonly<Record<string, Buffer>>): Promise<FileServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    asked.push(name);
    const file = files[name];
    response.writeHead(file ? 200 : 404).end(file ?? 'no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const WorldView = z.object({
  app: z.object({ id: z.string() }),
  users: z.array(z.object({ id: z.string(), name: z.string() })),
  pages: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      instagram: z.object({ id: z.string(), username: z.string() }).nullable(),
    }),
  ),
});
const Granted = z.object({ access_token: z.string() });
const Accounts = z.object({
  data: z.array(z.object({ id: z.string(), name: z.string(), access_token: z.string() })),
});

export async function getJson(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

export const sendJson = (method: string, url: string, body: unknown): Promise<Response> =>
  fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export const worldOf = async (url: string) => WorldView.parse(await getJson(`${url}/sandbox/world`));
export const journalOf = async (url: string) => Journal.parse(await getJson(`${url}/sandbox/journal`));

const REDIRECT = 'http://127.0.0.1:1/back';

/** Goes through the dialog as a program, as the consent page documents it; the tokens of all Pages by name. */
export async function logIn(url: string): Promise<ReadonlyMap<string, { id: string; token: string }>> {
  const world = await worldOf(url);
  const form = new URLSearchParams({
    client_id: world.app.id,
    redirect_uri: REDIRECT,
    state: 's',
    config_id: '1',
    answer: 'allow',
  });
  for (const { id } of world.pages) form.append('page', id);
  const back = await fetch(`${url}/v24.0/dialog/oauth`, { method: 'POST', body: form, redirect: 'manual' });
  const code = new URL(back.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const exchange = async (parameters: Record<string, string>): Promise<string> => {
    const query = new URLSearchParams({
      client_id: world.app.id,
      client_secret: DEFAULT_APP.secret,
      ...parameters,
    });
    return Granted.parse(await getJson(`${url}/v24.0/oauth/access_token?${query.toString()}`)).access_token;
  };
  const short = await exchange({ code, redirect_uri: REDIRECT });
  const long = await exchange({ grant_type: 'fb_exchange_token', fb_exchange_token: short });
  const accounts = Accounts.parse(
    await getJson(`${url}/v24.0/me/accounts?fields=id,name,access_token&limit=100&access_token=${long}`),
  );
  return new Map(accounts.data.map(({ id, name, access_token: token }) => [name, { id, token }]));
}

/** A running sandbox whose folder goes with it. */
export async function aSandbox(options: Partial<SandboxOptions> = {}): Promise<RunningSandbox> {
  const dataFolder = options.dataFolder ?? aFolder();
  const sandbox = await startSandbox({ port: 0, ...options, dataFolder });
  return {
    url: sandbox.url,
    close: async () => {
      await sandbox.close();
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
