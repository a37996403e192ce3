import type { ParticipationReply } from '../../../functions/http/contract/report-people.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { reportMessages } from '../../i18n/report.ts';

/** How many members had a post, and to coordinators who had none, so that they can help her. */
export const Participation = ({ participation }: { readonly participation: ParticipationReply }) => (
  <div>
    <p>
      <strong>{participation.text[language.value]}</strong>
    </p>
    <WithoutPosts participation={participation} />
  </div>
);

/** Not printed, since it would shame a member who had no post. */
function WithoutPosts({
  participation: { members, withPosts, without },
}: {
  readonly participation: ParticipationReply;
}) {
  const messages = say(reportMessages);
  if (!without || without.length === 0) return null;
  const more = members - withPosts - without.length;
  return (
    <p class="no-print">
      {messages.withoutPosts}: {without.map(({ name }) => name).join(', ')}
      {more > 0 && ` ${messages.withoutPostsMore(formatNumber(more, language.value))}`}.
    </p>
  );
}
