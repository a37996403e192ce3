import { CONSENT_KINDS, type ConsentKind, hasGranted } from '../../domain/consent.ts';
import type { AuditEntry } from '../../domain/audit.ts';
import { DAY, toIso } from '../../domain/instant.ts';
import type { Member } from '../../domain/member.ts';
import type { Post } from '../../domain/post.ts';
import { REMOVAL_DEADLINE, restsOn } from '../../domain/publishing/withdrawal.ts';
import { listAudit } from '../../records/audit.ts';
import { listPosts } from '../../records/posts.ts';
import { listCampaigns } from '../../records/tenant-lists.ts';
import type { AppDeps } from '../app-deps.ts';
import type { RemovalList, RemovalRow } from '../contract/consents.ts';
import { mayHavePostsIn } from './campaign-span.ts';
import { loadCommunity } from './load-community.ts';
import { type Names, readNames } from './names.ts';
import { mentionedBy } from './post-view.ts';

/** How far back removals are told. */
const BACK = 90 * DAY;

interface Standing {
  readonly post: Post;
  readonly kind: ConsentKind;
}

/** The withdrawn consent that a post stands on; a consent that was never given was never withdrawn. */
function withdrawnUnder(post: Post, { id, consents }: Member): ConsentKind | undefined {
  return CONSENT_KINDS.filter((kind) => consents[kind] && !hasGranted(consents, kind)).find((kind) =>
    restsOn(post, id, kind),
  );
}

const stateOf = ({ state, reason }: Post): RemovalRow['state'] | undefined => {
  if (state === 'published') return 'out';
  if (state === 'removing') return reason === 'post.removeByHand' ? 'byHand' : 'asked';
  return state === 'removed' && reason === 'post.removedOnWish' ? 'gone' : undefined;
};

const lastAt = (lines: readonly AuditEntry[], event: AuditEntry['event'], post: string) =>
  lines.findLast((line) => line.event === event && line.subject === post)?.at;

function rowOf({ post, kind }: Standing, lines: readonly AuditEntry[], names: Names): RemovalRow | undefined {
  const state = stateOf(post);
  if (!state) return undefined;
  const askedAt = state === 'out' ? undefined : lastAt(lines, 'post.removalAsked', post.id);
  const goneAt = state === 'gone' ? lastAt(lines, 'post.removed', post.id) : undefined;
  const { id, channel, platform, permalink } = post;
  return {
    post: id,
    product: names.product(post.product),
    channel: names.channel(channel) ?? { id: channel, name: channel, platform },
    kind,
    state,
    ...(askedAt !== undefined && { askedAt: toIso(askedAt), until: toIso(askedAt + REMOVAL_DEADLINE) }),
    ...(goneAt !== undefined && { goneAt: toIso(goneAt) }),
    ...(permalink !== undefined && state !== 'gone' && { permalink }),
  };
}

/** Campaigns of posts whose removal was asked for or proved lately: asking reaches back to the first campaign. */
const campaignsTold = (lines: readonly AuditEntry[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ event, subject }) =>
      event === 'post.removalAsked' || event === 'post.removed' ? subject.split('.').slice(0, 1) : [],
    ),
  );

/** What stands on consents that a member withdrew, with the proof of what is gone. Reads nothing while all are granted. */
export async function removalView(
  { table, clock }: Pick<AppDeps, 'table' | 'clock'>,
  member: Member,
): Promise<RemovalList> {
  const { community, consents } = member;
  const withdrawn = CONSENT_KINDS.some((kind) => consents[kind]?.granted === false);
  if (!withdrawn) return { posts: [] };
  const now = clock.now();
  const span = { from: Math.max(0, now - BACK), to: now };
  const [{ zone }, campaigns, lines] = await Promise.all([
    loadCommunity(table, community),
    listCampaigns(table, community),
    listAudit(table, community, span.from, span.to),
  ]);
  const told = campaignsTold(lines);
  const recent = campaigns.filter(
    (campaign) => told.has(campaign.id) || mayHavePostsIn(campaign, zone, span),
  );
  const posts = await Promise.all(recent.map(({ id }) => listPosts(table, community, id)));
  const standing = posts
    .flat()
    .sort((a, b) => b.publishAt - a.publishAt)
    .flatMap((post): Standing[] => {
      const kind = withdrawnUnder(post, member);
      return kind ? [{ post, kind }] : [];
    });
  const names = await readNames(table, community, mentionedBy(standing.map(({ post }) => post)));
  return { posts: standing.flatMap((one) => rowOf(one, lines, names) ?? []) };
}
