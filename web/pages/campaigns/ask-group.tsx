import { useState } from 'preact/hooks';
import type { CampaignReply } from '../../../functions/http/contract/campaigns.ts';
import type { GroupAskView } from '../../../functions/http/contract/group-plans.ts';
import { askGroup } from '../../api/group-plans.ts';
import { useAction } from '../../components/action.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { PickMoment } from '../../components/pick-moment.tsx';
import { SendText } from '../../components/send-text.tsx';
import { formatDay, noonOf } from '../../i18n/formats.ts';
import { groupPlanMessages } from '../../i18n/group-plan.ts';
import { language, say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { serverNow } from '../../session.ts';

/** How long the group may answer unless the coordinator chooses otherwise, in milliseconds. */
const USUAL = 12 * 60 * 60_000;

/**
 * The question to the group about a campaign's plan: what was answered, the way to answer, and for those who schedule the
 * text for the group with its deadline.
 */
export function AskTheGroup({
  campaign: { id, ask, maySchedule },
  onAsked,
}: {
  readonly campaign: CampaignReply;
  readonly onAsked: (ask: GroupAskView) => void;
}) {
  const messages = say(groupPlanMessages);
  const [isOpen, setOpen] = useState(false);
  const action = useAction();
  if (!ask && !maySchedule) return null;
  const askUntil = (until: string) =>
    action.run(async () => {
      onAsked(await askGroup(id, { until }));
      setOpen(false);
    });
  return (
    <section class="card stack">
      <h2>{messages.askTitle}</h2>
      {ask ? <Answers ask={ask} /> : <p class="small soft">{messages.askWhy}</p>}
      {ask?.isOpen && (
        <ButtonLink icon="check" to={`/rencana/${ask.link}`}>
          {messages.toAnswer}
        </ButtonLink>
      )}
      {maySchedule &&
        (isOpen ? (
          <div class="stack" role="group" aria-label={messages.askUntil}>
            <p>{messages.askUntil}</p>
            <PickMoment
              from={ask?.until ?? new Date(serverNow() + USUAL).toISOString()}
              word={messages.askDo}
              busy={action.busy}
              problems={action.problems.map((line) => ({ ...line, field: 'day' }))}
              onPick={askUntil}
            />
          </div>
        ) : (
          <Button icon={ask ? 'clock' : 'chat'} kind={ask ? 'quiet' : 'plain'} onPress={() => setOpen(true)}>
            {ask ? messages.askAgain : messages.askOpen}
          </Button>
        ))}
      {ask?.text && !isOpen && <SendText text={ask.text[language.value]} />}
    </section>
  );
}

function Answers({
  ask: { isOpen, until, yes, no, anotherTime, wishes = [] },
}: {
  readonly ask: GroupAskView;
}) {
  const messages = say(groupPlanMessages);
  return (
    <>
      <p>
        <strong>{messages.tally(yes, no, anotherTime)}</strong>
      </p>
      <p class="small soft">{(isOpen ? messages.openUntil : messages.closed)(dayAndTime(until))}</p>
      {wishes.length > 0 && (
        <>
          <h3>{messages.wishes}</h3>
          <ul>
            {wishes.map(({ member, about, thing, day }) => (
              <li key={`${member.id} ${about} ${thing.id}`}>
                {messages.wish(
                  member.name,
                  thing.name,
                  day === undefined ? undefined : formatDay(noonOf(day), 'UTC', language.value),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
