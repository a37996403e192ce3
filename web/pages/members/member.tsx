import { useState } from 'preact/hooks';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listMemberRemovals, listMembers } from '../../api/people.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { CONSENT_KINDS } from '../../parts/consent-kinds.ts';
import { Icon } from '../../parts/icon.tsx';
import { Show } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import type { Params } from '../../router.ts';
import { myId } from '../../session.ts';
import { consentWords } from '../../words/consents.ts';
import { say } from '../../words/language.ts';
import { meWords } from '../../words/me.ts';
import { memberWords } from '../../words/members.ts';
import { EraseMember } from './erase-member.tsx';
import { givenRoles } from './given-roles.ts';
import { InviteMember } from './invite-member.tsx';
import { MemberForm } from './member-form.tsx';
import { MemberRemovals } from './member-removals.tsx';
import { RolesForm } from './roles-form.tsx';
import { SignMemberOut } from './sign-member-out.tsx';
import { WitnessForm } from './witness-form.tsx';

/** One member as her coordinator sees her: her consents, and a form to record what she said. */
export function MemberPage({ params }: { readonly params: Params }) {
  const words = say(memberWords);
  const members = useLoaded('members', listMembers);
  const member = members.value?.find(({ id }) => id === params['id']);
  const [erased, setErased] = useState<string>();
  const forget = ({ id, name }: MemberRow): void => {
    setErased(name);
    members.set((members.value ?? []).filter((one) => one.id !== id));
  };
  /** Replaces the member in the cached list. */
  const put = (changed: MemberRow): void =>
    members.set((members.value ?? []).map((one) => (one.id === changed.id ? changed : one)));
  return (
    <Page title={member?.name ?? words.title} back="/anggota">
      <Show from={members}>
        {() =>
          member ? (
            <>
              <Facts member={member} />
              {member.roles.includes('member') && member.id !== myId.value && (
                <ButtonLink icon="camera" kind="solid" to={`/anggota/${member.id}/foto`}>
                  {words.photoFor(member.name)}
                </ButtonLink>
              )}
              <InviteMember key={`${member.id}/${member.phone}`} member={member} />
              <SignMemberOut key={`out/${member.id}`} member={member} />
              <details class="more">
                <summary>{words.edit}</summary>
                <MemberForm key={member.id} member={member} why={words.editWhy} onSaved={put} />
              </details>
              <RolesForm key={`roles/${member.id}`} member={member} onGiven={put} />
              <ButtonLink icon="shop" to={`/anggota/${member.id}/merek`}>
                {words.fillBrand}
              </ButtonLink>
              {member.id === myId.value ? (
                <ButtonLink icon="hand" to="/izin">
                  {say(meWords).myConsents}
                </ButtonLink>
              ) : (
                <>
                  <Consents member={member} put={put} />
                  <EraseMember key={`erase/${member.id}`} member={member} onErased={() => forget(member)} />
                </>
              )}
            </>
          ) : erased === undefined ? (
            <Notice mood="help">{words.missing}</Notice>
          ) : (
            <Outcome>
              <Notice mood="ok">{words.erased(erased)}</Notice>
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
          put({ ...member, granted });
          removals.again();
        }}
      />
      <MemberRemovals member={member} removals={removals} />
    </>
  );
}

function Facts({ member: { roles, brand, phone, channels, granted } }: { readonly member: MemberRow }) {
  const words = say(memberWords);
  const lines = [
    ...givenRoles(roles),
    ...(brand === undefined ? [] : [words.brand(brand)]),
    phone ?? words.noPhone,
    ...(channels.length === 0 ? [words.hosted] : []),
  ];
  return (
    <>
      <p class="soft">{lines.join(' · ')}</p>
      <section class="stack">
        <h2>{words.consents}</h2>
        <ul class="rows">
          {CONSENT_KINDS.map((kind) => {
            const yes = granted.includes(kind);
            return (
              <li key={kind}>
                <span>{say(consentWords).kinds[kind]}</span>
                <span class={`mark ${yes ? 'ok' : 'note'}`}>
                  <Icon name={yes ? 'check' : 'cross'} />
                  {yes ? words.yes : words.no}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
