import type { PostState } from '../../../functions/domain/post/post-states.ts';
import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';

/** How far a campaign's posts have come. */
export interface Progress {
  /** Not made yet, of the plan that was just stored. */
  readonly unmade: number;
  readonly out: number;
  /** On their way to their page without a person's help. */
  readonly coming: number;
  /** All but those that will not go out: how many there are to be counted. */
  readonly all: number;
}

const NOT_GOING_OUT: ReadonlySet<PostState> = new Set(['cancelled', 'removing', 'removed']);
const WAITING_FOR_HELP: ReadonlySet<PostState> = new Set(['held', 'failed']);

/** Counts only what may still be seen or is: what was cancelled is neither "coming" nor part of the whole. */
export function progressOf({
  status,
  posts,
  expected,
}: Pick<CampaignReply, 'status' | 'expected'> & {
  readonly posts: readonly { readonly state: PostState }[];
}): Progress {
  const unmade = Math.max(0, expected - posts.length);
  const going = posts.filter(({ state }) => !NOT_GOING_OUT.has(state));
  const out = going.filter(({ state }) => state === 'published').length;
  const helpless = going.filter(({ state }) => WAITING_FOR_HELP.has(state)).length;
  const coming = status === 'scheduled' ? unmade + going.length - out - helpless : 0;
  return { unmade, out, coming, all: unmade + going.length };
}
