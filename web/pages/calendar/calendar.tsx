import { readCalendar } from '../../api/calendar.ts';
import { typedAs, useLoaded } from '../../api/loaded.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { Show } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { calendarMessages } from '../../i18n/calendar.ts';
import { formatMonth } from '../../i18n/desk-formats.ts';
import { isoDay, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { serverNow, zone } from '../../session.ts';
import { CalendarDays } from './calendar-days.tsx';
import type { CalendarView } from './calendar-view.ts';
import { addDays, addMonths, isSameMonth, monthGrid } from './days.ts';
import { PlanOut } from './plan-out.tsx';
import { useWide } from '../../components/use-wide.ts';

/** All posts of the community by month, week or day, wherever they come from. */
export function CalendarPage() {
  const messages = say(calendarMessages);
  const isWide = useWide('grid');
  const today = isoDay(serverNow(), zone.value);
  const [shownDay, shownView] = [typedAs<string>('calendar/day'), typedAs<CalendarView>('calendar/view')];
  const day = shownDay.value ?? today;
  const view = shownView.value ?? (isWide ? 'month' : 'week');
  // A narrow screen shows the chosen day below the strip of its week.
  const shown = isWide || view === 'list' ? view : 'week';
  const days = monthGrid(day);
  const [from = day, to = day] = [days[0], days.at(-1)];
  const calendar = useLoaded(`calendar/${from}`, (left) => readCalendar(from, to, left));
  const step = (by: 1 | -1): string =>
    shown === 'week' ? addDays(day, 7 * by) : shown === 'day' ? addDays(day, by) : addMonths(day, by);
  return (
    <Page title={messages.title} back="/promosi">
      <div class="calendar stack">
        <div class="calendar-bar">
          <h2>{formatMonth(noonOf(day), 'UTC', language.value)}</h2>
          <div class="calendar-steps">
            <Button icon="back" kind="quiet" onPress={() => (shownDay.value = step(-1))}>
              {messages.before}
            </Button>
            <Button icon="calendar" kind="quiet" onPress={() => (shownDay.value = today)}>
              {messages.today}
            </Button>
            <Button icon="next" kind="quiet" onPress={() => (shownDay.value = step(1))}>
              {messages.after}
            </Button>
          </div>
          <Choice
            name="view"
            legend={messages.view}
            unseenLegend
            options={(isWide ? (['month', 'week', 'day', 'list'] as const) : (['week', 'list'] as const)).map(
              (value) => ({ value, label: messages.views[value] }),
            )}
            chosen={shown}
            onChoose={(value) => (shownView.value = value)}
          />
        </div>
        <Show from={calendar}>
          {(reply) => (
            <CalendarDays
              reply={reply}
              loaded={calendar}
              view={shown}
              isWide={isWide}
              days={days}
              day={day}
              today={today}
              onDay={(chosen, next) => {
                shownDay.value = chosen;
                if (next) shownView.value = next;
              }}
            />
          )}
        </Show>
        <PlanOut days={days.filter((of) => isSameMonth(of, day))} />
      </div>
    </Page>
  );
}
