import { appendFileSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddedSettings } from '../../../functions/config.ts';
import { systemClock } from '../../../functions/adapters/system/system-clock.ts';
import { dayOf } from '../../../functions/domain/time/local-day.ts';
import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';
import { makeDataFolder } from '../../../embedded/system/data-folder.ts';
import { jsonLog } from '../../../embedded/system/json-log.ts';
import { openInstallation } from '../../../embedded/system/open-installation.ts';
import { DRAWN_ONCE_FROM, drawnOnce } from './drawn-once.ts';
import { heldInMemory } from './held-in-memory.ts';
import { writeSeasonMarker } from './season-marker.ts';
import { playSeason } from './play-season.ts';
import type { SeasonOptions } from './season-options.ts';
import { planSeason } from './season-plan.ts';
import { openSeasonTime, type SeasonTime } from './season-time.ts';
import { readSeason, type SeasonFigures } from './season-figures.ts';
import type { SeasonProgress } from './season-progress.ts';

/**
 * Plays a season that ends now into a folder that is empty or does not exist. It is played beside it and moved there when it
 * is whole, so that a season that was interrupted leaves nothing half in the folder; the next one clears it away.
 */
export async function playInto(
  options: SeasonOptions,
  settings: EmbeddedSettings,
  progress: SeasonProgress,
): Promise<SeasonFigures> {
  const { folder } = options;
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await makeDataFolder(unfinished);
  const figures = await play(unfinished, options, settings, progress);
  await writeSeasonMarker(unfinished);
  await makeDataFolder(folder);
  for (const name of await readdir(unfinished)) await rename(join(unfinished, name), join(folder, name));
  await rm(unfinished, { recursive: true });
  return figures;
}

async function play(
  folder: string,
  options: SeasonOptions,
  settings: EmbeddedSettings,
  progress: SeasonProgress,
): Promise<SeasonFigures> {
  const end = systemClock.now();
  const plan = planSeason({ ...options, end, today: dayOf(end, DEMO_COMMUNITY.zone) });
  const store = heldInMemory();
  const stage = await openInstallation<SeasonTime>({
    folder,
    port: 0,
    // Looking at a photo with models takes seconds of processor time, and what the photos of a season show is known.
    settings: { ...settings, PHOTO_MODELS: 'off' },
    log: jsonLog((line) => appendFileSync(join(folder, 'log.jsonl'), line)),
    between: {
      table: store.hold,
      transport: (transport) => transport,
      ...(options.members >= DRAWN_ONCE_FROM && { pictures: drawnOnce }),
    },
    time: (sandbox) => {
      if (!sandbox) throw new Error('a season is played on our own sandbox');
      return openSeasonTime(folder, sandbox, plan.begin);
    },
  });
  try {
    await playSeason(stage, plan, end, (now) => progress.show((now - plan.begin) / (end - plan.begin), now));
    const figures = await stage.time.clock.run(() => readSeason(stage.system, plan, end));
    await store.writeDown();
    await stage.time.writeDown();
    return figures;
  } finally {
    await stage.close();
  }
}
