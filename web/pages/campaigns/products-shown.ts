import type { ListedCampaign } from '../../../functions/http/contract/campaigns.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';

/** So many products are named; the stock of a kiosk is counted. */
const MOST_NAMES = 10;

/** Says which products a campaign in a list has. */
export const productsShown = (products: ListedCampaign['products']): string =>
  products.length > MOST_NAMES
    ? say(campaignMessages).productCounts(products.length)
    : products.map(({ name }) => name).join(', ');
