import sharp from 'sharp';
import { JUDGED_SIDE, type Pixels } from '../../domain/picture/judge-photo.ts';
import type { RepairedPhoto } from '../../ports/pictures.ts';
import { decodePixels } from './decode-pixels.ts';
import { addLocalContrast } from './local-contrast.ts';
import { measurePhoto } from './photo-measures.ts';
import { planRepair, type RepairPlan, repairTables } from './repair-plan.ts';

const QUALITY = 90;
/** The longer side in pixels: as much as phones send, enough for every picture, and reducing takes noise away. */
const REPAIRED_SIDE = 1440;

function replaceLevels(data: Uint8Array, tables: readonly Uint8Array[]): void {
  const [red, green, blue] = tables;
  if (!red || !green || !blue) throw new Error('unreachable: a table for each channel');
  for (let at = 0; at < data.length; at += 3) {
    data[at] = red[data[at] ?? 0] ?? 0;
    data[at + 1] = green[data[at + 1] ?? 0] ?? 0;
    data[at + 2] = blue[data[at + 2] ?? 0] ?? 0;
  }
}

/** Carries out a plan on a clean photo. */
async function carryOut(photo: Uint8Array, plan: RepairPlan): Promise<Uint8Array> {
  const { width, height, data: before } = await decodePixels(photo, REPAIRED_SIDE);
  const raw = { raw: { width, height, channels: 3 } } as const;
  const data = Buffer.from(before);
  replaceLevels(data, repairTables(plan));
  if (plan.contrast > 0) addLocalContrast({ width, height, channels: 3, data }, plan.contrast, before);
  return sharp(data, raw).jpeg({ quality: QUALITY }).toBuffer();
}

/**
 * Repairs a clean photo that is dark or has a cast of its light; undefined when it is good as it is. `colours` as in
 * `planRepair`; `reduced` is the photo at `JUDGED_SIDE`, where it is decoded already.
 */
export async function repairPhoto(
  photo: Uint8Array,
  { colours }: { readonly colours: boolean },
  reduced?: Pixels,
): Promise<RepairedPhoto | undefined> {
  const plan = planRepair(measurePhoto(reduced ?? (await decodePixels(photo, JUDGED_SIDE))), colours);
  if (!plan) return undefined;
  return { bytes: await carryOut(photo, plan), colours: plan.gains.some((gain) => gain !== 1) };
}
