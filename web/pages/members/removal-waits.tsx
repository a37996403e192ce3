import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { giveRoles } from '../../api/people.ts';
import { useAction } from '../../components/action.ts';
import { Button } from '../../components/button.tsx';
import { ProblemsOrProof } from '../../components/desk-proof.tsx';
import { Notice } from '../../components/notice.tsx';
import { myId, serverNow } from '../../session.ts';
import { say } from '../../i18n/language.ts';
import { memberMessages } from '../../i18n/members.ts';
import { dayAndTime } from '../../i18n/moments.ts';

/** Says that somebody asked to take a coordinator's role, and offers the second yes, or to take the wish back. */
export function RemovalWaits({
  member,
  askedBy,
  onChanged,
}: {
  readonly member: MemberRow;
  /** The name of who asked. */
  readonly askedBy: string;
  readonly onChanged: (member: MemberRow) => void;
}) {
  const messages = say(memberMessages);
  const action = useAction();
  const { removal } = member;
  if (!removal) return null;
  const isMine = removal.by === myId.value;
  const isOver = Date.parse(removal.from) <= serverNow();
  const give = (coordinator: boolean) => () =>
    action.run(async () => onChanged(await giveRoles(member, { coordinator })));
  return (
    <section class="card stack">
      <Notice mood="wait">{messages.removalWaits(askedBy, member.name, dayAndTime(removal.from))}</Notice>
      <ProblemsOrProof lines={action.problems} onProven={give(!isMine)} />
      {(!isMine || isOver) && (
        <Button icon="check" kind="solid" busy={action.busy} onPress={give(false)}>
          {messages.sayYesToRemoval}
        </Button>
      )}
      {isMine && (
        <Button icon="cross" busy={action.busy} onPress={give(true)}>
          {messages.withdrawRemoval}
        </Button>
      )}
    </section>
  );
}
