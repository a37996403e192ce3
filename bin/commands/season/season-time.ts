import { join } from 'node:path';
import type { Instant } from '../../../functions/domain/time/instant.ts';
import type { RunningTime } from '../../../embedded/system/open-installation.ts';
import type { SandboxClient } from '../../../embedded/system/sandbox-client.ts';
import { openVirtualTime } from '../../../embedded/time/time-file.ts';
import type { VirtualTime } from '../../../embedded/time/virtual-time.ts';

/** Virtual time that the sandbox shares. */
export interface SeasonTime extends RunningTime {
  readonly clock: VirtualTime;
}

/** Opens the time of a season in a new folder, whose sandbox has no history yet: it may begin in the past. */
export async function openSeasonTime(
  folder: string,
  sandbox: SandboxClient,
  begin: Instant,
): Promise<SeasonTime> {
  const time = await openVirtualTime({
    file: join(folder, 'time.json'),
    start: begin,
    onJump: (instant) => sandbox.setClock(instant),
  });
  await sandbox.setClock(time.now());
  return { clock: time, around: (work) => time.run(work), untilIdle: () => time.untilIdle() };
}
