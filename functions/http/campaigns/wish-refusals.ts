import { channelNotFound, productsMissing } from '../../campaigns/campaign-problems.ts';
import {
  campaignPast,
  campaignTooLong,
  fieldMissing,
  fieldOfOtherKind,
  noDayOfMarket,
  noStock,
  noSuchFeast,
  productOfOtherKind,
  tooManyProducts,
} from '../../domain/campaign/kinds/check-wish.ts';
import { CAPTION_TEXT } from '../edge/common-refusals.ts';
import { productNotFound } from '../../domain/product/product-problems.ts';

/** What may be wrong with what a person wants a campaign to be. */
export const OF_A_WISH = [
  productNotFound,
  channelNotFound,
  productsMissing,
  fieldMissing,
  fieldOfOtherKind,
  campaignPast,
  campaignTooLong,
  noDayOfMarket,
  noSuchFeast,
  noStock,
  tooManyProducts,
  productOfOtherKind,
  ...CAPTION_TEXT,
] as const;
