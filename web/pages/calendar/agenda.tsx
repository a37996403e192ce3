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

/** Lists days and their posts one below the other; the chosen post opens below its line. */
export function Agenda({
  days,
  postsOf,
  roomOf,
  specialOf,
  actions,
  onChange,
  onClose,
}: {
  readonly days: readonly string[];
  readonly postsOf: (day: string) => readonly ShownPost[];
  readonly roomOf: (day: string) => number | undefined;
  readonly specialOf: (day: string) => readonly SpecialDay[];
  readonly actions: GridActions;
  readonly onChange: () => void;
  readonly onClose: () => void;
}) {
  const messages = say(calendarMessages);
  const { chosen, onChoose, onDrag } = actions;
  let shownBefore = 0;
  const isEmpty = days.every((day) => postsOf(day).length === 0);
  return (
    <div class="stack">
      {isEmpty && days.length > 1 && <p class="soft">{messages.none}</p>}
      {days.map((day) => {
        const posts = postsOf(day);
        const room = roomOf(day);
        const special = specialOf(day);
        const isOpen = days.length === 1 || shownBefore < SHOWN_AT_ONCE;
        shownBefore += posts.length;
        if (posts.length === 0 && special.length === 0 && days.length > 1) return null;
        return (
          <details
            key={day}
            class="more agenda"
            open={isOpen || posts.some(({ post }) => post.id === chosen)}
          >
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
          </details>
        );
      })}
    </div>
  );
}
