import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { goTo } from '../../address.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listMembers } from '../../api/people.ts';
import { Icon } from '../../components/icon.tsx';
import { Show } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { consentMessages } from '../../i18n/consents.ts';
import { formatList } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { memberMessages } from '../../i18n/members.ts';
import { productMessages } from '../../i18n/product.ts';
import { givenRoles } from './given-roles.ts';
import { MemberForm } from './member-form.tsx';

/** Lists the members; those of whom nothing can go out come first, since somebody must talk to them. */
export function Members() {
  const messages = say(memberMessages);
  const members = useLoaded('members', listMembers);
  return (
    <Page title={messages.title}>
      <p class="lead">{messages.why}</p>
      <Show from={members}>
        {(all) => (
          <>
            <details class="more">
              <summary>{messages.add}</summary>
              <MemberForm
                why={messages.addWhy}
                onSaved={(added, isHere) => {
                  members.set([...all, added]);
                  if (isHere) goTo(`/anggota/${added.id}`);
                }}
              />
            </details>
            <ul class="ways">
              {[...all]
                .sort((a, b) => b.needs.length - a.needs.length || a.name.localeCompare(b.name))
                .map((member) => (
                  <Row key={member.id} member={member} />
                ))}
            </ul>
          </>
        )}
      </Show>
    </Page>
  );
}

/** Returns the member's roles and, if she sells, where. */
function whatOf({ roles, channels, brand }: MemberRow): string {
  const { places } = say(productMessages);
  const where =
    channels.length > 0
      ? channels.map((platform) => places[platform]).join(', ')
      : say(memberMessages).hosted;
  const sells = roles.includes('member') ? [...(brand === undefined ? [] : [brand]), where] : [];
  return [...givenRoles(roles), ...sells].join(' · ');
}

function Row({ member }: { readonly member: MemberRow }) {
  const messages = say(memberMessages);
  const { id, name, granted, doubted, needs } = member;
  const isShown = needs.length === 0;
  return (
    <li>
      <a class="way" href={`/anggota/${id}`}>
        <span>
          <strong>{name}</strong>
          <span class="small soft">{whatOf(member)}</span>
          <span class={`chip ${isShown ? 'ok' : 'help'}`}>
            <Icon name={isShown ? 'check' : 'hand'} />
            {isShown ? messages.granted(granted.length) : messages.notShown}
          </span>
          {doubted.length > 0 && <span class="small soft">{messages.doubted}</span>}
          {!isShown && (
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
