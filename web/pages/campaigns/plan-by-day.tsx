import type { PlannedRow } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { campaignWords } from '../../words/campaigns.ts';
import { say } from '../../words/language.ts';
import { dayAndTime } from '../../words/moments.ts';
import { Days } from './days.tsx';

/**
 * Lists a plan before its posts exist, by day or folded into days. Posts whose page owner is asked first are marked; her
 * deadline is named once.
 */
export function PlanByDay({
  posts,
  folded = false,
}: {
  readonly posts: readonly PlannedRow[];
  readonly folded?: boolean;
}) {
  const words = say(campaignWords);
  const last = posts
    .map(({ ownerWindowEndsAt = '' }) => ownerWindowEndsAt)
    .sort()
    .at(-1);
  return (
    <>
      {last && (
        <Notice mood="note" icon="eye">
          {words.ownersLook(dayAndTime(last))}
        </Notice>
      )}
      <Days posts={posts} folded={folded}>
        {({ ownerWindowEndsAt, channel }) =>
          ownerWindowEndsAt !== undefined &&
          channel.owner && (
            <span class="mark wait">
              <Icon name="eye" />
              {words.looksFirst(channel.owner.name)}
            </span>
          )
        }
      </Days>
    </>
  );
}
