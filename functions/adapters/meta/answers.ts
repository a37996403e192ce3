import { z } from 'zod';

/** The id of what was made. Other fields, such as the `post_id` of an unpublished photo, are not to be trusted. */
export const Made = z.object({ id: z.string().min(1) }).transform(({ id }) => ({ id }));

/** `{"success":true}`, its spelling as text, and the bare `true` of older edges. */
const Success = z.union([
  z.literal(true),
  z.object({ success: z.union([z.literal(true), z.literal('true')]) }),
]);

/** Answers of writes that only say yes, read as the id of what was written. */
export const yesFor = (id: string) => Success.transform(() => ({ id }));
