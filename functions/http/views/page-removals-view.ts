import { DAY, fromIso, HOUR, type Instant } from '../../domain/time/instant.ts';
import { keys } from '../../records/keys.ts';
import { postRecord } from '../../records/post-record.ts';
import { glanceAtMany } from '../../records/record.ts';
import { tellDamage } from '../../records/tell-damage.ts';
import type { AppDeps } from '../app-deps.ts';
import { type Caller, may } from '../caller.ts';
import type { PageRemovalList, PageRemovalRow } from '../contract/consents.ts';
import { readNames } from './names.ts';
import { mentionedBy } from './post-view.ts';
import { readRemovalLines, reviseRemovalLines } from './removal-lines.ts';
import { removalRow } from './removal-rows.ts';

/** So long she who deleted one reads that it is gone. */
const PROOF_TOLD_FOR = DAY;
/** What Meta removes for us is gone within minutes; what took longer waited for somebody's hand. */
const BY_HAND_FROM = HOUR;

function isToldGone({ askedAt, goneAt, byWord }: PageRemovalRow, now: Instant): boolean {
  if (askedAt === undefined || goneAt === undefined) return false;
  const gone = fromIso(goneAt);
  return gone > now - PROOF_TOLD_FOR && (byWord || gone >= fromIso(askedAt) + BY_HAND_FROM);
}

/**
 * What is to be deleted by hand on the pages that the caller may see to, and what was lately found to be gone there: Meta
 * lets nobody but who is in the account delete it, whoever withdrew her consent. That is not told: it is her own affair.
 * Found by the asking, which stands in the audit.
 */
export async function pageRemovalsView(
  deps: Pick<AppDeps, 'table' | 'clock' | 'log'>,
  caller: Caller,
): Promise<PageRemovalList> {
  const { community } = caller.actor;
  const { table } = deps;
  const now = deps.clock.now();
  const before = await readRemovalLines(table, community, now);
  const asked = before.flatMap(({ event, subject }) => (event === 'post.removalAsked' ? [subject] : []));
  if (asked.length === 0) return { posts: [] };
  const wanted = [...new Set(asked)].map((post) => keys.post(community, post));
  const posts = await glanceAtMany(table, postRecord, wanted, tellDamage(deps));
  const lines = await reviseRemovalLines(deps, community, { lines: before, readAt: now });
  const names = await readNames(table, community, mentionedBy(posts));
  const rows = posts
    .sort((a, b) => b.publishAt - a.publishAt)
    .flatMap((post) => removalRow(post, lines, { names, now }) ?? [])
    .filter(({ channel: { owner } }) => may(caller, 'channel.read', owner ? [owner.id] : []));
  return {
    posts: [...rows.filter(({ state }) => state === 'byHand'), ...rows.filter((row) => isToldGone(row, now))],
  };
}
