import * as z from 'zod';
import type { Campaign } from '../campaign/campaign.ts';
import { kindNamed } from '../campaign/kinds/kinds.ts';
import type { Channel } from '../channel/channel.ts';
import type { Member } from '../people/member.ts';
import type { LocalDay } from '../time/local-day.ts';
import type { PeriodReport } from './period-report.ts';

const count = z.number().int().nonnegative().default(0);

/** What the community did for people in a period, whatever the reach. */
export const SocialValue = z.object({
  /** Members who had a post and have no page of their own, so that the community's or a friend's carried it. */
  hosted: count,
  /** Members who had a post and whose consent somebody witnessed, because they do not use the app themselves. */
  helped: count,
  /** Classes that were scheduled as a campaign, were not cancelled, and whose day is over or has come. */
  classes: count,
  /** People in classes, as members told it: what was noted as sold of products that are classes. */
  taught: count,
});
export type SocialValue = z.infer<typeof SocialValue>;

/** What social value is counted from, beside the sums of the period. */
export interface SocialFacts {
  readonly members: readonly Member[];
  readonly channels: readonly Channel[];
  readonly campaigns: readonly Pick<Campaign, 'kind' | 'status' | 'on'>[];
  /** The ids of products that are classes. */
  readonly classProducts: ReadonlySet<string>;
  /** In the community's zone: a class of a later day was not held yet. */
  readonly today: LocalDay;
}

/** Counts the social value of a period. It is in counts alone: nobody is named for having been helped. */
export function socialValue(
  { from, to, bySeller, byMaker, told }: Pick<PeriodReport, 'from' | 'to' | 'bySeller' | 'byMaker' | 'told'>,
  { members, channels, campaigns, classProducts, today }: SocialFacts,
): SocialValue {
  const owners = new Set(channels.map(({ owner }) => owner));
  const had = (id: string): boolean => (byMaker[id]?.posts ?? 0) + (bySeller[id]?.posts ?? 0) > 0;
  const hosted = members.filter(({ id }) => had(id) && !owners.has(id));
  const helped = members.filter(
    ({ id, consents }) =>
      had(id) && Object.values(consents).some(({ granted, how }) => granted && how !== 'app'),
  );
  const classes = campaigns.filter(
    ({ kind, status, on }) =>
      kindNamed(kind).teaches &&
      status === 'scheduled' &&
      on !== undefined &&
      from <= on &&
      on <= to &&
      on <= today,
  );
  const taught = Object.entries(told.byProduct).reduce(
    (sum, [product, { sold }]) => sum + (classProducts.has(product) ? sold : 0),
    0,
  );
  return { hosted: hosted.length, helped: helped.length, classes: classes.length, taught };
}
