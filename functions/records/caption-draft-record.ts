import { CaptionDraft } from '../domain/caption-draft.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

export const captionDraftRecord: RecordDefinition<CaptionDraft> = {
  name: 'caption draft',
  schema: CaptionDraft,
  keyOf: (draft) => keys.captionDraft(draft),
};
