import { join } from 'node:path';
import type { Instant } from '../../../functions/domain/time/instant.ts';
import type { RunningTime } from '../../../embedded/system/open-installation.ts';
import type { SandboxClient } from '../../../embedded/system/sandbox-client.ts';
import { writeTime } from '../../../embedded/time/time-file.ts';
import { VirtualTime } from '../../../embedded/time/virtual-time.ts';

/** Virtual time that the sandbox shares. */
export interface SeasonTime extends RunningTime {
  readonly clock: VirtualTime;
  /** Writes the time into the folder. Until then nothing needs it: a season that was interrupted is played again. */
  writeDown(): Promise<void>;
}

/** Opens the time of a season in a new folder, whose sandbox has no history yet: it may begin in the past. */
export async function openSeasonTime(
  folder: string,
  sandbox: SandboxClient,
  begin: Instant,
): Promise<SeasonTime> {
  const time = new VirtualTime({ start: begin, onJump: (instant) => sandbox.setClock(instant) });
  await sandbox.setClock(time.now());
  return {
    clock: time,
    around: (work) => time.run(work),
    untilIdle: () => time.untilIdle(),
    writeDown: () => writeTime(join(folder, 'time.json'), time.now()),
  };
}
