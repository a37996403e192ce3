const TIME = new Intl.DateTimeFormat('id-ID', {
  timeZone: 'Asia/Jakarta',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const HOUR = new Intl.DateTimeFormat('id-ID', {
  timeZone: 'Asia/Jakarta',
  hour: '2-digit',
  minute: '2-digit',
});
const NUMBER = new Intl.NumberFormat('id-ID');

/** Formats an instant in the villages' time zone (WIB). */
export const timeOf = (instant: number): string => TIME.format(instant);
/** Formats an instant as the time of day. */
export const hourOf = (instant: number): string => HOUR.format(instant);
/** Formats a whole number. */
export const countOf = (count: number): string => NUMBER.format(count);

/** Returns the initials of the first two words. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s._]+/)
    .slice(0, 2)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
