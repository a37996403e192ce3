import * as z from 'zod';
import { Id } from '../domain/identity.ts';
import type { UploadName } from '../domain/picture/upload-key.ts';
import { DAY, Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { insert, load, type RecordDefinition } from './record.ts';

/** That an upload was handed in. It names the upload, which nobody can guess, and not whose it was. */
const UploadMark = z.object({ community: Id, name: Id, at: Instant });
type UploadMark = z.infer<typeof UploadMark>;

/** Longer than a form takes files and the store then keeps them, so that no file outlives the mark of its upload. */
const REMEMBERED = 3 * DAY;

export const uploadMarkRecord: RecordDefinition<UploadMark> = {
  name: 'upload mark',
  schema: UploadMark,
  keyOf: ({ community, name }) => keys.uploadMark(community, name),
  endOf: ({ at }) => at + REMEMBERED,
};

/** Marks an upload as handed in. False when it was handed in before: of two at the same moment, one marks it. */
export const markUpload = async (table: Table, { community, name }: UploadName, at: Instant) =>
  (await insert(table, uploadMarkRecord, { community, name, at })) === 'written';

/** Tells whether an upload was handed in before. */
export const isMarked = async (table: Table, { community, name }: UploadName): Promise<boolean> =>
  (await load(table, uploadMarkRecord, keys.uploadMark(community, name))) !== undefined;

/** Takes a mark away, so that the upload can be handed in again. */
export async function unmarkUpload(table: Table, { community, name }: UploadName): Promise<void> {
  await table.delete(keys.uploadMark(community, name));
}
