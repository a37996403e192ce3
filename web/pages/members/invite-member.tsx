import { useState } from 'preact/hooks';
import type { InvitationReply, MemberRow } from '../../../functions/http/contract/members.ts';
import { inviteMember } from '../../api/people.ts';
import { useAction } from '../../components/action.ts';
import { ProblemsOrProof } from '../../components/desk-proof.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useCopy } from '../../components/use-copy.tsx';
import { copyMessages } from '../../i18n/copying.ts';
import { say } from '../../i18n/language.ts';
import { memberMessages } from '../../i18n/members.ts';
import { dateOf } from '../../i18n/moments.ts';

/** Returns the message with the link, ready to be sent. */
const messageWith = ({ member, link, expiresAt }: InvitationReply): string =>
  say(memberMessages).linkMessage(member.name, link, dateOf(expiresAt));

const chatWith = (made: InvitationReply): string | undefined =>
  made.chat && `${made.chat}?text=${encodeURIComponent(messageWith(made))}`;

/** Makes a member's sign-in link and opens the chat with her. Nothing is sent automatically. */
export function InviteMember({ member }: { readonly member: MemberRow }) {
  const messages = say(memberMessages);
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
      <h2>{messages.signInLink}</h2>
      <p class="small soft">{messages.signInLinkWhy(member.name)}</p>
      <ProblemsOrProof lines={action.problems} onProven={make} />
      <div role="status">
        {made && (
          <Notice mood="ok">
            <p>{messages.linkMade(member.name, dateOf(made.expiresAt))}</p>
            <p>{messages.linkAlone(member.name)}</p>
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
        {made ? messages.sendAnother : messages.sendLink}
      </Button>
    </section>
  );
}

function HandOver({ made }: { readonly made: InvitationReply }) {
  const messages = say(memberMessages);
  // Shown only when necessary: anyone who sees the link over the user's shoulder could use it.
  const { copy, outcome } = useCopy(messageWith(made));
  const chat = chatWith(made);
  return (
    <>
      <p class="small soft">{messages.linkBefore}</p>
      {chat === undefined && <p class="small soft">{messages.linkNoPhone}</p>}
      <div class="buttons">
        {chat !== undefined && (
          <ButtonLink icon="chat" kind="solid" to={chat} outside>
            {messages.openWhatsApp}
          </ButtonLink>
        )}
        <Button icon="copy" kind={chat === undefined ? 'solid' : 'plain'} onPress={copy}>
          {say(copyMessages).copy}
        </Button>
      </div>
      {outcome}
    </>
  );
}
