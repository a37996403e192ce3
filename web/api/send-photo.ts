import type { ProductReply } from '../../functions/http/contract/products.ts';
import { UPLOAD_TYPES, type UploadType } from '../../functions/domain/picture/upload-type.ts';
import type { UploadForm } from '../../functions/http/contract/uploads.ts';
import { type ApiRequest, request } from '../../client/request.ts';
import { MOST_THROUGH_API } from '../photo/fit-size.ts';
import { failureOf, once, put } from './call.ts';
import { Refused } from './refused.ts';
import { postForm, upload } from './upload.ts';
import { NoSignal } from './waiting.ts';

type Progress = (share: number) => void;

/** The photo of a product, or one of its further photos. */
interface PhotoOf {
  /** The product. */
  readonly id: string;
  /** Returns the request that takes the photo's bytes, or the name of an upload that has arrived. */
  readonly taking: (body: Blob | { upload: string }) => ApiRequest<ProductReply>;
}

/** Sends a photo of a product once and reports the progress (0 to 1). Rejects with `NoSignal` or `Refused`. */
export function sendPhoto(photoOf: PhotoOf, photo: Blob, onProgress: Progress): Promise<ProductReply> {
  return photo.size > MOST_THROUGH_API
    ? pastApi(photoOf, photo, onProgress)
    : upload(photoOf.taking(photo), photo, onProgress);
}

async function pastApi({ id, taking }: PhotoOf, photo: Blob, onProgress: Progress): Promise<ProductReply> {
  const wish = request('POST /api/products/{id}/upload', {
    id,
    body: { bytes: photo.size, type: typeOf(photo) },
  });
  const { upload: name, url, fields } = await once(wish);
  const status = await postForm(url, formOf(fields, photo), onProgress);
  // What the store says about it is not in the API's format.
  if (status >= 400) throw failureOf(status, '');
  try {
    return await put(taking({ upload: name }));
  } catch (error) {
    // An earlier attempt has used the upload and its response was lost. Sending the photo again is idempotent.
    if (error instanceof Refused && /^upload\.(missing|used)$/.test(error.code))
      throw new NoSignal(error.code, { cause: error });
    throw error;
  }
}

/** A photo of another type, or of none, is sent as HEIC: intake tells the type from the bytes. */
const typeOf = ({ type }: Blob): UploadType => UPLOAD_TYPES.find((each) => each === type) ?? 'image/heic';

/** Builds the form with the file as its last field. */
function formOf(fields: UploadForm['fields'], photo: Blob): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', photo);
  return form;
}
