import * as z from 'zod';
import { UPLOAD_TYPES } from '../../domain/picture/upload-type.ts';
import { Moment } from './common.ts';

/** `POST /api/products/:id/upload`: what the photo is, so that one that is too large is refused before it is sent. */
export const AllowUpload = z
  .object({
    bytes: z.number().int().min(1).meta({ description: 'Of the file' }),
    type: z.enum(UPLOAD_TYPES).meta({ description: 'Of the file; `image/heic` when it is not known' }),
  })
  .meta({
    id: 'AllowUpload',
    description: 'How large the photo is and of which type: the form takes nothing else',
    examples: [{ bytes: 5_000_000, type: 'image/heic' }],
  });
export type AllowUpload = z.infer<typeof AllowUpload>;

/**
 * A form to post as `multipart/form-data` and without the session: the fields unchanged, then `file`.
 * Any 2xx means that the file has arrived; then `upload` is sent to the photo route.
 */
export const UploadForm = z
  .object({
    upload: z.string(),
    url: z.url().meta({ examples: ['https://etalase.example/upload'] }),
    fields: z.record(z.string(), z.string()),
    expiresAt: Moment,
  })
  .meta({ id: 'UploadForm' });
export type UploadForm = z.infer<typeof UploadForm>;

/** Sent instead of a photo's bytes after they were uploaded past the API. */
export const SentUpload = z.object({ upload: z.string().min(1).max(220) }).meta({ id: 'SentUpload' });
export type SentUpload = z.infer<typeof SentUpload>;
