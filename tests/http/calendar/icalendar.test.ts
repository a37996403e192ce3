import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../../functions/domain/time/instant.ts';
import { type CalendarEvent, icalendar } from '../../../functions/http/calendar/icalendar.ts';
import { MORNING } from '../../factories/entities.ts';

const NOW = MORNING;
const anEvent = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'pasar.0123456789abcdef.rukun@etalase',
  at: MORNING,
  summary: 'Tiwul instan',
  description: 'Pasar Minggu',
  url: 'https://etalase.test/kiriman/pasar/0123456789abcdef',
  ...overrides,
});
const written = (events: readonly CalendarEvent[], name = 'Rencana') =>
  icalendar({ name, zone: 'Asia/Jakarta', events }, NOW);

/** Reads content lines as RFC 5545, 3.1 says: a line break with a space after it is nothing. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valuesOf = (file: string, name: string): string[] =>
  linesOf(file).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));
/** Reads a TEXT value as 3.3.11 says. */
const unescaped = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('a calendar for programs', () => {
  it('tells an event by a moment in UTC, so that no program needs to know the zone', () => {
    const file = written([anEvent({ at: Date.UTC(2026, 11, 1, 17, 5) })]);
    expect(valuesOf(file, 'DTSTART')).toEqual(['20261201T170500Z']);
    expect(valuesOf(file, 'DTSTAMP')).toEqual(['20261201T010000Z']);
    expect(valuesOf(file, 'UID')).toEqual(['pasar.0123456789abcdef.rukun@etalase']);
    expect(valuesOf(file, 'TRANSP')).toEqual(['TRANSPARENT']);
  });

  it('begins and ends each part once, and keeps to the order of parts', () => {
    const lines = linesOf(written([anEvent(), anEvent({ uid: 'other@etalase', at: MORNING + DAY })]));
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.filter((line) => /^(?:BEGIN|END):VEVENT$/.test(line))).toEqual([
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'END:VEVENT',
    ]);
    expect(lines.at(-1)).toBe('END:VCALENDAR');
  });

  it('gives back any words, in lines of at most 75 octets that are whole characters', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const file = written([anEvent({ summary, description })]);
        const bytes = file.split('\r\n').map((line) => Buffer.byteLength(line, 'utf8'));
        expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
        // A character that is cut in two would be read as the replacement character.
        expect(Buffer.from(file, 'utf8').toString('utf8')).toBe(file);
        expect(valuesOf(file, 'SUMMARY').map(unescaped)).toEqual([summary]);
        expect(valuesOf(file, 'DESCRIPTION').map(unescaped)).toEqual([description]);
      }),
      {
        examples: [
          ['a;b,c\\d', 'first\nsecond'],
          ['تيول 🍌'.repeat(20), '香蕉脆片'.repeat(30)],
        ],
      },
    );
  });

  it('lets no words begin a line or an event of their own', () => {
    const file = written([anEvent({ summary: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\u0000\u0007' })], 'a\rb');
    expect(linesOf(file).filter((line) => line.startsWith('END:VEVENT'))).toHaveLength(1);
    expect(linesOf(file).filter((line) => line.startsWith('BEGIN:VALARM'))).toEqual([]);
    expect(valuesOf(file, 'SUMMARY')).toEqual(['x\\nEND:VEVENT\\nBEGIN:VALARM']);
    expect(valuesOf(file, 'NAME')).toEqual(['a\\nb']);
  });
});
