import type { Calendar } from '../../api/named-calendar.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { calendarMessages } from '../../i18n/calendar.ts';
import { say } from '../../i18n/language.ts';
import type { Clash } from './clashes.ts';
import { needsLook } from './filter.ts';

/** Says how many posts clash, are late or held, and which campaigns leave members out. */
export function ToLookAt({
  reply: { posts, campaigns },
  clashes,
  onShow,
}: {
  readonly reply: Calendar;
  readonly clashes: ReadonlyMap<string, Clash>;
  readonly onShow: () => void;
}) {
  const messages = say(calendarMessages);
  const count = posts.filter((post) => needsLook(post, clashes)).length;
  const incomplete = campaigns.filter(({ leftOut }) => leftOut);
  if (count === 0 && incomplete.length === 0) return null;
  return (
    <Notice mood="help">
      <details>
        <summary>
          {messages.toLookAt} ({count + incomplete.length})
        </summary>
        {count > 0 && (
          <Button icon="search" kind="quiet" onPress={onShow}>
            {messages.posts(count)}
          </Button>
        )}
        {incomplete.map(({ id, name, leftOut = 0 }) => (
          <a key={id} class="inline-way" href={`/promosi/${id}`}>
            {messages.leftOut(name, leftOut)}
          </a>
        ))}
      </details>
    </Notice>
  );
}
