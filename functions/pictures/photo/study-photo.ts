import { JUDGED_SIDE, judgePhoto } from '../../domain/picture/judge-photo.ts';
import type { PhotoFindings } from '../../ports/pictures.ts';
import { decodePixels, reducedPixels } from './decode-pixels.ts';
import { REPAIRED_SIDE, repairPhoto } from './repair-photo.ts';

/** Judges and repairs a clean photo, which is decoded once for both; see `PhotoStudies`. */
export async function studyPhoto(
  photo: Uint8Array,
  { colours }: { readonly colours: boolean },
): Promise<PhotoFindings> {
  const pixels = await decodePixels(photo, REPAIRED_SIDE);
  const reduced = await reducedPixels(pixels, JUDGED_SIDE);
  const verdict = judgePhoto(reduced);
  const repaired = await repairPhoto(pixels, reduced, { colours });
  return { ...(verdict && { verdict }), ...(repaired && { repaired }) };
}
