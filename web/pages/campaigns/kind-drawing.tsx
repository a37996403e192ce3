import type { CampaignRow } from '../../../functions/http/contract/campaigns.ts';

/** Line drawings in a square of 48 units. A kind without one shows the calendar of `window`. */
const DRAWINGS: Readonly<Partial<Record<string, string>>> & { readonly window: string } = {
  window: 'M8 10h32v31H8zM8 18h32M16 6v8M32 6v8M15 24h6v6h-6M27 24h6v6h-6M15 34h6M27 34h6',
  now: 'M27 4L11 27h11l-3 17 18-24H25z',
  rotation: 'M10 19a16 16 0 0 1 28-3M38 8v8h-8M38 29a16 16 0 0 1-28 3M10 40v-8h8M19 19h10l2 11H17z',
  marketDays:
    'M6 18l4-10h28l4 10M6 18q4.500 6 9 0 4.500 6 9 0 4.500 6 9 0 4.500 6 9 0M10 23v18h28V23M16 41V30h10v11',
  bazaar: 'M24 13L6 25v16h36V25zM24 13V4l8 3-8 3M19 41V31h10v10M6 25h36',
  tourismWeekend: 'M4 41l13-23 9 13 6-8 12 18zM36 8a4 4 0 1 0 .1 0M13 25l4 3 4-3',
  class: 'M7 8h34v24H7zM24 32v5M15 43l9-6 9 6M14 16h14M14 23h9',
  festive:
    'M24 5l15 15-15 15L9 20zM16.500 12.500l15 15M31.500 12.500l-15 15M24 35v3M24 38q0 4-4 5M24 38q0 4 4 5',
};

/** What a kind of campaign is about, as a drawing beside its name. */
export const KindDrawing = ({ kind }: { readonly kind: CampaignRow['kind'] }) => (
  <svg class="pack" viewBox="0 0 48 48" aria-hidden="true">
    <path d={DRAWINGS[kind] ?? DRAWINGS.window} />
  </svg>
);
