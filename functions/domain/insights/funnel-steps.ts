/** How far a post comes, in this order: from the plan to what people told. */
export const FUNNEL_STEPS = ['planned', 'out', 'reach', 'engagement', 'asked', 'sold'] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];
