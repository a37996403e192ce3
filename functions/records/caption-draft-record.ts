import { CaptionDraft } from '../domain/captions/caption-draft.ts';
import type { Table } from '../ports/table.ts';
import { keys, offerPartition } from './keys.ts';
import { list, type RecordDefinition } from './record.ts';

/** The item with the caption that a seller wrote for a product, by language and place. */
export const captionDraftRecord: RecordDefinition<CaptionDraft> = {
  name: 'caption draft',
  schema: CaptionDraft,
  keyOf: (draft) => keys.captionDraft(draft),
};

/** Returns every caption that sellers have written for a product. */
export const listCaptionDrafts = (
  table: Table,
  community: string,
  product: string,
): Promise<CaptionDraft[]> =>
  list(table, captionDraftRecord, { pk: offerPartition(community, product), prefix: 'caption#' });
