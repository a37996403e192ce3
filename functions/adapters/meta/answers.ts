import * as z from 'zod';

/** The id of a created object. Other fields, such as the `post_id` of an unpublished photo, are unreliable. */
export const Made = z.object({ id: z.string().min(1) }).transform(({ id }) => ({ id }));

/** `{"success":true}`, the same with `"true"` as text, and the bare `true` of older edges. */
const Success = z.union([
  z.literal(true),
  z.object({ success: z.union([z.literal(true), z.literal('true')]) }),
]);

/** Reads the response of a write that only confirms it, and returns the id of the written object. */
export const yesFor = (id: string) => Success.transform(() => ({ id }));
