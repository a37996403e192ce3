import { useState } from 'preact/hooks';
import { OBSTACLES } from '../../../functions/domain/post/stands-against.ts';
import type { PostReply } from '../../../functions/http/contract/posts.ts';
import { readCalendar } from '../../api/calendar.ts';
import type { Calendar } from '../../api/named-calendar.ts';
import { Notice } from '../../components/notice.tsx';
import { useLoading } from '../../components/use-loading.ts';
import { calendarMessages } from '../../i18n/calendar.ts';
import { isoDay } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { zone } from '../../session.ts';
import { addDays } from '../calendar/days.ts';
import { obstacleIn } from './obstacle.ts';
import { timeNow } from './time-now.ts';

/** Says, before it is sent, what stands against a time that was picked for a post; nothing without a signal. */
export function Against({
  post: { id, channel, ownerWindowEndsAt },
  moment,
}: {
  readonly post: Pick<PostReply, 'id' | 'channel' | 'ownerWindowEndsAt'>;
  readonly moment: string;
}) {
  const [calendar, setCalendar] = useState<Calendar>();
  const to = Date.parse(moment);
  const day = isoDay(to, zone.value);
  useLoading(
    // Posts of the days around it can be too near, too.
    (left) => readCalendar(addDays(day, -1), addDays(day, 1), left).catch(() => undefined),
    setCalendar,
    [day],
  );
  const when = {
    ...timeNow(),
    to,
    looksUntil: ownerWindowEndsAt === undefined ? 0 : Date.parse(ownerWindowEndsAt),
  };
  const obstacle = calendar && obstacleIn(calendar, { id, channel: channel.id }, when);
  return (
    <div role="status">
      {calendar && (
        <Notice mood={obstacle ? 'help' : 'ok'}>
          {obstacle ? OBSTACLES[obstacle][language.value] : say(calendarMessages).fits(dayAndTime(moment))}
        </Notice>
      )}
    </div>
  );
}
