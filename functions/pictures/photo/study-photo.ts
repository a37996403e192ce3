import { JUDGED_SIDE, judgePhoto } from '../../domain/picture/judge-photo.ts';
import type { PhotoFindings } from '../../ports/pictures.ts';
import { findSubject } from '../subject/find-subject.ts';
import { ModelError, type ModelThread } from '../subject/model-thread.ts';
import { decodePixels } from './decode-pixels.ts';
import { repairPhoto } from './repair-photo.ts';

/** Returns what the models see; a failure of theirs is a finding too, since every picture can be drawn without them. */
async function lookAt(models: ModelThread, photo: Uint8Array): Promise<PhotoFindings> {
  try {
    return { contents: await findSubject(models, photo) };
  } catch (error) {
    if (error instanceof ModelError) return { unseen: error.reason };
    throw error;
  }
}

/** Judges and repairs a clean photo, and looks for subject and faces if there are models; see `PhotoStudies`. */
export async function studyPhoto(
  photo: Uint8Array,
  { colours }: { readonly colours: boolean },
  models?: ModelThread,
): Promise<PhotoFindings> {
  const reduced = await decodePixels(photo, JUDGED_SIDE);
  const verdict = judgePhoto(reduced);
  const repaired = await repairPhoto(photo, { colours }, reduced);
  const seen = models && (await lookAt(models, repaired?.bytes ?? photo));
  return { ...(verdict && { verdict }), ...(repaired && { repaired }), ...seen };
}
