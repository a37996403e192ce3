import href from '../styles/calendar.css?url';
import { CalendarPage } from '../pages/calendar/calendar.tsx';

let isStyled = false;

/** Adds the styles of the calendar to the page; resolves when they have arrived, and can be tried again when they did not. */
function loadStyles(): Promise<void> {
  if (isStyled) return Promise.resolve();
  const link = document.createElement('link');
  return new Promise((resolve, reject) => {
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => {
      isStyled = true;
      resolve();
    });
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`the styles ${href} did not arrive`));
    });
    document.head.append(link);
  });
}

/** Loads the calendar with its styles. Vite's own loader of styles would add 900 B to the first screen of every phone. */
export async function loadCalendar(): Promise<typeof CalendarPage> {
  await loadStyles();
  return CalendarPage;
}
