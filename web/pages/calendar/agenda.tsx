import { useState } from 'preact/hooks';
import { calendarMessages } from '../../i18n/calendar.ts';
import { formatDay, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import type { GridActions } from './day-cell.tsx';
import { Entry } from './entry.tsx';
import { PostBeside } from './post-beside.tsx';
import type { SpecialDay } from './special-days.ts';
import type { ShownPost } from './shown-post.ts';

/** So many posts are open at first; the days after them are folded, so that a full month can be read over. */
const SHOWN_AT_ONCE = 60;

interface AgendaProps {
  readonly days: readonly string[];
  readonly postsOf: (day: string) => readonly ShownPost[];
  readonly roomOf: (day: string) => number | undefined;
  readonly specialOf: (day: string) => readonly SpecialDay[];
  readonly actions: Pick<GridActions, 'chosen' | 'onChoose' | 'onDrag'>;
  readonly onChange: () => void;
  readonly onClose: () => void;
}

/** Lists days and their posts one below the other; the chosen post opens below its line. */
export function Agenda({ days, postsOf, specialOf, ...rest }: AgendaProps) {
  let shownBefore = 0;
  const isOne = days.length === 1;
  const isEmpty = days.every((day) => postsOf(day).length === 0);
  return (
    <div class="stack">
      {isEmpty && !isOne && <p class="soft">{say(calendarMessages).none}</p>}
      {days.map((day) => {
        const posts = postsOf(day);
        const special = specialOf(day);
        const isFirst = isOne || shownBefore < SHOWN_AT_ONCE;
        shownBefore += posts.length;
        if (posts.length === 0 && special.length === 0 && !isOne) return null;
        return (
          <AgendaDay key={day} day={day} posts={posts} special={special} isOpenAtFirst={isFirst} {...rest} />
        );
      })}
    </div>
  );
}

/** One day of the list. The posts of a folded day are not drawn: a month may have two thousand. */
function AgendaDay({
  day,
  posts,
  special,
  isOpenAtFirst,
  roomOf,
  actions: { chosen, onChoose, onDrag },
  onChange,
  onClose,
}: Pick<AgendaProps, 'roomOf' | 'actions' | 'onChange' | 'onClose'> & {
  readonly day: string;
  readonly posts: readonly ShownPost[];
  readonly special: readonly SpecialDay[];
  readonly isOpenAtFirst: boolean;
}) {
  const messages = say(calendarMessages);
  const [isOpened, setIsOpened] = useState(isOpenAtFirst);
  const isOpen = isOpened || posts.some(({ post }) => post.id === chosen);
  const room = roomOf(day);
  return (
    <details class="more agenda" open={isOpen} onToggle={({ currentTarget: { open } }) => setIsOpened(open)}>
      <summary>
        {formatDay(noonOf(day), 'UTC', language.value)}{' '}
        {special.map(({ name, what }) => (
          <span key={name.id} class={`special ${what}`}>
            {name[language.value]}{' '}
          </span>
        ))}
        <span class="small soft">
          {posts.length === 0 ? messages.none : messages.posts(posts.length)}
          {room !== undefined && ` · ${messages.room(room)}`}
        </span>
      </summary>
      {isOpen && (
        <ol class="stack">
          {posts.map((shown) => (
            <li key={shown.post.id}>
              <Entry
                shown={shown}
                isChosen={shown.post.id === chosen}
                isMovable={false}
                onChoose={onChoose}
                onDrag={onDrag}
              />
              {shown.post.id === chosen && (
                <PostBeside id={shown.post.id} onChange={onChange} onClose={onClose} />
              )}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
