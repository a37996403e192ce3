import { useLoaded } from '../../api/loaded.ts';
import { listInvitations } from '../../api/partners.ts';
import { ButtonLink } from '../../components/button.tsx';
import { say } from '../../i18n/language.ts';
import { partnerMessages } from '../../i18n/partners.ts';

/** The way to the partners, which says how many of their invitations wait. */
export function PartnerWay() {
  const messages = say(partnerMessages);
  const { value } = useLoaded('invitations', listInvitations);
  const waiting = value?.invitations.filter((one) => one.answer === undefined && !one.withdrawn).length ?? 0;
  return (
    <ButtonLink icon="people" kind={waiting > 0 ? 'solid' : 'plain'} to="/promosi/mitra">
      {waiting > 0 ? messages.invitations(waiting) : messages.title}
    </ButtonLink>
  );
}
