import type { EmbeddedSettings } from '../../../functions/config.ts';
import { openWebServer } from '../../../embedded/system/web-server.ts';
import { playInto } from '../season/play-into.ts';
import { isEmptyFolder, USUAL_SEASON } from '../season/season-options.ts';
import { seasonProgress } from '../season/season-progress.ts';
import type { StartOptions } from './start-options.ts';

/**
 * Plays a season into the folder of a first start, so that there is something to look at. Does nothing where a system
 * stands already, for a community of one's own (`--empty`), and on another Graph server, whose time cannot be set.
 */
export async function beginVillage(
  { folder, empty, port }: StartOptions,
  settings: EmbeddedSettings,
): Promise<void> {
  if (empty || settings.GRAPH_URL !== undefined || !(await isEmptyFolder(folder))) return;
  // A port that is taken is told before somebody has waited for a minute.
  await (await openWebServer(port)).close();
  process.stderr.write(
    'Nothing is here yet. Playing four weeks of a village, which takes about a minute (--empty begins with a coordinator alone).\n',
  );
  const progress = seasonProgress(process.stderr);
  await playInto({ ...USUAL_SEASON, folder }, settings, progress);
  progress.end();
}
