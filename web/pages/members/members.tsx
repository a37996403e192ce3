import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { goTo } from '../../address.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listMembers } from '../../api/people.ts';
import { Icon } from '../../parts/icon.tsx';
import { Show } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { say } from '../../words/language.ts';
import { memberWords } from '../../words/members.ts';
import { productWords } from '../../words/product.ts';
import { givenRoles } from './given-roles.ts';
import { MemberForm } from './member-form.tsx';

/** Lists the members; those without any consent come first, since somebody must talk to them. */
export function Members() {
  const words = say(memberWords);
  const members = useLoaded('members', listMembers);
  return (
    <Page title={words.title}>
      <p class="lead">{words.why}</p>
      <Show from={members}>
        {(all) => (
          <>
            <details class="more">
              <summary>{words.add}</summary>
              <MemberForm
                why={words.addWhy}
                onSaved={(added, isHere) => {
                  members.set([...all, added]);
                  if (isHere) goTo(`/anggota/${added.id}`);
                }}
              />
            </details>
            <ul class="ways">
              {[...all]
                .sort((a, b) => a.granted.length - b.granted.length || a.name.localeCompare(b.name))
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
  const { places } = say(productWords);
  const where =
    channels.length > 0 ? channels.map((platform) => places[platform]).join(', ') : say(memberWords).hosted;
  const sells = roles.includes('member') ? [...(brand === undefined ? [] : [brand]), where] : [];
  return [...givenRoles(roles), ...sells].join(' · ');
}

function Row({ member }: { readonly member: MemberRow }) {
  const words = say(memberWords);
  const { id, name, granted } = member;
  const none = granted.length === 0;
  return (
    <li>
      <a class="way" href={`/anggota/${id}`}>
        <span>
          <strong>{name}</strong>
          <span class="small soft">{whatOf(member)}</span>
          <span class={`mark ${none ? 'help' : 'ok'}`}>
            <Icon name={none ? 'hand' : 'check'} />
            {words.granted(granted.length)}
          </span>
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}
