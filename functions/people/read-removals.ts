import { mayHavePostsIn } from '../domain/campaign/campaign-span.ts';
import type { Channel } from '../domain/channel/channel.ts';
import type { AuditEntry } from '../domain/people/audit.ts';
import { CONSENT_KINDS, type ConsentKind } from '../domain/people/consent.ts';
import type { Member } from '../domain/people/member.ts';
import { type Actor, can } from '../domain/people/roles.ts';
import type { Post } from '../domain/post/post.ts';
import {
  campaignsTold,
  isToldOnPage,
  type Removal,
  removalOf,
  removalsAsked,
  withdrawnUnder,
} from '../domain/post/removals.ts';
import { DAY, HOUR, type Instant } from '../domain/time/instant.ts';
import { listAudit } from '../records/audit.ts';
import { channelRecord } from '../records/channel-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { postRecord } from '../records/post-record.ts';
import { withPostsOfEach } from '../records/posts-of-campaigns.ts';
import { loadManyEventually } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';
import { listCampaigns } from '../records/tenant-lists.ts';

/** How far back removals are told. */
const REMOVALS_BACK = 90 * DAY;
/** Longer than a worker takes between two writes, and than the clocks of two machines are apart. */
const MEANWHILE = HOUR;

/** Removals, the newest posts first, and the pages on which they stand, as far as these are connected. */
export interface Removals<R extends Removal = Removal> {
  readonly removals: readonly R[];
  readonly channels: readonly Channel[];
}

const NOTHING = { removals: [], channels: [] } as const;

/**
 * What stands on consents that a member withdrew, with the proof of what is gone. Reads nothing while all that she granted
 * is granted still.
 */
export const readRemovals =
  (deps: DamageDeps) =>
  async (member: Member): Promise<Removals<Removal & { readonly kind: ConsentKind }>> => {
    const { community, consents } = member;
    if (!CONSENT_KINDS.some((kind) => consents[kind]?.granted === false)) return NOTHING;
    const { table } = deps;
    const now = deps.clock.now();
    const span = { from: Math.max(0, now - REMOVALS_BACK), to: now };
    const [{ zone }, campaigns, before] = await Promise.all([
      loadCommunity(table, community),
      listCampaigns(table, community),
      readLines(deps, community, now),
    ]);
    const told = campaignsTold(before);
    const recent = campaigns.filter(
      (campaign) => told.has(campaign.id) || mayHavePostsIn(campaign, zone, span),
    );
    const posts = (await withPostsOfEach(table, recent, (found) => found, tellDamage(deps))).flat();
    const kinds = new Map(posts.map((post) => [post.id, withdrawnUnder(post, member)]));
    const standing = posts.filter(({ id }) => kinds.get(id) !== undefined);
    const { removals, channels } = await follow(deps, community, { posts: standing, before, now });
    const withKind = removals.flatMap((removal) => {
      const kind = kinds.get(removal.post.id);
      return kind ? [{ ...removal, kind }] : [];
    });
    return { removals: withKind, channels };
  };

/**
 * What is to be deleted by hand on the pages that somebody may see to, and after it what was lately found to be gone there:
 * Meta lets nobody but who is in the account delete it, whoever withdrew her consent. That is not told: it is her own
 * affair. Found by the asking, which stands in the audit.
 */
export const readPageRemovals =
  (deps: DamageDeps) =>
  async (actor: Actor): Promise<Removals> => {
    const { community } = actor;
    const now = deps.clock.now();
    const before = await readLines(deps, community, now);
    const asked = removalsAsked(before).map((post) => keys.post(community, post));
    if (asked.length === 0) return NOTHING;
    const posts = await loadManyEventually(deps.table, postRecord, asked, tellDamage(deps));
    const { removals, channels } = await follow(deps, community, { posts, before, now });
    const owners = new Map(channels.map(({ id, owner }) => [id, owner]));
    const seesTo = ({ post: { channel } }: Removal): boolean => {
      const owner = owners.get(channel);
      return can(actor, 'channel.read', { community, owners: owner === undefined ? [] : [owner] });
    };
    const told = removals.filter((removal) => seesTo(removal) && isToldOnPage(removal, now));
    return { removals: [...told.filter(isByHand), ...told.filter((one) => !isByHand(one))], channels };
  };

const isByHand = ({ state }: Removal): boolean => state === 'byHand';

/** What was done in a community as long as removals are told, up to now. */
const readLines = ({ table }: DamageDeps, community: string, now: Instant): Promise<AuditEntry[]> =>
  listAudit(table, community, Math.max(0, now - REMOVALS_BACK), now);

/** How the removals of posts go, with their pages as they are now. */
async function follow(
  deps: DamageDeps,
  community: string,
  read: { readonly posts: readonly Post[]; readonly before: readonly AuditEntry[]; readonly now: Instant },
): Promise<Removals> {
  const { posts, before, now } = read;
  const lines = await revise(deps, community, { before, now });
  const pages = [...new Set(posts.map(({ channel }) => channel))].map((id) => keys.channel(community, id));
  const channels = await loadManyEventually(deps.table, channelRecord, pages);
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  const removals = [...posts]
    .sort((a, b) => b.publishAt - a.publishAt)
    .flatMap((post) => removalOf(post, lines, { channel: byId.get(post.channel), now }) ?? []);
  return { removals, channels };
}

/**
 * The lines again, after the posts were read: a proof is on record before its post says that it is gone, so lines that were
 * read before the post may lack it. Only what may have been written meanwhile is read a second time.
 */
async function revise(
  { table, clock }: DamageDeps,
  community: string,
  { before, now }: { readonly before: readonly AuditEntry[]; readonly now: Instant },
): Promise<AuditEntry[]> {
  const since = Math.max(0, now - MEANWHILE);
  const newest = await listAudit(table, community, since, clock.now() + MEANWHILE);
  return [...before.filter(({ at }) => at < since), ...newest];
}
