import { useState } from 'preact/hooks';
import type { PlanPartReply, VoteOnPlan, VoteReply } from '../../../functions/http/contract/group-plans.ts';
import { readPlanPart, voteOnPlan } from '../../api/group-plans.ts';
import { useLoaded } from '../../api/loaded.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { formatDay, noonOf } from '../../i18n/formats.ts';
import { groupPlanMessages } from '../../i18n/group-plan.ts';
import { language, say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';

const dayName = (day: string): string => formatDay(noonOf(day), 'UTC', language.value);

/** The user's pages and products in a plan, each with three answers as long as the group may answer. */
export function MyPart({ link }: { readonly link: string }) {
  const messages = say(groupPlanMessages);
  const part = useLoaded(`plan-part/${link}`, (left) => readPlanPart(link, left));
  return (
    <Show from={part}>
      {(value) => (
        <section class="stack">
          <h2>{messages.yours(value.campaign.name)}</h2>
          {value.things.length === 0 ? (
            <p class="soft">{messages.nothing}</p>
          ) : (
            value.isOpen && <p class="small soft">{messages.yoursWhy}</p>
          )}
          {value.things.map((thing) => (
            <Thing
              key={`${thing.about} ${thing.thing.id}`}
              link={link}
              part={value}
              thing={thing}
              reload={part.reload}
            />
          ))}
        </section>
      )}
    </Show>
  );
}

/** Returns what an answer did, in sentences. */
function outcomeOf({ answer, day, stopped, moved, out }: VoteReply): string {
  const messages = say(groupPlanMessages);
  return [
    messages.noted[answer],
    ...(day === undefined ? [] : [messages.ifRoom(dayName(day))]),
    ...(stopped > 0 ? [messages.stopped(stopped)] : []),
    ...(moved > 0 ? [messages.moved(moved)] : []),
    ...(out > 0 ? [messages.out(out)] : []),
  ].join(' ');
}

const ANSWERS = [
  { answer: 'yes', icon: 'check' },
  { answer: 'no', icon: 'cross' },
  { answer: 'anotherTime', icon: 'clock' },
] as const;

function Thing({
  link,
  part: { isOpen, days },
  thing,
  reload,
}: {
  readonly link: string;
  readonly part: PlanPartReply;
  readonly thing: PlanPartReply['things'][number];
  readonly reload: () => void;
}) {
  const messages = say(groupPlanMessages);
  const action = useAction();
  const [isChoosing, setChoosing] = useState(false);
  const [reply, setReply] = useState<VoteReply>();
  const vote = (body: VoteOnPlan) =>
    action.run(async () => {
      setReply(undefined);
      setReply(await voteOnPlan(link, thing, body));
      setChoosing(false);
      reload();
    });
  const { about, posts, first, last, answer } = thing;
  return (
    <div class="card stack">
      <div>
        <p class="small soft">{messages.about[about]}</p>
        <h3>{thing.thing.name}</h3>
        <p class="small">
          {first === undefined || last === undefined
            ? messages.noPosts
            : messages.posts(posts, dayAndTime(first), dayAndTime(last))}
        </p>
      </div>
      {isOpen && (
        <div class="buttons">
          {ANSWERS.map(({ answer: its, icon }) => (
            <Button
              key={its}
              icon={icon}
              busy={action.busy}
              kind={answer === its ? 'solid' : 'plain'}
              pressed={answer === its}
              onPress={() => (its === 'anotherTime' ? setChoosing(!isChoosing) : vote({ answer: its }))}
            >
              {messages.answers[its]}
            </Button>
          ))}
        </div>
      )}
      {isOpen && isChoosing && (
        <div class="stack" role="group" aria-label={messages.whichDay}>
          <p>{messages.whichDay}</p>
          <div class="buttons">
            <Button
              icon="clock"
              kind="quiet"
              busy={action.busy}
              onPress={() => vote({ answer: 'anotherTime' })}
            >
              {messages.anyDay}
            </Button>
            {days.map((day) => (
              <Button
                key={day}
                icon="calendar"
                kind="quiet"
                busy={action.busy}
                onPress={() => vote({ answer: 'anotherTime', day })}
              >
                {dayName(day)}
              </Button>
            ))}
          </div>
        </div>
      )}
      <Problems lines={action.problems} />
      {reply ? (
        <Outcome>
          <Notice mood="ok">{outcomeOf(reply)}</Notice>
        </Outcome>
      ) : (
        thing.day !== undefined && answer === 'anotherTime' && <p class="small soft">{dayName(thing.day)}</p>
      )}
    </div>
  );
}
