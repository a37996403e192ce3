import type { CampaignReply, PlanReply } from '../../../functions/http/contract/campaigns.ts';
import type { PostRow } from '../../../functions/http/contract/posts.ts';
import type { Loaded } from '../../api/loaded.ts';
import { Notice } from '../../components/notice.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { isoDay } from '../../i18n/formats.ts';
import { serverNow, zone } from '../../session.ts';
import { byDay } from './by-day.ts';
import { HelpFirst } from './help-first.tsx';
import { MadePosts } from './made-posts.tsx';
import { PlanByDay } from './plan-by-day.tsx';
import { progressOf } from './progress.ts';
import { SteerDay } from './steer-day.tsx';
import { useLiveness } from './use-liveness.ts';

/**
 * Lists the posts of a running campaign: those that wait for a person, the number that are published, then the others. Until
 * all posts exist, the plan from the last response is shown instead of them.
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
  const messages = say(campaignMessages);
  const { posts, helpFirst, status } = campaign;
  const { unmade, out, coming, all } = progressOf(campaign);
  useLiveness(campaign, loaded);
  if (posts.length + unmade === 0)
    return status === 'cancelled' ? null : <Notice mood="note">{messages.nothingPlanned}</Notice>;
  const planned = unmade > 0 ? (plan?.posts ?? []) : [];
  const shown = new Set([...helpFirst, ...planned.map(({ id }) => id)]);
  const others = posts.filter(({ id }) => !shown.has(id));
  return (
    <>
      <HelpFirst campaign={campaign} />
      {plan && out === 0 && coming > 0 && (
        <Notice mood="ok">{messages.sharedTitle(coming, laterFirst(plan))}</Notice>
      )}
      {all > 0 && (
        <div class="progress">
          <h2>{messages.progress(out, all)}</h2>
          <progress max={all} value={out} aria-label={messages.progressLabel} />
        </div>
      )}
      {planned.length > 0 && <PlanByDay posts={planned} />}
      {others.length > 0 && (
        <MadePosts
          posts={others}
          {...(others.length > READ_OVER && { unfolded: nearDays(others) })}
          ofDay={(day, ofDay) => (
            <SteerDay campaign={campaign} day={day} posts={ofDay} onSteered={loaded.reload} />
          )}
        />
      )}
    </>
  );
}

/** So many posts can be read over on a phone; of more, most days are folded. */
const READ_OVER = 20;
/** How many days with posts are open: today, or the next one that has any, and the one after it. */
const NEAR = 2;

/** Returns the days that are shown open; of a campaign that is over, the last one. */
function nearDays(posts: readonly PostRow[]): readonly string[] {
  const days = byDay(posts, zone.value).map(({ day }) => day);
  const today = isoDay(serverNow(), zone.value);
  const near = days.filter((day) => day >= today).slice(0, NEAR);
  return near.length > 0 ? near : days.slice(-1);
}

/** A post that is further away than this is told with its time: in quiet hours, for instance, nothing is posted at once. */
const SOON = 10 * 60_000;

/** Returns when the first post of a plan goes out, as people read it; undefined when that is now. */
function laterFirst({ posts }: PlanReply): string | undefined {
  const [first] = posts.map(({ publishAt }) => publishAt).sort();
  return first !== undefined && Date.parse(first) > serverNow() + SOON ? dayAndTime(first) : undefined;
}
