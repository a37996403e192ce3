import { useState } from 'preact/hooks';
import type { InvitationReply, MemberRow } from '../../../functions/http/contract/members.ts';
import { inviteMember } from '../../api/people.ts';
import { useAction } from '../../parts/action.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Notice, Problems } from '../../parts/notice.tsx';
import { useCopy } from '../../parts/use-copy.tsx';
import { copyWords } from '../../words/copying.ts';
import { say } from '../../words/language.ts';
import { memberWords } from '../../words/members.ts';
import { dateOf } from '../../words/moments.ts';

/** Returns the message with the link, ready to be sent. */
const messageWith = ({ member, link, expiresAt }: InvitationReply): string =>
  say(memberWords).linkMessage(member.name, link, dateOf(expiresAt));

const chatWith = (made: InvitationReply): string | undefined =>
  made.chat && `${made.chat}?text=${encodeURIComponent(messageWith(made))}`;

/** Makes a member's sign-in link and opens the chat with her. Nothing is sent automatically. */
export function InviteMember({ member }: { readonly member: MemberRow }) {
  const words = say(memberWords);
  const action = useAction();
  const [made, setMade] = useState<InvitationReply>();
  const make = () =>
    action.run(async () => {
      const invitation = await inviteMember(member.id);
      setMade(invitation);
      const chat = chatWith(invitation);
      // On phones that block opening a window this long after the tap, the user can press the button below.
      if (chat !== undefined) open(chat, '_blank', 'noopener,noreferrer');
    });
  return (
    <section class="card stack">
      <h2>{words.letIn}</h2>
      <p class="small soft">{words.letInWhy(member.name)}</p>
      <Problems lines={action.problems} />
      <div role="status">
        {made && (
          <Notice mood="ok">
            <p>{words.linkMade(member.name, dateOf(made.expiresAt))}</p>
            <p>{words.linkAlone(member.name)}</p>
          </Notice>
        )}
      </div>
      {made && <HandOver key={made.link} made={made} />}
      <Button
        icon={made ? 'refresh' : 'send'}
        kind={made ? 'quiet' : 'solid'}
        busy={action.busy}
        onPress={make}
      >
        {made ? words.sendAnother : words.sendLink}
      </Button>
    </section>
  );
}

function HandOver({ made }: { readonly made: InvitationReply }) {
  const words = say(memberWords);
  // Shown only when necessary: anyone who sees the link over the user's shoulder could use it.
  const { copy, outcome } = useCopy(messageWith(made));
  const chat = chatWith(made);
  return (
    <>
      <p class="small soft">{words.linkBefore}</p>
      {chat === undefined && <p class="small soft">{words.linkNoPhone}</p>}
      <div class="buttons">
        {chat !== undefined && (
          <ButtonLink icon="chat" kind="solid" to={chat} outside>
            {words.openWhatsApp}
          </ButtonLink>
        )}
        <Button icon="copy" kind={chat === undefined ? 'solid' : 'plain'} onPress={copy}>
          {say(copyWords).copy}
        </Button>
      </div>
      {outcome}
    </>
  );
}
