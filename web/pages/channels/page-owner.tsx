import type { ConnectablePages } from '../../../functions/http/contract/channels.ts';
import type { MemberRow } from '../../../functions/http/contract/members.ts';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { channelMessages } from '../../i18n/channels.ts';
import { say } from '../../i18n/language.ts';

/** Values for "not connected" and the community: no member's id is empty or a star. */
export const SKIP = '';
export const COMMUNITY = '*';

/** Asks for the owner of a page that can be connected. */
export function PageOwner({
  page,
  members,
  owner,
  onChoose,
}: {
  readonly page: ConnectablePages['pages'][number];
  readonly members: readonly MemberRow[];
  readonly owner: string;
  readonly onChoose: (owner: string) => void;
}) {
  const messages = say(channelMessages);
  const instagram = page.instagram === undefined ? undefined : messages.withInstagram(page.instagram);
  return (
    <section class="card stack">
      {page.mayPost ? (
        <Field name={`owner-${page.id}`} label={page.name} hint={instagram}>
          {(ties) => (
            <select {...ties} value={owner} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
              <option value={SKIP}>{messages.skip}</option>
              <option value={COMMUNITY}>{messages.ofCommunity}</option>
              {members.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : (
        <>
          <h2>{page.name}</h2>
          <Notice mood="help">{messages.mayNotPost}</Notice>
        </>
      )}
    </section>
  );
}
