import * as z from 'zod';

/**
 * What Meta's callbacks send, as a form. Not strict: Meta may add fields, and what is missing or wrong is answered by a code
 * of its own.
 */
export const MetaCallback = z.record(z.string().max(100), z.string().max(10_000)).meta({
  id: 'MetaCallback',
  description:
    'The form of Meta with `signed_request`: base64url of an HMAC-SHA256, a dot, base64url of JSON',
  examples: [
    { signed_request: 'vlXgu64BQGFSQrY0ZcJBZASMvYvTHu9GQ0YM9rjPSso.eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiJ9' },
  ],
});

/** The reply that Meta shows to the person who asked. */
export const MetaDeletionReply = z
  .object({
    url: z.url().meta({
      examples: ['https://etalase.example/api/connect/meta/deletion/5f0c6d1e-8a34-4c55-9d8e-2f6f4c1a7b90'],
    }),
    confirmation_code: z.string().meta({ examples: ['5f0c6d1e-8a34-4c55-9d8e-2f6f4c1a7b90'] }),
  })
  .meta({ id: 'MetaDeletion' });
