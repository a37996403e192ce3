import { type CampaignKind, KIND_FIELDS } from '../../domain/campaign/kinds/campaign-kind.ts';
import { feastsBetween } from '../../domain/campaign/kinds/feasts.ts';
import { CAMPAIGN_KIND_NAMES, kindNamed } from '../../domain/campaign/kinds/kinds.ts';
import { daysOfKind } from '../../domain/campaign/kinds/occurrences.ts';
import { addDays, type LocalDay } from '../../domain/time/local-day.ts';
import type { CampaignKindRow, CampaignKindsReply, FeastRow } from '../contract/campaign-kinds.ts';

/** How far ahead feasts are offered. */
const DAYS_AHEAD = 366;

/** Returns all kinds of campaign with their fields, and the feasts for which a campaign still has days. */
export const campaignKinds = (today: LocalDay): CampaignKindsReply => ({
  kinds: CAMPAIGN_KIND_NAMES.map((name) => kindRow(name, kindNamed(name))),
  feasts: feastRows(today),
});

const kindRow = (
  kind: CampaignKindRow['kind'],
  { name, about, fields, products, rotates }: CampaignKind,
): CampaignKindRow => ({
  kind,
  name,
  about,
  fields: KIND_FIELDS.flatMap((field) => {
    const its = fields[field];
    return its ? [{ name: field, needed: its.needed, label: its.label }] : [];
  }),
  mostProducts: products.most,
  ...(products.only && { productKinds: [...products.only] }),
  takesStock: products.stock ?? false,
  ...(rotates && { perDay: rotates.perDay }),
});

function feastRows(today: LocalDay): FeastRow[] {
  const festive = kindNamed('festive');
  return feastsBetween(today, addDays(today, DAYS_AHEAD))
    .filter(({ season }) => season)
    .filter(({ id }) => {
      const days = daysOfKind(festive, { feast: id }, today);
      return days !== undefined && addDays(days.from, days.days - 1) >= today;
    })
    .map(({ id, name, day, mayMove }) => ({ id, name, day, mayMove }));
}
