import { useEffect } from 'preact/hooks';
import type { CampaignReply, PlanReply } from '../../../functions/http/contract/campaigns.ts';
import type { PostState } from '../../../functions/domain/post-states.ts';
import type { Loaded } from '../../api/loaded.ts';
import { Notice } from '../../parts/notice.tsx';
import { campaignWords } from '../../words/campaigns.ts';
import { say } from '../../words/language.ts';
import { HelpFirst } from './help-first.tsx';
import { MadePosts } from './made-posts.tsx';
import { PlanByDay } from './plan-by-day.tsx';

const POLL = 5_000;

/** Nothing more happens to these by themselves. */
const AT_REST: ReadonlySet<PostState> = new Set(['published', 'removed', 'held', 'failed', 'cancelled']);

/** Asks again a while after each answer, as long as something is on its way and the page is looked at. */
function useLiveness(moving: boolean, { value, again }: Loaded<CampaignReply>): void {
  useEffect(() => {
    if (!moving) return;
    let timer = 0;
    const wait = (): void => {
      timer = setTimeout(() => (document.visibilityState === 'visible' ? again() : wait()), POLL);
    };
    wait();
    return () => clearTimeout(timer);
  }, [moving, value]);
}

/**
 * Posts of a campaign that runs: those that wait for a person, how many are out, and then the others. Until all of them
 * have been made, the plan that was just answered stands in for them.
 */
export function LivePosts({
  campaign,
  loaded,
  plan,
}: {
  readonly campaign: CampaignReply;
  readonly loaded: Loaded<CampaignReply>;
  readonly plan: PlanReply | undefined;
}) {
  const words = say(campaignWords);
  const { posts, expected, helpFirst } = campaign;
  const all = Math.max(expected, posts.length);
  const out = posts.filter(({ state }) => state === 'published').length;
  const unmade = posts.length < expected;
  useLiveness(unmade || posts.some(({ state }) => !AT_REST.has(state)), loaded);
  if (all === 0) return <Notice mood="note">{words.nothingPlanned}</Notice>;
  const others = posts.filter(({ id }) => !helpFirst.includes(id));
  return (
    <>
      <HelpFirst campaign={campaign} />
      {plan && out === 0 && <Notice mood="ok">{words.sharedTitle(all)}</Notice>}
      <div class="progress">
        <h2>{words.progress(out, all)}</h2>
        <progress max={Math.max(all, 1)} value={out} aria-label={words.progressLabel} />
      </div>
      {unmade && plan ? <PlanByDay posts={plan.posts} /> : <MadePosts posts={others} />}
    </>
  );
}
