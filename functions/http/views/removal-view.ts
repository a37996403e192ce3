import type { AuditEntry } from '../../domain/people/audit.ts';
import { CONSENT_KINDS, type ConsentKind, hasGranted } from '../../domain/people/consent.ts';
import type { Member } from '../../domain/people/member.ts';
import type { Post } from '../../domain/post/post.ts';
import { restsOn } from '../../domain/post/withdrawal.ts';
import { withPostsOfEach } from '../../records/posts-of-campaigns.ts';
import { tellDamage } from '../../records/tell-damage.ts';
import { listCampaigns } from '../../records/tenant-lists.ts';
import type { AppDeps } from '../app-deps.ts';
import type { RemovalList } from '../contract/consents.ts';
import { mayHavePostsIn } from './campaign-span.ts';
import { loadCommunity } from '../../records/community-record.ts';
import { readNames } from './names.ts';
import { mentionedBy } from './post-view.ts';
import { readRemovalLines, REMOVALS_BACK, reviseRemovalLines } from './removal-lines.ts';
import { isProof, removalRow } from './removal-rows.ts';

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

/** Campaigns of posts whose removal was asked for or proved lately: asking reaches back to the first campaign. */
const campaignsTold = (lines: readonly AuditEntry[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) =>
      line.event === 'post.removalAsked' || isProof(line) ? line.subject.split('.').slice(0, 1) : [],
    ),
  );

/** What stands on consents that a member withdrew, with the proof of what is gone. Reads nothing while all are granted. */
export async function removalView(
  deps: Pick<AppDeps, 'table' | 'clock' | 'log'>,
  member: Member,
): Promise<RemovalList> {
  const { community, consents } = member;
  const withdrawn = CONSENT_KINDS.some((kind) => consents[kind]?.granted === false);
  if (!withdrawn) return { posts: [] };
  const { table } = deps;
  const now = deps.clock.now();
  const span = { from: Math.max(0, now - REMOVALS_BACK), to: now };
  const [{ zone }, campaigns, before] = await Promise.all([
    loadCommunity(table, community),
    listCampaigns(table, community),
    readRemovalLines(table, community, now),
  ]);
  const told = campaignsTold(before);
  const recent = campaigns.filter(
    (campaign) => told.has(campaign.id) || mayHavePostsIn(campaign, zone, span),
  );
  const posts = await withPostsOfEach(table, recent, (found) => found, tellDamage(deps));
  const lines = await reviseRemovalLines(deps, community, { lines: before, readAt: now });
  const standing = posts
    .flat()
    .sort((a, b) => b.publishAt - a.publishAt)
    .flatMap((post): Standing[] => {
      const kind = withdrawnUnder(post, member);
      return kind ? [{ post, kind }] : [];
    });
  const names = await readNames(table, community, mentionedBy(standing.map(({ post }) => post)));
  return {
    posts: standing.flatMap(({ post, kind }) => {
      const row = removalRow(post, lines, { names, now });
      return row ? [{ ...row, kind }] : [];
    }),
  };
}
