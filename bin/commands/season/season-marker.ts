import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A marker file: its presence says that the community of a data folder was played, and needs no further people or products. */
const FILE = 'season';

/** Writes the marker file into a folder that holds a season. */
export const writeSeasonMarker = (folder: string): Promise<void> => writeFile(join(folder, FILE), '');

/** Whether a folder holds a season. */
export const holdsSeason = (folder: string): Promise<boolean> =>
  stat(join(folder, FILE)).then(
    () => true,
    () => false,
  );
