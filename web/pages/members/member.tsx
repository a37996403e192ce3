import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listMembers } from '../../api/people.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { CONSENT_KINDS } from '../../parts/consent-kinds.ts';
import { Icon } from '../../parts/icon.tsx';
import { Show } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import type { Params } from '../../router.ts';
import { consentWords } from '../../words/consents.ts';
import { say } from '../../words/language.ts';
import { memberWords } from '../../words/members.ts';
import { InviteMember } from './invite-member.tsx';
import { MemberForm } from './member-form.tsx';
import { SignMemberOut } from './sign-member-out.tsx';
import { WitnessForm } from './witness-form.tsx';

/** One member as her coordinator sees her: what she allows, and a place to write down what she said. */
export function MemberPage({ params }: { readonly params: Params }) {
  const words = say(memberWords);
  const members = useLoaded('members', listMembers);
  const member = members.value?.find(({ id }) => id === params['id']);
  /** Puts what is newly known of her in the place of what was. */
  const put = (changed: MemberRow): void =>
    members.set((members.value ?? []).map((one) => (one.id === changed.id ? changed : one)));
  return (
    <Page title={member?.name ?? words.title} back="/anggota">
      <Show from={members}>
        {() =>
          member ? (
            <>
              <Facts member={member} />
              <InviteMember key={`${member.id}/${member.phone}`} member={member} />
              <SignMemberOut key={`out/${member.id}`} member={member} />
              <details class="more">
                <summary>{words.edit}</summary>
                <MemberForm key={member.id} member={member} why={words.editWhy} onSaved={put} />
              </details>
              <ButtonLink icon="shop" to={`/anggota/${member.id}/merek`}>
                {words.fillBrand}
              </ButtonLink>
              <WitnessForm member={member} onGranted={(granted) => put({ ...member, granted })} />
            </>
          ) : (
            <Notice mood="help">{words.missing}</Notice>
          )
        }
      </Show>
    </Page>
  );
}

function Facts({ member: { brand, phone, channels, granted } }: { readonly member: MemberRow }) {
  const words = say(memberWords);
  const lines = [
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
