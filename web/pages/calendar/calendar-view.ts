/** A grid of a month or a week, one day, or the days of a month one below the other. */
export type CalendarView = 'month' | 'week' | 'day' | 'list';
