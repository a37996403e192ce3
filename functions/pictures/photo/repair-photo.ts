import sharp from 'sharp';
import type { RepairedPhoto } from '../../ports/pictures.ts';
import type { DecodedPixels } from './decode-pixels.ts';
import { replaceLevels, replaceWithContrast } from './local-contrast.ts';
import { measurePhoto } from './photo-measures.ts';
import { planRepair, repairTables } from './repair-plan.ts';

const QUALITY = 90;
/** The longer side in pixels: as much as phones send, enough for every picture, and reducing takes noise away. */
export const REPAIRED_SIDE = 1440;

/**
 * Repairs a photo that is dark or has a cast of its light, in place; undefined when it is good as it is. `reduced` is the same at
 * `JUDGED_SIDE`, `colours` as in `planRepair`.
 */
export async function repairPhoto(
  { width, height, channels, data }: DecodedPixels,
  reduced: DecodedPixels,
  { colours }: { readonly colours: boolean },
): Promise<RepairedPhoto | undefined> {
  const plan = planRepair(measurePhoto(reduced), colours);
  if (!plan) return undefined;
  const levels = repairTables(plan);
  if (plan.contrast > 0) replaceWithContrast({ width, height, channels, data }, levels, plan.contrast);
  else replaceLevels(data, levels);
  const bytes = await sharp(data, { raw: { width, height, channels } })
    // Huffman codes of its own would make the file 8 % smaller and encoding take three times as long.
    .jpeg({ quality: QUALITY, optimiseCoding: false })
    .toBuffer();
  return { bytes, colours: plan.gains.some((gain) => gain !== 1) };
}
