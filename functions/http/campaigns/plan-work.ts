// What makes and steers plans, as one piece: it is loaded with the first request for it.
export { changeCampaign } from '../../campaigns/change-campaign.ts';
export { previewPlan } from '../../campaigns/preview-plan.ts';
export { proposeCampaign } from '../../campaigns/propose-campaign.ts';
export { scheduleCampaign } from '../../campaigns/schedule-campaign.ts';
export { previewShare, shareProduct } from '../../campaigns/share-product.ts';
export { steerCampaign } from '../../campaigns/steer-campaign.ts';
export { steerDay } from '../../campaigns/steer-day.ts';
