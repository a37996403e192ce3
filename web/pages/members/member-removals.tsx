import type { MemberRow } from '../../../functions/http/contract/members.ts';
import type { RemovalList } from '../../../functions/http/contract/consents.ts';
import type { Loaded } from '../../api/loaded.ts';
import { witnessRemoval } from '../../api/people.ts';
import { CONSENT_KINDS } from '../../components/consent-kinds.ts';
import { consentMessages } from '../../i18n/consents.ts';
import { say } from '../../i18n/language.ts';
import { removalMessages } from '../../i18n/removals.ts';
import { Removals } from '../removals/removals.tsx';

/**
 * Shows a coordinator those posts of a member that are still published although the member withdrew the consent for
 * them: one group for each kind of consent, with a button that requests the removal and the state of each removal.
 */
export function MemberRemovals({
  member,
  removals,
}: {
  readonly member: MemberRow;
  readonly removals: Loaded<RemovalList>;
}) {
  const rows = removals.value?.posts ?? [];
  const kinds = CONSENT_KINDS.filter((kind) => rows.some((row) => row.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say(removalMessages).title}</h2>
      {kinds.map((kind) => (
        <div key={kind} class="stack">
          <h3>{say(consentMessages).kinds[kind]}</h3>
          <Removals kind={kind} removals={removals} ask={() => witnessRemoval(member.id, kind)} />
        </div>
      ))}
    </section>
  );
}
