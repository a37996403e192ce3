import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../functions/domain/law/find-claims.ts';

const rowsOf = (text: string) => findClaims(text).map(({ row }) => row.id);

describe('words that are written as one', () => {
  it.each([
    ['#bestsambalever', 'superlative'],
    ['#purehoneyfromjava', 'pure'],
    ['#turunkandarahtinggi', 'illness'],
    ['#healthytiwul', 'health'],
    ['obatkankerdandiabetes dari akar', 'cures'],
  ])('are cut: "%s"', (text, row) => {
    expect(rowsOf(text)).toContain(row);
  });

  it.each(['#murnihandayani', '#segaragunung', '#umkmindonesia', '#camilankampung', '#freshmarketgrogol'])(
    'are no claim where a part is a name or a word: "%s"',
    (text) => {
      expect(rowsOf(text)).toEqual([]);
    },
  );
});

describe('what text messages leave out', () => {
  it.each([
    ['tnp pengwt', 'noPreservatives'],
    ['dijmn lancar', 'guarantee'],
    ['trenak sekampung', 'superlative'],
    ['hlthy snack', 'health'],
  ])('is read: "%s"', (text, row) => {
    expect(rowsOf(text)).toContain(row);
  });

  it.each(['a hall for forty people', 'Kami ibu-ibu purna migran', 'Dompet 12 × 9 cm'])(
    'is nothing in "%s"',
    (text) => {
      expect(rowsOf(text)).toEqual([]);
    },
  );
});

describe('a pattern with words between', () => {
  it('does not reach over the end of a sentence', () => {
    expect(rowsOf('Resep untuk menambah teman. Jantung pisang ditumis pedas')).toEqual([]);
  });

  it('is tried in a time that does not double with every word', () => {
    const text = `Visitors say hello to the village head ${'and then we all eat together '.repeat(8)}`;
    const before = process.cpuUsage();
    findClaims(text);
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });
});
