import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { goTo } from '../../address.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listMembers } from '../../api/people.ts';
import { Desk } from '../../components/desk.tsx';
import { Icon } from '../../components/icon.tsx';
import { Initials } from '../../components/initials.tsx';
import { Show } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { PlatformMarks } from '../../components/platform-marks.tsx';
import { showChosen } from '../../components/show-chosen.ts';
import { useWide } from '../../components/use-wide.ts';
import { consentMessages } from '../../i18n/consents.ts';
import { formatList } from '../../i18n/further-formats.ts';
import { language, say } from '../../i18n/language.ts';
import { memberMessages } from '../../i18n/members.ts';
import { BringInList } from './bring-in-list.tsx';
import { BringInPhotos } from './bring-in-photos.tsx';
import { givenRoles } from './given-roles.ts';
import { MemberForm } from './member-form.tsx';

/** Lists the members; on a desk one of them is chosen to the right. */
export function Members() {
  const messages = say(memberMessages);
  return (
    <Desk list={() => <MemberList />} label={messages.title}>
      <Page title={messages.title}>
        <p class="lead">{messages.why}</p>
        <AddMember />
        <BringInList />
        <BringInPhotos />
        {useWide('desk') ? <p class="soft">{messages.choose}</p> : <MemberList />}
      </Page>
    </Desk>
  );
}

function AddMember() {
  const messages = say(memberMessages);
  const members = useLoaded('members', listMembers);
  return (
    <details class="more">
      <summary>{messages.add}</summary>
      <MemberForm
        why={messages.addWhy}
        onSaved={(added, isHere) => {
          members.set([...(members.value ?? []), added]);
          if (isHere) goTo(`/anggota/${added.id}`);
        }}
      />
    </details>
  );
}

/**
 * The members as links to their screens; those of whom nothing can go out come first, since somebody must talk to them.
 * `shown` is the one whose screen is open.
 */
export function MemberList({ shown }: { readonly shown?: string }) {
  const members = useLoaded('members', listMembers);
  return (
    <Show from={members}>
      {(all) => (
        <ul class="ways">
          {[...all]
            .sort((a, b) => b.needs.length - a.needs.length || a.name.localeCompare(b.name))
            .map((member) => (
              <Row key={member.id} member={member} isShown={member.id === shown} />
            ))}
        </ul>
      )}
    </Show>
  );
}

/** Returns the member's roles, her brand, and whether she is hosted; the marks show her own pages. */
function whatOf({ roles, channels, brand }: MemberRow): string {
  const hosted = channels.length > 0 ? [] : [say(memberMessages).hosted];
  const sells = roles.includes('member') ? [...(brand === undefined ? [] : [brand]), ...hosted] : [];
  return [...givenRoles(roles), ...sells].join(' · ');
}

function Row({ member, isShown }: { readonly member: MemberRow; readonly isShown: boolean }) {
  const messages = say(memberMessages);
  const { id, name, granted, doubted, needs, channels, roles } = member;
  const goesOut = needs.length === 0;
  // Who sells nothing has nothing to consent to.
  const sells = roles.includes('member');
  return (
    <li ref={isShown ? showChosen : null}>
      <a class="way" href={`/anggota/${id}`} aria-current={isShown ? 'page' : undefined}>
        <Initials name={name} />
        <span>
          <strong>{name}</strong>
          <span class="small soft">{whatOf(member)}</span>
          {(sells || !goesOut) && (
            <span class="state">
              <span class={`chip ${goesOut ? 'ok' : 'help'}`}>
                <Icon name={goesOut ? 'check' : 'hand'} />
                {goesOut ? messages.granted(granted.length) : messages.notShown}
              </span>
              {sells && <PlatformMarks platforms={channels} />}
            </span>
          )}
          {doubted.length > 0 && <span class="small soft">{messages.doubted}</span>}
          {!goesOut && (
            <span class="small soft">
              {messages.needs(
                formatList(
                  needs.map((kind) => say(consentMessages).kinds[kind]),
                  language.value,
                ),
              )}
            </span>
          )}
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}
