import { describe, expect, it } from 'vitest';
import { formatList, formatPercent } from '../../web/i18n/further-formats.ts';
import {
  formatClock,
  formatDay,
  formatNumber,
  formatRupiah,
  formatStamp,
  formatTime,
  isoDay,
  noonOf,
} from '../../web/i18n/formats.ts';

/** Tuesday 1 December 2026, 02:05 UTC. */
const MOMENT = Date.UTC(2026, 11, 1, 2, 5);

describe('formats', () => {
  it('writes rupiah as people do, kept on one line', () => {
    expect(formatRupiah(1_250_000)).toBe('Rp\u00a01.250.000');
  });

  it('writes numbers, shares and lists in the language of the reader', () => {
    expect(formatNumber(12_345.6, 'id')).toBe('12.346');
    expect(formatNumber(12_345.6, 'en')).toBe('12,346');
    expect(formatPercent(0.125, 'id')).toBe('13%');
    expect(formatList(['Facebook', 'Instagram', 'WhatsApp'], 'id')).toBe('Facebook, Instagram, dan WhatsApp');
  });

  it.each([
    ['Asia/Jakarta', '09.05\u00a0WIB'],
    ['Asia/Makassar', '10.05\u00a0WITA'],
    ['Asia/Jayapura', '11.05\u00a0WIT'],
  ])('tells the time in %s by the name people there use', (zone, expected) => {
    expect(formatTime(MOMENT, zone, 'id')).toBe(expected);
  });

  it('tells the time of a zone without such a name as a bare clock', () => {
    expect(formatTime(MOMENT, 'Asia/Taipei', 'id')).toBe(formatClock(MOMENT, 'Asia/Taipei', 'id'));
  });

  it('names days, with the year on receipts', () => {
    expect(formatDay(MOMENT, 'Asia/Jakarta', 'id')).toBe('Selasa, 1 Desember');
    expect(formatStamp(MOMENT, 'Asia/Jakarta', 'id')).toBe('1 Desember 2026 pukul 09.05\u00a0WIB');
  });

  it('finds the calendar day in the zone, not in UTC', () => {
    const evening = Date.UTC(2026, 11, 1, 18, 30);
    expect(isoDay(evening, 'Asia/Jakarta')).toBe('2026-12-02');
    expect(isoDay(evening, 'UTC')).toBe('2026-12-01');
    expect(isoDay(noonOf('2026-12-01'), 'UTC')).toBe('2026-12-01');
  });
});
