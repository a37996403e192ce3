import { type Instant, toIso } from '../../domain/time/instant.ts';

/** One event: a moment with its words. */
export interface CalendarEvent {
  /** Globally unique, and the same at each reading: by it a calendar program knows the event again. */
  readonly uid: string;
  readonly at: Instant;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** The most octets of a line (RFC 5545, 3.1), without its end. */
const LONGEST_LINE = 75;

const octets = (text: string): number => Buffer.byteLength(text, 'utf8');

/** Folds a line that is too long: each further line begins with a space, and no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  for (const character of line) {
    if (octets(now) + octets(character) > LONGEST_LINE) {
      lines.push(now);
      now = ' ';
    }
    now += character;
  }
  return [...lines, now].join('\r\n');
}

/** Writes a TEXT value (3.3.11): signs with a meaning get a backslash, a new line becomes `\n`, other controls go. */
const text = (value: string): string =>
  value
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    // oxlint-disable-next-line no-control-regex -- RFC 5545 allows no control characters in a text but the tab.
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** Writes a moment in UTC (3.3.5, form 2), which every program shows in its own zone, however the zones' rules change. */
const moment = (at: Instant): string => toIso(at).replaceAll(/[-:]|\.\d+/g, '');

const eventLines = ({ uid, at, summary, description, url }: CalendarEvent, now: Instant): string[] => [
  'BEGIN:VEVENT',
  `UID:${text(uid)}`,
  `DTSTAMP:${moment(now)}`,
  `DTSTART:${moment(at)}`,
  // A post takes no time; an event of a quarter of an hour can be seen and touched in the grid of a day.
  'DURATION:PT15M',
  `SUMMARY:${text(summary)}`,
  `DESCRIPTION:${text(description)}`,
  `URL:${url}`,
  // Nobody is busy because a post goes out.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** Returns events as a calendar that programs subscribe to (RFC 5545; RFC 7986 for its name and how often to look again). */
export const icalendar = (
  calendar: { readonly name: string; readonly zone: string; readonly events: readonly CalendarEvent[] },
  now: Instant,
): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Etalase//Calendar//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${text(calendar.name)}`,
    `X-WR-CALNAME:${text(calendar.name)}`,
    `X-WR-TIMEZONE:${text(calendar.zone)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...calendar.events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
