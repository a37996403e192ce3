import type { PlannedRow, PlanReply } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { postMessages } from '../../i18n/posts.ts';
import { Days } from './days.tsx';

/**
 * Lists a plan before its posts exist, by day or collapsed into days. Posts whose page owner is asked first carry a chip; her
 * deadline is named once.
 */
export function PlanByDay({
  posts,
  rooms,
  collapsed = false,
}: {
  readonly posts: readonly PlannedRow[];
  readonly rooms?: PlanReply['days'];
  readonly collapsed?: boolean;
}) {
  const messages = say(campaignMessages);
  const last = posts
    .map(({ ownerWindowEndsAt = '' }) => ownerWindowEndsAt)
    .sort()
    .at(-1);
  return (
    <>
      {last && (
        <Notice mood="note" icon="eye">
          {messages.ownersReview(dayAndTime(last))}
        </Notice>
      )}
      <Days posts={posts} {...(rooms && { rooms })} collapsed={collapsed}>
        {({ ownerWindowEndsAt, channel }) =>
          ownerWindowEndsAt !== undefined &&
          channel.owner && (
            <span class="chip wait">
              <Icon name="eye" />
              {say(postMessages).reviewsFirst(channel.owner.name)}
            </span>
          )
        }
      </Days>
    </>
  );
}
