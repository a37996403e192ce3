/** A grid of a month or a week, or days one below the other. */
export type CalendarView = 'month' | 'week' | 'list';
