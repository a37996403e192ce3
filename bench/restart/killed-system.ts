import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedSettings } from '../../functions/config.ts';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../functions/domain/time/instant.ts';
import { isInDoubt } from '../../functions/domain/post/post-states.ts';
import type { Log } from '../../functions/ports/log.ts';
import { demoStart } from '../../bin/commands/demo/run-demo.ts';
import { killAt } from '../../proofs/kills/kill-at.ts';
import { openInstallation } from '../../embedded/system/open-installation.ts';
import type { SandboxClient } from '../../embedded/system/sandbox-client.ts';
import { openVirtualTime, readTimeFile } from '../../embedded/time/time-file.ts';
import type { VirtualTime } from '../../embedded/time/virtual-time.ts';
import { notesIn, type Note, RunSettings, type PostOutcome } from './run-settings.ts';
import { readPosts, settle } from './settle.ts';

// Started repeatedly by `restart.bench.ts`: one run of a system, on virtual time.

/** Time from the kill until the next run is ready: the pause of a process manager, and the start of `npm start`. */
const DOWN = 5 * SECOND;
/** A process that has not reached its write this long after the instant is killed anyway. */
const GRACE = 45 * SECOND;
const SETTLING = 2 * HOUR;

const { folder, graphUrl, task } = RunSettings.parse(JSON.parse(process.argv[2] ?? ''));
const note = (line: Note): void => appendFileSync(notesIn(folder), `${JSON.stringify(line)}\n`);

const startOfDay = (instant: Instant): Instant => Math.floor(instant / DAY) * DAY;

let time: VirtualTime | undefined;
const now = (): Instant => time?.now() ?? 0;

async function openTime(sandbox: SandboxClient | undefined) {
  if (!sandbox) throw new Error('there is no sandbox');
  const file = join(folder, 'time.json');
  const saved = await readTimeFile(file);
  // Tomorrow morning, which is long before the quiet hours whatever the time is now.
  const start = saved === undefined ? demoStart(startOfDay(Date.now()) + DAY) : saved + DOWN;
  const onJump = (instant: Instant): Promise<void> => sandbox.setClock(instant);
  const opened = await openVirtualTime({ file, start, onJump });
  await onJump(opened.now());
  time = opened;
  return {
    clock: opened,
    around: <T>(work: () => Promise<T>): Promise<T> => opened.run(work),
    untilIdle: () => opened.untilIdle(),
    opened,
  };
}

const log: Log = {
  info: (_, fields) => {
    const id = String(fields?.['item']).replace(/^post#/, '');
    if (fields?.['outcome'] === 'published') note({ is: 'published', id, at: now() });
  },
  warn: () => undefined,
  error: (message, fields) => process.stderr.write(`${message} ${JSON.stringify(fields)}\n`),
};

const between =
  task.is === 'die'
    ? killAt(
        task.aim,
        ({ what }) => note({ is: 'killed', what, moment: task.aim.moment }),
        () => now() >= task.at,
      )
    : undefined;

const installation = await openInstallation({
  folder,
  port: 0,
  settings: EmbeddedSettings.parse({ GRAPH_URL: graphUrl, PHOTO_MODELS: 'off' }),
  log,
  time: openTime,
  between,
});
const { system } = installation;
const { opened } = installation.time;

/** Ticks each minute, as `npm start` does, and advances the time between. */
async function runUntil(end: Instant): Promise<void> {
  while (opened.now() < end) {
    await opened.run(system.tick);
    await opened.jumpTo(Math.min(end, opened.now() + MINUTE));
    await opened.untilIdle();
  }
}

const posts = await readPosts(system);
for (const { id, channel, state, commitAt = 0, community } of posts)
  if (isInDoubt(state)) note({ is: 'doubt', id, channel: `${community} ${channel}`, commitAt });

switch (task.is) {
  case 'settle': {
    await opened.run(() => settle(system, graphUrl));
    await runUntil(opened.now() + MINUTE);
    const times = (await readPosts(system)).map(({ publishAt }) => publishAt);
    const settled = { from: Math.min(...times), until: Math.max(...times), posts: times.length };
    process.stdout.write(`${JSON.stringify(settled)}\n`);
    break;
  }
  case 'die': {
    // Not counted as work, so that the process can also be killed while everything waits.
    await runUntil(Math.max(opened.now(), task.at));
    await runUntil(task.at + GRACE);
    note({ is: 'killed', what: 'nothing', moment: 'idle' });
    process.kill(process.pid, 'SIGKILL');
    break;
  }
  case 'end': {
    await runUntil(opened.now() + SETTLING);
    const outcomes: PostOutcome[] = (await readPosts(system)).map(
      ({ id, community, channel, state, publishAt, commitAt }) => ({
        id,
        channel: `${community} ${channel}`,
        state,
        publishAt,
        ...(commitAt !== undefined && { commitAt }),
      }),
    );
    process.stdout.write(`${JSON.stringify(outcomes)}\n`);
  }
}
await installation.close();
