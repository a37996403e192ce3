import { OBSTACLES } from '../../../functions/domain/post/stands-against.ts';
import type { Calendar } from '../../api/named-calendar.ts';
import { Button } from '../../components/button.tsx';
import { Notice, Problems } from '../../components/notice.tsx';
import { calendarMessages } from '../../i18n/calendar.ts';
import { language, say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import type { useDragging } from './use-dragging.ts';

/**
 * Says how posts are moved, what stands against the day over which one is held, and what was moved. The last two lie over
 * the page: the grid may not move away under a post that is dragged.
 */
export function MoveNotices({
  dragging: { over, moved, action, moveBack },
  isGrid,
  reply,
}: {
  readonly dragging: ReturnType<typeof useDragging>;
  readonly isGrid: boolean;
  readonly reply: Calendar;
}) {
  const messages = say(calendarMessages);
  const { from, to } = reply.quietHours;
  return (
    <>
      {(isGrid || from !== to) && (
        <p class="small soft">
          {isGrid && messages.howToMove}{' '}
          {from !== to && messages.quiet(from.replace(':', '.'), to.replace(':', '.'))}
        </p>
      )}
      <Problems lines={action.problems} />
      <div role="status" class="calendar-told">
        {over ? (
          <Notice mood={over.obstacle ? 'help' : 'ok'}>
            {over.obstacle ? OBSTACLES[over.obstacle][language.value] : messages.fits(dayAndTime(over.to))}
          </Notice>
        ) : (
          moved && (
            <Notice mood="ok">
              <p>{messages.moved(dayAndTime(moved.to))}</p>
              <Button icon="back" kind="quiet" busy={action.busy} onPress={moveBack}>
                {messages.moveBack}
              </Button>
            </Notice>
          )
        )}
      </div>
    </>
  );
}
