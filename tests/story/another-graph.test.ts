import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demo } from '../../bin/commands/demo/main.ts';
import { start } from '../../bin/commands/start/main.ts';
import { EmbeddedSettings } from '../../functions/config.ts';
import { refusal } from '../bin/kit/refusal.ts';
import { startCommand, untilEnd } from './demo-process.ts';
import { FOREIGN_APP, type ForeignGraph, startForeignGraph } from './foreign-graph.ts';

let folder: string;
let foreign: ForeignGraph;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-foreign-'));
  foreign = await startForeignGraph(folder);
});

afterAll(async () => {
  await foreign.close();
  await rm(folder, { recursive: true, force: true });
});

type Environment = Readonly<Record<string, string>>;
const COMMANDS = { start, demo };
type Command = keyof typeof COMMANDS;

const argsOf = (command: Command): readonly string[] => [
  ...(command === 'start' ? ['--port', '0'] : ['--out', join(folder, 'out')]),
  '--data',
  join(folder, 'data'),
];

/** How a command that cannot begin ends in a process of its own, and whether it left anything behind. */
async function ended(command: Command, environment: Environment) {
  const { code, stdout, stderr } = await untilEnd(
    await startCommand([command, ...argsOf(command)], environment),
  );
  return { code, stdout, lines: stderr.trim().split('\n'), left: existsSync(join(folder, 'data')) };
}

/** The sentences with which a command refuses to begin, and whether it printed or left anything. */
async function refused(command: Command, environment: Environment) {
  const print = vi.spyOn(process.stdout, 'write');
  // An empty variable counts as absent.
  for (const name of Object.keys(EmbeddedSettings.shape)) vi.stubEnv(name, environment[name] ?? '');
  const lines = await refusal(() => COMMANDS[command](argsOf(command)));
  vi.unstubAllEnvs();
  const printed = print.mock.calls.length;
  print.mockRestore();
  return { lines, printed, left: existsSync(join(folder, 'data')) };
}

const nothing = { printed: 0, left: false };
const missing = (name: string) => expect.stringMatching(new RegExp(`^Set ${name}: .*docs/meta-app\\.md`));

/** An address of this machine at which nobody answers. */
async function silentAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === 'object' && address ? String(address.port) : ''}`;
}

describe.each(['start', 'demo'] as const)('npm run %s on another Graph server', (command) => {
  it('asks for both variables of the app, in plain words', async () => {
    expect(await ended(command, { GRAPH_URL: foreign.url })).toEqual({
      code: 2,
      stdout: '',
      lines: [
        expect.stringMatching(/^etalase: Set META_APP_ID: .*docs\/meta-app\.md/),
        expect.stringMatching(/^etalase: Set META_APP_SECRET: .*docs\/meta-app\.md/),
      ],
      left: false,
    });
  });

  it('names the address at which nobody answers', async () => {
    const url = await silentAddress();
    expect(await refused(command, { GRAPH_URL: url, ...foreign.app })).toEqual({
      ...nothing,
      lines: [`No Graph server answers at ${url} (ECONNREFUSED). Start it, or correct GRAPH_URL.`],
    });
  });
});

describe('a setting of another Graph server', () => {
  const { META_APP_ID, META_APP_SECRET } = FOREIGN_APP;

  it('that is missing is asked for, and the one beside it not repeated', async () => {
    const withoutId = await refused('start', { GRAPH_URL: foreign.url, META_APP_SECRET });
    expect(withoutId).toEqual({ ...nothing, lines: [missing('META_APP_ID')] });
    expect(withoutId.lines.join()).not.toContain(META_APP_SECRET);
    expect(await refused('demo', { GRAPH_URL: foreign.url, META_APP_ID })).toEqual({
      ...nothing,
      lines: [missing('META_APP_SECRET')],
    });
  }, 60_000);

  it('that is no address is called so', async () => {
    expect(await refused('start', { GRAPH_URL: 'graph.example' })).toEqual({
      ...nothing,
      lines: [expect.stringMatching(/^The setting GRAPH_URL is wrong: .*http:\/\/127\.0\.0\.1:4010/)],
    });
  });

  it('holds no password, and none is repeated', async () => {
    const url = foreign.url.replace('://', '://admin:hunter2@');
    const { lines, ...rest } = await refused('demo', { GRAPH_URL: url, ...foreign.app });
    expect(rest).toEqual(nothing);
    expect(lines).toEqual([expect.stringMatching(/^The setting GRAPH_URL is wrong: .*password/)]);
    expect(lines.join()).not.toContain('hunter2');
  });

  it('is told at once with all others that a server elsewhere needs', async () => {
    expect(await refused('start', { GRAPH_URL: 'https://graph.example' })).toEqual({
      ...nothing,
      lines: [expect.stringContaining('PUBLIC_URL'), missing('META_APP_ID'), missing('META_APP_SECRET')],
    });
  });
});
