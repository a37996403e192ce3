import { useMemo, useState } from 'preact/hooks';
import type { Calendar } from '../../api/named-calendar.ts';
import { type Loaded, typedAs } from '../../api/loaded.ts';
import { formatWeekday } from '../../i18n/desk-formats.ts';
import { noonOf } from '../../i18n/formats.ts';
import { language } from '../../i18n/language.ts';
import { has, myId, serverNow, zone } from '../../session.ts';
import { Agenda } from './agenda.tsx';
import { clashesIn } from './clashes.ts';
import { ToLookAt } from './to-look-at.tsx';
import type { CalendarView } from './calendar-view.ts';
import { DayCell, type GridActions } from './day-cell.tsx';
import { isSameMonth, weekOf } from './days.ts';
import { type CalendarFilter, chosenPosts, NO_FILTER } from './filter.ts';
import { Filters } from './filters.tsx';
import { MoveNotices } from './move-notices.tsx';
import { PostBeside } from './post-beside.tsx';
import { roomByDay } from './room.ts';
import { type ShownPost, shownByDay } from './shown-post.ts';
import { specialOn } from './special-days.ts';
import { useDragging } from './use-dragging.ts';
import { WeekStrip } from './week-strip.tsx';

/** How many posts a day shows in a grid at most: more of them are one press away, and a full month stays light. */
const MOST = { month: 3, week: 12 } as const;

interface CalendarDaysProps {
  readonly reply: Calendar;
  readonly loaded: Loaded<Calendar>;
  readonly view: CalendarView;
  readonly isWide: boolean;
  readonly days: readonly string[];
  readonly day: string;
  readonly today: string;
  readonly onDay: (day: string, view?: CalendarView) => void;
}

/** Shows the posts of some days, by month, week or one below the other, and what is done to them. */
export function CalendarDays({ reply, loaded, view, isWide, days, day, today, onDay }: CalendarDaysProps) {
  const filtered = typedAs<CalendarFilter>('calendar/filter');
  const filter = filtered.value ?? NO_FILTER;
  const [chosen, setChosen] = useState<string>();
  const dragging = useDragging(reply, loaded.reload);
  // A glance at the clock each minute would not change what is shown.
  const clashes = useMemo(() => clashesIn(reply, { zone: zone.value, now: serverNow() }), [reply]);
  const byDay = shownByDay(reply, chosenPosts(reply, filter, clashes), { zone: zone.value, clashes });
  const room = roomByDay(reply, days, zone.value);
  const postsOf = (of: string): readonly ShownPost[] => byDay.get(of) ?? [];
  const roomOf = (of: string): number | undefined => (of < today ? undefined : room.get(of));
  const specialOf = specialOn(reply.specialDays);
  const actions: GridActions = {
    chosen,
    moved: dragging.moved?.id,
    onChoose: (id) => {
      dragging.forget();
      setChosen((before) => (before === id ? undefined : id));
    },
    isMovable: ({ post }) =>
      ['waiting', 'asked'].includes(post.state) && (has('coordinator') || post.people.includes(myId.value)),
    onDrag: dragging.start,
    fits: (on) => {
      const target = dragging.targetOn(on);
      return target && target.obstacle === undefined;
    },
    onOver: dragging.hold,
    onDrop: dragging.drop,
    onOpenDay: (of) => onDay(of, 'day'),
  };
  const close = (): void => setChosen(undefined);
  const grid = isWide && (view === 'month' || view === 'week') ? view : undefined;
  const listed = view === 'list' ? days.filter((of) => isSameMonth(of, day)) : [day];
  return (
    <>
      <Filters reply={reply} filter={filter} onChange={(next) => (filtered.value = next)} />
      <ToLookAt
        reply={reply}
        clashes={clashes}
        onShow={() => {
          filtered.value = { ...NO_FILTER, state: 'clash' };
          onDay(day, 'list');
        }}
      />
      <MoveNotices dragging={dragging} isGrid={grid !== undefined} reply={reply} />
      {grid ? (
        <div class={chosen === undefined ? 'calendar-desk' : 'calendar-desk with-post'}>
          <div>
            <Weekdays days={days.slice(0, 7)} />
            <ol class={`calendar-grid ${grid}`}>
              {(grid === 'month' ? days : weekOf(day)).map((of) => (
                <DayCell
                  key={of}
                  day={of}
                  posts={postsOf(of)}
                  room={roomOf(of)}
                  special={specialOf(of)}
                  most={MOST[grid]}
                  isToday={of === today}
                  isPale={of < today || (grid === 'month' && !isSameMonth(of, day))}
                  actions={actions}
                />
              ))}
            </ol>
          </div>
          {chosen !== undefined && (
            <PostBeside key={chosen} id={chosen} onChange={loaded.reload} onClose={close} />
          )}
        </div>
      ) : (
        <>
          {view === 'week' && (
            <WeekStrip
              days={weekOf(day)}
              chosen={day}
              today={today}
              countOf={(of) => postsOf(of).length}
              specialOf={specialOf}
              onChoose={onDay}
            />
          )}
          <Agenda
            days={listed}
            postsOf={postsOf}
            roomOf={roomOf}
            specialOf={specialOf}
            actions={actions}
            onChange={loaded.reload}
            onClose={close}
          />
        </>
      )}
    </>
  );
}

const Weekdays = ({ days }: { readonly days: readonly string[] }) => (
  <div class="weekdays small soft" aria-hidden="true">
    {days.map((of) => (
      <span key={of}>{formatWeekday(noonOf(of), 'UTC', language.value)}</span>
    ))}
  </div>
);
