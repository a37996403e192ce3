import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { offerHandover, withdrawHandover } from '../../api/handover.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { ProblemsOrProof } from '../../components/desk-proof.tsx';
import { Notice } from '../../components/notice.tsx';
import { useState } from 'preact/hooks';
import { handoverMessages } from '../../i18n/handover.ts';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { myId } from '../../session.ts';

/** Offers the user's own role of coordinator to a member, or shows that the offer waits for an answer. */
export function HandOver({
  member,
  offeredBy,
  onChanged,
}: {
  readonly member: MemberRow;
  /** The name of who offers it. */
  readonly offeredBy: string;
  readonly onChanged: (member: MemberRow) => void;
}) {
  const messages = say(handoverMessages);
  const action = useAction();
  const [overlaps, setOverlaps] = useState(false);
  const { handover, id, name } = member;
  const offer = (both: boolean) => (): Promise<boolean> => {
    setOverlaps(both);
    return action.run(async () => onChanged(await offerHandover(id, both)));
  };
  if (handover) {
    return (
      <section class="card stack">
        <Notice mood="wait">{messages.waits(name, offeredBy, dayAndTime(handover.until))}</Notice>
        {handover.by === myId.value && (
          <>
            <ProblemsOrProof lines={action.problems} onProven={offer(overlaps)} />
            <Button
              icon="cross"
              busy={action.busy}
              onPress={() => action.run(async () => onChanged(await withdrawHandover(id)))}
            >
              {messages.withdraw}
            </Button>
          </>
        )}
      </section>
    );
  }
  return (
    <details class="more">
      <summary>{messages.title}</summary>
      <div class="stack">
        <p class="small soft">{messages.why(name)}</p>
        <ProblemsOrProof lines={action.problems} onProven={offer(overlaps)} />
        <Button icon="hand" kind="solid" busy={action.busy} onPress={offer(false)}>
          {messages.atOnce}
        </Button>
        <p class="small soft">{messages.overlapWhy(name)}</p>
        <Button icon="people" busy={action.busy} onPress={offer(true)}>
          {messages.overlap}
        </Button>
      </div>
    </details>
  );
}
