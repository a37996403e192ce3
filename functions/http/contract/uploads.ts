import { z } from 'zod';
import { Moment } from './common.ts';

/** `POST /api/products/:id/upload`: how large the photo is, so that too large a one is refused before it is sent. */
export const AllowUpload = z
  .object({ bytes: z.number().int().min(1).meta({ description: 'Of the file' }) })
  .meta({ id: 'AllowUpload' });
export type AllowUpload = z.infer<typeof AllowUpload>;

/**
 * A form to post: the fields as they stand, then `Content-Type` (`image/…`), then `file`, as `multipart/form-data` and
 * without the session. Any 2xx means that it has arrived; then `upload` is handed to the photo's route.
 */
export const UploadForm = z
  .object({
    upload: z.string(),
    url: z.url(),
    fields: z.record(z.string(), z.string()),
    expiresAt: Moment,
  })
  .meta({ id: 'UploadForm' });
export type UploadForm = z.infer<typeof UploadForm>;

/** What stands in for a photo's bytes once they were posted past the API. */
export const SentUpload = z.object({ upload: z.string().min(1).max(200) }).meta({ id: 'SentUpload' });
export type SentUpload = z.infer<typeof SentUpload>;
