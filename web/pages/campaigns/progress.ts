import type { PostState } from '../../../functions/domain/post/post-states.ts';
import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';

/** How many posts of a campaign are in which stage. */
export interface Progress {
  /** Posts of the stored plan that do not exist yet. */
  readonly unmade: number;
  readonly out: number;
  /** Posts that will be published without a person's help. */
  readonly coming: number;
  /** All posts except those that will not be published. */
  readonly all: number;
}

const NOT_GOING_OUT: ReadonlySet<PostState> = new Set(['cancelled', 'removing', 'removed']);
const WAITING_FOR_HELP: ReadonlySet<PostState> = new Set(['held', 'failed']);

/** Counts posts that are or may be published: a cancelled one counts neither as "coming" nor in the total. */
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
