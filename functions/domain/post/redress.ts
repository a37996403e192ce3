import { isAsked } from '../campaign/asked-owner.ts';
import { dressMark } from '../campaign/dress.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import type { GateFacts } from './gate.ts';
import { hasTimeToLook, windowFor } from './owner-window.ts';

/**
 * What became of a post when the words or pictures of its campaign were changed: nothing, made `anew`, or `tooSoon` for the owner
 * of its page to look at it again, so that it goes out as she knows it.
 */
export type Redress = 'none' | 'anew' | 'tooSoon';

type Facts = Pick<GateFacts, 'post' | 'campaign' | 'community' | 'members'>;

/** Returns whether a post that is not out is worded and drawn as its campaign wants it now. */
export function redressOf(facts: Facts): Redress {
  const { post, campaign, community } = facts;
  if (!isDressedOtherwise(facts) || post.commitAt !== undefined) return 'none';
  if (!mustLookAgain(facts)) return 'anew';
  const ends = (campaign?.dressedAt ?? 0) + community.ownerWindowHours * HOUR;
  return hasTimeToLook(ends, post.publishAt) ? 'anew' : 'tooSoon';
}

/**
 * Returns until when the owner of a post's page may look at it again because its campaign looks different by now; undefined when it
 * does not, or when she need not be asked.
 */
export function windowAfterRedress(facts: Facts, now: Instant): Instant | undefined {
  if (!isDressedOtherwise(facts) || !mustLookAgain(facts)) return undefined;
  return windowFor(now + facts.community.ownerWindowHours * HOUR, facts.post.publishAt);
}

const isDressedOtherwise = ({ post, campaign }: Facts): boolean =>
  campaign?.planRevision === post.planRevision && dressMark(campaign) !== post.dressMark;

/** Whoever changed the campaign has seen what she changed. */
function mustLookAgain({ post, campaign, members }: Facts): boolean {
  const owner = members.get(post.owner ?? '');
  return owner !== undefined && isAsked(owner, { ...post, by: campaign?.dressedBy ?? campaign?.proposedBy });
}
