import href from '../styles/calendar.css?url';
import { loadStyles } from '../components/load-styles.ts';
import { CalendarPage } from '../pages/calendar/calendar.tsx';

/** Loads the calendar with its styles. */
export async function loadCalendar(): Promise<typeof CalendarPage> {
  await loadStyles(href);
  return CalendarPage;
}
