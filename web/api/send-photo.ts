import type { ProductReply } from '../../functions/http/contract/products.ts';
import type { UploadForm } from '../../functions/http/contract/uploads.ts';
import { post, put } from './call.ts';
import { notTaken } from './not-taken.ts';
import { Refused } from './refused.ts';
import { postForm, upload } from './upload.ts';
import { NoSignal } from './waiting.ts';

/** In bytes. A larger photo goes past the API: on AWS a function is handed at most 6 MB, a third more than what was sent. */
export const MOST_THROUGH_API = 4_000_000;

type Progress = (share: number) => void;

/** Sends a photo of a product once and tells how far it is (0 to 1). Fails with `NoSignal` or `Refused`. */
export function sendPhoto(path: string, photo: Blob, onProgress: Progress): Promise<ProductReply> {
  return photo.size > MOST_THROUGH_API ? pastApi(path, photo, onProgress) : upload(path, photo, onProgress);
}

async function pastApi(path: string, photo: Blob, onProgress: Progress): Promise<ProductReply> {
  const wish = path.replace(/photos?$/, 'upload');
  const { upload: name, url, fields } = await post<UploadForm>(wish, { bytes: photo.size });
  const status = await postForm(url, formOf(fields, photo), onProgress);
  if (status >= 500) throw new NoSignal(`status ${status}`);
  if (status >= 400) throw notTaken(status);
  try {
    return await put<ProductReply>(path, { upload: name });
  } catch (error) {
    // An answer that was lost: the photo was taken, and sending it again changes nothing.
    if (error instanceof Refused && error.code === 'upload.missing')
      throw new NoSignal(error.code, { cause: error });
    throw error;
  }
}

/** The file comes last. What a browser cannot name is HEIC; intake looks at the bytes. */
export function formOf(fields: UploadForm['fields'], photo: Blob): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('Content-Type', photo.type.startsWith('image/') ? photo.type : 'image/heic');
  form.append('file', photo);
  return form;
}
