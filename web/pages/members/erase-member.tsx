import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { eraseMember } from '../../api/people.ts';
import { useAction } from '../../components/action.ts';
import { Problems } from '../../components/notice.tsx';
import { ConfirmedButton } from '../../components/confirmed-button.tsx';
import { useConfirmation } from '../../components/use-confirmation.ts';
import { say } from '../../i18n/language.ts';
import { memberMessages } from '../../i18n/members.ts';

/**
 * Erases a member who leaves and wants none of her data stored. Collapsed, and needs a confirmation, since it cannot be undone.
 */
export function EraseMember({
  member: { id, name },
  onErased,
}: {
  readonly member: MemberRow;
  readonly onErased: () => void;
}) {
  const messages = say(memberMessages);
  const action = useAction();
  const confirmation = useConfirmation();
  const erase = () => action.run(async () => eraseMember(id).then(onErased));
  return (
    <details class="more">
      <summary>{messages.leaves}</summary>
      <div class="stack">
        <p class="small soft">{messages.leavesFirst(name)}</p>
        <ConfirmedButton
          label={messages.erase}
          why={messages.eraseWhy(name)}
          confirm={messages.confirmErase}
          icon="bin"
          busy={action.busy}
          confirmation={confirmation}
          onConfirm={erase}
        />
        <Problems lines={action.problems} />
      </div>
    </details>
  );
}
