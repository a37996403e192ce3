import type { PageRemovalRow } from '../../../functions/http/contract/consents.ts';

export interface Reader {
  readonly id: string;
  readonly isCoordinator: boolean;
}

/** Whether she is in the account and can delete there: it is her page, or the community's and she is its coordinator. */
export const isHersToDelete = ({ channel: { owner } }: PageRemovalRow, reader: Reader): boolean =>
  owner ? owner.id === reader.id : reader.isCoordinator;

/**
 * Where only a person's word tells that a post is gone: whether the reader may give it, as who deleted it, or as the
 * coordinator whom she told.
 */
export const mayTellGone = (row: PageRemovalRow, reader: Reader): boolean =>
  row.state === 'byHand' && row.byWord && (reader.isCoordinator || isHersToDelete(row, reader));
