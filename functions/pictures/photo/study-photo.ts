import { JUDGED_SIDE, judgePhoto } from '../../domain/picture/judge-photo.ts';
import type { PhotoFindings } from '../../ports/pictures.ts';
import { decodePixels } from './decode-pixels.ts';
import { repairPhoto } from './repair-photo.ts';

/** Judges and repairs a clean photo; see `PhotoStudies`. */
export async function studyPhoto(
  photo: Uint8Array,
  { colours }: { readonly colours: boolean },
): Promise<PhotoFindings> {
  const reduced = await decodePixels(photo, JUDGED_SIDE);
  const verdict = judgePhoto(reduced);
  const repaired = await repairPhoto(photo, { colours }, reduced);
  return { ...(verdict && { verdict }), ...(repaired && { repaired }) };
}
