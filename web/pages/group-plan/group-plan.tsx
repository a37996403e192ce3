import { readGroupPlan } from '../../api/group-plans.ts';
import { useLoaded } from '../../api/loaded.ts';
import { signedOut } from '../../api/signed-out.ts';
import type { GroupPlanReply } from '../../../functions/http/contract/group-plans.ts';
import { Loading, Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { formatDay, noonOf } from '../../i18n/formats.ts';
import { groupPlanMessages } from '../../i18n/group-plan.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { language, say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import type { Params } from '../../router.ts';
import { session } from '../../session.ts';
import { MyPart } from './my-part.tsx';

/** The target of a link in the group: the plan's numbers and days for anybody, and for its members what is theirs. */
export function GroupPlanPage({ params }: { readonly params: Params }) {
  const link = params['link'] ?? '';
  const messages = say(groupPlanMessages);
  const plan = useLoaded(`group-plan/${link}`, (left) => readGroupPlan(link, left));
  return (
    <Page title={messages.title}>
      <Show from={plan}>
        {(value) => (
          <>
            <p class="lead">{messages.numbers(value.posts, value.products, value.pages)}</p>
            <Notice mood={value.isOpen ? 'wait' : 'note'}>
              {(value.isOpen ? messages.openUntil : messages.closed)(dayAndTime(value.until))}
            </Notice>
            {session.value && !signedOut.value ? <MyPart link={link} /> : <Stranger />}
            <PlanDays days={value.days} />
          </>
        )}
      </Show>
    </Page>
  );
}

const Stranger = () =>
  signedOut.value ? (
    <Notice mood="note" icon="chat">
      {say(groupPlanMessages).signIn}
    </Notice>
  ) : (
    <Loading />
  );

const PlanDays = ({ days }: Pick<GroupPlanReply, 'days'>) => (
  <ul class="rows">
    {days.map(({ day, posts }) => (
      <li key={day}>
        {formatDay(noonOf(day), 'UTC', language.value)}{' '}
        <span class="soft">{say(campaignMessages).posts(posts)}</span>
      </li>
    ))}
  </ul>
);
