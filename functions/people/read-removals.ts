import type { Channel } from '../domain/channel/channel.ts';
import type { AuditEntry } from '../domain/people/audit.ts';
import { CONSENT_KINDS, type ConsentKind } from '../domain/people/consent.ts';
import type { Member } from '../domain/people/member.ts';
import { type Actor, can } from '../domain/people/roles.ts';
import type { Post } from '../domain/post/post.ts';
import {
  isToldOnPage,
  postsTold,
  type Removal,
  removalOf,
  removalsAsked,
  withdrawnUnder,
} from '../domain/post/removals.ts';
import { DAY, HOUR, type Instant } from '../domain/time/instant.ts';
import { listAudit, listRemovalLines } from '../records/audit.ts';
import { channelRecord } from '../records/channel-record.ts';
import { keys } from '../records/keys.ts';
import { isListedFor, readListSpan } from '../records/listed-posts.ts';
import { postRecord } from '../records/post-record.ts';
import { loadManyEventually } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/** How far back removals are shown. */
const REMOVALS_BACK = 90 * DAY;
/** Longer than a worker takes between two writes, and than the clocks of two machines differ. */
const MEANWHILE = HOUR;

/** Removals, newest posts first, and the pages of these posts, as far as they are connected. */
export interface Removals<R extends Removal = Removal> {
  readonly removals: readonly R[];
  readonly channels: readonly Channel[];
}

const NOTHING = { removals: [], channels: [] } as const;

/**
 * Returns the removals of posts that need a consent which the member has withdrawn, with the proof of those that are gone.
 * Reads nothing if she has withdrawn no consent.
 */
export const readRemovals =
  (deps: DamageDeps) =>
  async (member: Member): Promise<Removals<Removal & { readonly kind: ConsentKind }>> => {
    const { community, consents } = member;
    if (!CONSENT_KINDS.some((kind) => consents[kind]?.granted === false)) return NOTHING;
    const { table } = deps;
    const now = deps.clock.now();
    const span = { from: Math.max(0, now - REMOVALS_BACK), to: now };
    const [listed, before] = await Promise.all([
      readListSpan(table, { community, sort: 'oldest', ...span }),
      listRemovalLines(table, community, span),
    ]);
    // A request may concern even the first post.
    const concerned = listed
      .filter((post) => post.listState !== 'cancelled' && isListedFor(post, member.id))
      .map(({ id }) => id);
    const wanted = [...new Set([...concerned, ...postsTold(before)])].map((id) => keys.post(community, id));
    const posts = await loadManyEventually(table, postRecord, wanted, tellDamage(deps));
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
 * Returns the posts to be deleted by hand on the pages that the actor may read, and after them those recently found to be
 * gone there. Meta lets only users of the page's account delete a post by hand, whoever withdrew her consent; whose consent
 * that was is private and not shown. The posts are found by the audit entries of the removal requests.
 */
export const readPageRemovals =
  (deps: DamageDeps) =>
  async (actor: Actor): Promise<Removals> => {
    const { community } = actor;
    const now = deps.clock.now();
    const span = { from: Math.max(0, now - REMOVALS_BACK), to: now };
    const before = await listRemovalLines(deps.table, community, span);
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

/** Returns the state of the removals of some posts, with their pages as they are now. */
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
 * Reads the newest audit entries again, after the posts: a proof is written to the audit before its post becomes `removed`,
 * so entries that were read before the post may lack it. Only the span in which they may have been written is read again.
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
