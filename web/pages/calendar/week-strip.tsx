import { calendarMessages } from '../../i18n/calendar.ts';
import { formatWeekday } from '../../i18n/desk-formats.ts';
import { formatDay, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import type { SpecialDay } from './special-days.ts';

/** The seven days of a week as buttons in one line, for narrow screens; a number says how many posts a day has. */
export const WeekStrip = ({
  days,
  chosen,
  today,
  countOf,
  specialOf,
  onChoose,
}: {
  readonly days: readonly string[];
  readonly chosen: string;
  readonly today: string;
  readonly countOf: (day: string) => number;
  readonly specialOf: (day: string) => readonly SpecialDay[];
  readonly onChoose: (day: string) => void;
}) => (
  <ol class="week-strip">
    {days.map((day) => (
      <li key={day} aria-current={day === today ? 'date' : undefined}>
        <button type="button" aria-pressed={day === chosen} onClick={() => onChoose(day)}>
          <span class="unseen">
            {[
              formatDay(noonOf(day), 'UTC', language.value),
              ...specialOf(day).map(({ name }) => name[language.value]),
            ].join(', ')}
            : {say(calendarMessages).posts(countOf(day))}
          </span>
          <span class="small soft" aria-hidden="true">
            {formatWeekday(noonOf(day), 'UTC', language.value)}
          </span>
          <strong aria-hidden="true" class={classOf(specialOf(day))}>
            {Number(day.slice(8))}
          </strong>
          <span class="count" aria-hidden="true">
            {countOf(day) || '·'}
          </span>
        </button>
      </li>
    ))}
  </ol>
);

const classOf = ([first]: readonly SpecialDay[]): string | undefined => first && `special ${first.what}`;
