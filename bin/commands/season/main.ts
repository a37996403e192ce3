import { EmbeddedSettings, readSettings } from '../../../functions/config.ts';
import { playInto } from './play-into.ts';
import { readSeasonOptions } from './season-options.ts';
import { seasonProgress } from './season-progress.ts';
import { seasonSummary } from './season-summary.ts';

/** Runs `npm run season`: weeks of a community's life on virtual time, into a folder that `npm start` opens. */
export async function season(args: readonly string[]): Promise<void> {
  const { settings, ...options } = await readSeasonOptions(args, () => readSettings(EmbeddedSettings));
  const progress = seasonProgress(process.stderr);
  const figures = await playInto(options, settings, progress);
  progress.end();
  process.stdout.write(seasonSummary(figures, options.folder));
}
