import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DemoTime, virtualDemoTime } from '../../bin/commands/demo/demo-time.ts';
import { readStartOptions } from '../../bin/commands/start/start-options.ts';
import { makeRoleLinks } from '../../bin/commands/start/what-to-open.ts';
import { seedEmptyCommunity } from '../../embedded/standing/empty-community.ts';
import { makeDataFolder } from '../../embedded/system/data-folder.ts';
import { type Installation, openInstallation } from '../../embedded/system/open-installation.ts';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import { dayOf } from '../../functions/domain/time/local-day.ts';
import { EmbeddedSettings } from '../../functions/config.ts';
import { createApp } from '../../functions/http/create-app.ts';
import { Journal } from '../story/demo-report-schema.ts';
import { untilEnd } from '../story/demo-process.ts';
import { silentLog } from '../factories/silent-log.ts';
import { temporaryFolder } from '../embedded/table/temporary-folder.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLE = 'examples/empty-to-published';

/**
 * Half past eleven in the evening in Jakarta, when nothing goes out by the hours that a community begins with; of tomorrow,
 * since the sandbox's time is never before the real one.
 */
const NIGHT = Date.parse(`${dayOf(Date.now() + DAY, 'UTC')}T16:30:00.000Z`);

/** What the README tells a reader to type, word by word. */
async function commands(): Promise<Readonly<Record<'start' | 'run', readonly string[]>>> {
  const readme = await readFile(join(ROOT, EXAMPLE, 'README.md'), 'utf8');
  expect(readme.trimEnd().split('\n')).toHaveLength(3);
  const of = (pattern: RegExp): readonly string[] => pattern.exec(readme)?.[1]?.split(' ') ?? [];
  return { start: of(/`npm start -- ([^`]+)`/), run: of(/`node ([^`]+)`/) };
}

/** What `npm start -- --empty` opens, in virtual time: a post goes out ten minutes from now, and nobody waits for that. */
async function emptySystem() {
  const folder = await temporaryFolder();
  await makeDataFolder(folder);
  let carriedOut = Promise.resolve();
  const installation: Installation<DemoTime> = await openInstallation({
    folder,
    port: 0,
    settings: EmbeddedSettings.parse({ PHOTO_MODELS: 'off' }),
    log: silentLog,
    time: (sandbox) => {
      if (!sandbox) throw new Error('there is no sandbox');
      return virtualDemoTime(folder, sandbox, NIGHT);
    },
    serve: (system, url) => {
      const probe = () => Promise.resolve(true);
      const probes = { table: probe, queue: probe, clock: probe, graph: probe };
      const app = createApp({ ...system, publicUrl: () => url, probes });
      return async (request) => {
        const response = await installation.time.run(async () => await app.fetch(request));
        // Whatever is scheduled now is carried out before the program asks again.
        carriedOut = carriedOut.then(() =>
          installation.time.settle(installation, { notAfter: NIGHT + HOUR }),
        );
        return response;
      };
    },
  });
  onTestFinished(() => installation.close());
  return { ...installation, untilCarriedOut: () => carriedOut };
}

describe('the example', () => {
  it('has at most sixty lines, and needs nothing of ours', async () => {
    const program = await readFile(join(ROOT, EXAMPLE, 'main.mjs'), 'utf8');
    expect(program.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
    expect([...program.matchAll(/from '([^']+)'/g)].map(([, name]) => name)).toEqual([
      'node:fs/promises',
      'node:timers/promises',
    ]);
  });

  it('goes from an empty system to a campaign that is out, by the commands of its README', async () => {
    const { start, run } = await commands();
    expect(readStartOptions(start, () => EmbeddedSettings.parse({}))).toMatchObject({ empty: true });
    const { system, url, graphUrl, untilCarriedOut } = await emptySystem();
    const community = await seedEmptyCommunity(system);
    const links = await makeRoleLinks(system, community, url);
    const link = links.find(({ role }) => role === 'coordinator')?.address ?? '';
    const args = run.map((word) => (word === 'LINK' ? link : word));
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    onTestFinished(() => void child.kill());
    const { stdout, stderr } = await untilEnd(child);
    await untilCarriedOut();
    expect(stderr).toBe('');
    const published = stdout.trimEnd().split('\n');
    expect(published).toHaveLength(2);
    for (const line of published) {
      expect(line).toMatch(/^published on .+: /);
      expect(line).toContain(`: ${graphUrl}/sandbox/feeds/`);
    }
    const journal = Journal.parse(await (await fetch(`${graphUrl}/sandbox/journal`)).json());
    expect(journal.filter(({ event }) => event === 'published')).toHaveLength(2);
  });
});
