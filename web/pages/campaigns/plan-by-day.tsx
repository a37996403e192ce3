import type { PlannedRow } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { campaignWords } from '../../words/campaigns.ts';
import { say } from '../../words/language.ts';
import { dayAndTime } from '../../words/moments.ts';
import { Days } from './days.tsx';

/**
 * A plan before its posts are made, by day or folded into days. Who is asked first is marked; until when she may look is
 * said once.
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
