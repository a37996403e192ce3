import { useState } from 'preact/hooks';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listMemberRemovals, listMembers } from '../../api/people.ts';
import { ButtonLink } from '../../components/button.tsx';
import { CONSENT_KINDS } from '../../components/consent-kinds.ts';
import { Desk } from '../../components/desk.tsx';
import { Icon } from '../../components/icon.tsx';
import { Show } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { Outcome } from '../../components/outcome.tsx';
import { Page } from '../../components/page.tsx';
import type { Params } from '../../router.ts';
import { myId } from '../../session.ts';
import { consentMessages } from '../../i18n/consents.ts';
import { say } from '../../i18n/language.ts';
import { meMessages } from '../../i18n/me.ts';
import { memberMessages } from '../../i18n/members.ts';
import { EraseMember } from './erase-member.tsx';
import { ForgetPasskeys } from './forget-passkeys.tsx';
import { givenRoles } from './given-roles.ts';
import { HandOver } from './hand-over.tsx';
import { InviteMember } from './invite-member.tsx';
import { MemberForm } from './member-form.tsx';
import { MemberRemovals } from './member-removals.tsx';
import { MemberList } from './members.tsx';
import { RemovalWaits } from './removal-waits.tsx';
import { RolesForm } from './roles-form.tsx';
import { SignMemberOut } from './sign-member-out.tsx';
import { WitnessForm } from './witness-form.tsx';

/** One member as her coordinator sees her: her consents, and a form to record what she said. */
export function MemberPage({ params }: { readonly params: Params }) {
  const shown = params['id'] ?? '';
  return (
    <Desk list={() => <MemberList shown={shown} />} label={say(memberMessages).title}>
      <Detail id={shown} />
    </Desk>
  );
}

function Detail({ id: shown }: { readonly id: string }) {
  const messages = say(memberMessages);
  const members = useLoaded('members', listMembers);
  const member = members.value?.find(({ id }) => id === shown);
  const [erased, setErased] = useState<string>();
  const forget = ({ id, name }: MemberRow): void => {
    setErased(name);
    members.set((members.value ?? []).filter((one) => one.id !== id));
  };
  /** Replaces the member in the cached list. */
  const put = (changed: MemberRow): void =>
    members.set((members.value ?? []).map((one) => (one.id === changed.id ? changed : one)));
  return (
    <Page title={member?.name ?? messages.title} back="/anggota">
      <Show from={members}>
        {() =>
          member ? (
            <>
              <Facts member={member} />
              <RemovalWaits
                key={`removal/${member.id}`}
                member={member}
                askedBy={members.value?.find(({ id }) => id === member.removal?.by)?.name ?? ''}
                onChanged={put}
              />
              {member.roles.includes('member') && member.id !== myId.value && (
                <ButtonLink icon="camera" kind="solid" to={`/anggota/${member.id}/foto`}>
                  {messages.photoFor(member.name)}
                </ButtonLink>
              )}
              <InviteMember key={`${member.id}/${member.phone}`} member={member} />
              <SignMemberOut key={`out/${member.id}`} member={member} />
              {member.id !== myId.value && member.roles.some((role) => role !== 'member') && (
                <ForgetPasskeys key={`passkeys/${member.id}`} member={member} />
              )}
              <details class="more">
                <summary>{messages.edit}</summary>
                <MemberForm
                  key={member.id}
                  member={member}
                  why={messages.editWhy}
                  onSaved={put}
                  onRefused={members.reload}
                />
              </details>
              <RolesForm
                key={`roles/${member.id}`}
                member={member}
                onGiven={put}
                onRefused={members.reload}
              />
              {member.id !== myId.value && (
                <HandOver
                  key={`handover/${member.id}`}
                  member={member}
                  offeredBy={members.value?.find(({ id }) => id === member.handover?.by)?.name ?? ''}
                  onChanged={put}
                />
              )}
              <ButtonLink icon="shop" to={`/anggota/${member.id}/merek`}>
                {messages.fillBrand}
              </ButtonLink>
              {member.id === myId.value ? (
                <ButtonLink icon="hand" to="/izin">
                  {say(meMessages).myConsents}
                </ButtonLink>
              ) : (
                <>
                  <Consents member={member} put={put} />
                  <EraseMember key={`erase/${member.id}`} member={member} onErased={() => forget(member)} />
                </>
              )}
            </>
          ) : erased === undefined ? (
            <Notice mood="help">{messages.missing}</Notice>
          ) : (
            <Outcome>
              <Notice mood="ok">{messages.erased(erased)}</Notice>
            </Outcome>
          )
        }
      </Show>
    </Page>
  );
}

/** Shows the member's consents, a form for a witness, and published posts whose consent has ended. */
function Consents({
  member,
  put,
}: {
  readonly member: MemberRow;
  readonly put: (changed: MemberRow) => void;
}) {
  const removals = useLoaded(`removals/${member.id}`, (left) => listMemberRemovals(member.id, left));
  return (
    <>
      <WitnessForm
        member={member}
        onRecorded={(granted) => {
          put({ ...member, granted, doubted: member.doubted.filter((kind) => granted.includes(kind)) });
          removals.reload();
        }}
      />
      <MemberRemovals member={member} removals={removals} />
    </>
  );
}

function Facts({
  member: { roles, brand, phone, channels, granted, doubted },
}: {
  readonly member: MemberRow;
}) {
  const messages = say(memberMessages);
  const lines = [
    ...givenRoles(roles),
    ...(brand === undefined ? [] : [messages.brand(brand)]),
    phone ?? messages.noPhone,
    ...(channels.length === 0 ? [messages.hosted] : []),
  ];
  return (
    <>
      <p class="soft">{lines.join(' · ')}</p>
      <section class="stack">
        <h2>{messages.consents}</h2>
        <ul class="rows">
          {CONSENT_KINDS.map((kind) => {
            const yes = granted.includes(kind);
            return (
              <li key={kind}>
                <span>
                  {say(consentMessages).kinds[kind]}
                  {doubted.includes(kind) && <span class="small soft"> {messages.doubted}</span>}
                </span>
                <span class={`chip ${yes ? 'ok' : 'note'}`}>
                  <Icon name={yes ? 'check' : 'cross'} />
                  {yes ? messages.yes : messages.no}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
