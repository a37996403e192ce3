import type { PageRemovalRow } from '../../../functions/http/contract/consents.ts';

export interface Reader {
  readonly id: string;
  readonly isCoordinator: boolean;
}

/** Returns whether the reader can delete in the account: the reader owns the page, or coordinates the community that does. */
export const mayDeleteOnPage = ({ channel: { owner } }: PageRemovalRow, reader: Reader): boolean =>
  owner ? owner.id === reader.id : reader.isCoordinator;

/**
 * Returns whether the reader may state that a post is gone, where the system cannot check it: she deleted it herself, or is
 * the coordinator who was told.
 */
export const mayTellGone = (row: PageRemovalRow, reader: Reader): boolean =>
  row.state === 'byHand' && row.byWord && (reader.isCoordinator || mayDeleteOnPage(row, reader));
