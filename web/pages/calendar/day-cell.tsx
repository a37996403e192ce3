import { useState } from 'preact/hooks';
import { calendarMessages } from '../../i18n/calendar.ts';
import { formatShortDay } from '../../i18n/desk-formats.ts';
import { formatDay, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import type { SpecialDay } from './special-days.ts';
import { DRAGGED, Entry } from './entry.tsx';
import { postsInCell, type ShownPost } from './shown-post.ts';

/** Days with so few posts have room to say more about each. */
const ROOMY = 2;

/** What all days of a grid share. */
export interface GridActions {
  readonly chosen: string | undefined;
  /** The post that was moved last. */
  readonly moved: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly isMovable: (shown: ShownPost) => boolean;
  readonly onDrag: (shown: ShownPost | undefined) => void;
  /** Whether the post that is dragged may be dropped on a day; undefined while nothing is dragged. */
  readonly fits: (day: string) => boolean | undefined;
  /** A post is held over a day, or no longer over any. */
  readonly onOver: (day: string | undefined) => void;
  readonly onDrop: (day: string) => void;
  readonly onOpenDay: (day: string) => void;
}

/** One day of the grid: its date, how much room is left, and its posts, on which a post can be dropped. */
export function DayCell({
  day,
  posts,
  room,
  special,
  most,
  isToday,
  isPale,
  actions,
}: {
  readonly day: string;
  readonly posts: readonly ShownPost[];
  /** How many more posts the pages may publish; undefined on days that are over. */
  readonly room: number | undefined;
  readonly special: readonly SpecialDay[];
  /** The most posts that are shown. */
  readonly most: number;
  readonly isToday: boolean;
  /** Of another month, or over. */
  readonly isPale: boolean;
  readonly actions: GridActions;
}) {
  const messages = say(calendarMessages);
  const [isOver, setIsOver] = useState(false);
  const { chosen, onChoose, isMovable, onDrag, fits, onOver, onDrop, onOpenDay } = actions;
  const name = formatDay(noonOf(day), 'UTC', language.value);
  const inCell = postsInCell(posts, most, (id) => id === chosen || id === actions.moved);
  const left = posts.length - inCell.length;
  const fit = isOver ? fits(day) : undefined;
  const leave = (): void => {
    setIsOver(false);
    onOver(undefined);
  };
  return (
    <li
      class={`cell${posts.length <= ROOMY ? ' roomy' : ''}${isPale ? ' pale' : ''}${fit === undefined ? '' : fit ? ' fits' : ' blocked'}`}
      aria-current={isToday ? 'date' : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes(DRAGGED)) return;
        event.preventDefault();
        if (!isOver) {
          setIsOver(true);
          onOver(day);
        }
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          leave();
      }}
      onDrop={(event) => {
        event.preventDefault();
        leave();
        onDrop(day);
      }}
    >
      <button type="button" class="cell-day" onClick={() => onOpenDay(day)}>
        <span class="unseen">
          {[name, ...special.map((one) => one.name[language.value])].join(', ')}:{' '}
          {messages.posts(posts.length)}
        </span>
        <span class="date" aria-hidden="true">
          {isPale && day.endsWith('-01')
            ? formatShortDay(noonOf(day), 'UTC', language.value)
            : Number(day.slice(8))}
        </span>
        {room !== undefined && <span class="small soft">{messages.room(room)}</span>}
      </button>
      {special.map(({ name: both, what }) => (
        <span key={both.id} class={`special ${what}`} aria-hidden="true">
          {both[language.value]}
        </span>
      ))}
      {inCell.map((shown) => (
        <Entry
          key={shown.post.id}
          shown={shown}
          isChosen={shown.post.id === chosen}
          isMovable={isMovable(shown)}
          onChoose={onChoose}
          onDrag={onDrag}
        />
      ))}
      {left > 0 && (
        <button type="button" class="cell-more" onClick={() => onOpenDay(day)}>
          {messages.more(left)}
        </button>
      )}
    </li>
  );
}
