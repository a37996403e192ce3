import { describe, expect, it } from 'vitest';
import { faultsOfFile } from '../../../functions/domain/captions/check-phrase-book.ts';
import { hashtagFrom } from '../../../functions/domain/captions/hashtag-from.ts';
import { hashtagsFor } from '../../../functions/domain/captions/hashtags.ts';
import { orderLink, whatsappNumber } from '../../../functions/domain/captions/order-link.ts';
import { faultOf, fill, samplesOf } from '../../../functions/domain/captions/phrase.ts';
import { brief, COFFEE, COMMUNITY, product } from './demo-briefs.ts';

describe('a phrase', () => {
  it('makes one choice per bracket and fills its slots', () => {
    const phrase = '[Halo|Hai] tetangga, ini {name}[| dari {village}].';
    const values = { name: 'Kopi', village: 'Giriwening' };
    const drawn = [0, 0.99].map((random) => fill(phrase, values, () => random));
    expect(drawn).toEqual(['Halo tetangga, ini Kopi.', 'Hai tetangga, ini Kopi dari Giriwening.']);
  });

  it('takes values for what they are, not for slots or choices', () => {
    expect(fill('Ini {name}.', { name: '{price} [a|b] $1' }, () => 0)).toBe('Ini {price} [a|b] $1.');
  });

  it('shows every alternative in its samples', () => {
    expect(samplesOf('[a|b|c] {name} [x|y]')).toEqual(['a … x', 'b … y', 'c … x']);
  });

  it.each([
    ['Ini {nama}.', 'unknown slot {nama}; here are: {name}'],
    ['Ini {name.', 'a brace or bracket is not closed, or choices stand inside one another'],
    ['[a|[b|c]]', 'a brace or bracket is not closed, or choices stand inside one another'],
    ['Isi 10 {name}', 'a digit: numbers come from the form alone'],
    ['[a|b {name}] saja', undefined],
  ])('"%s" has the fault: %s', (phrase, fault) => {
    expect(faultOf(phrase, ['name'])).toBe(fault);
  });

  it('may not bring a claim into the book, not even as one alternative', () => {
    expect(faultsOfFile({ caution: [{ say: ['Baik.', '[Gurih|Sehat] selalu.'] }] })).toEqual([
      { path: 'caution[0].say[1]', fault: 'a claim that may not be published: Sehat' },
    ]);
  });
});

describe('an order link', () => {
  it.each([
    ['0800-0000-0102', '6280000000102'],
    ['+62 812 345 678', '62812345678'],
    ['62812345678', '62812345678'],
    ['812 345 6789', '628123456789'],
    ['+886 912 345 678', '886912345678'],
    ['0062 812345678', '62812345678'],
  ])('turns %s into %s', (phone, number) => {
    expect(whatsappNumber(phone)).toBe(number);
  });

  it('carries the ready sentence percent-encoded, closing marks too', () => {
    expect(orderLink('0800-0000-0102', 'Pesan "Kopi & teh" (2)!')).toBe(
      'https://wa.me/6280000000102?text=Pesan%20%22Kopi%20%26%20teh%22%20%282%29%21',
    );
    expect(orderLink('0800-0000-0102')).toBe('https://wa.me/6280000000102');
  });
});

describe('hashtags', () => {
  it.each([
    ['Kopi bubuk', '#KopiBubuk'],
    ['Kelas Inggris/Kanton dasar', '#KelasInggrisKantonDasar'],
    ['黑咖啡', '#黑咖啡'],
    ['Kopi 3 rasa', '#Kopi3Rasa'],
    ['100', undefined],
    ['!!', undefined],
  ])('makes "%s" into %s', (name, tag) => {
    expect(hashtagFrom(name)).toBe(tag);
  });

  it('cut long names at a word', () => {
    expect(hashtagFrom('Keripik pisang manis rasa cokelat keju')).toBe('#KeripikPisangManisRasaCokelat');
  });

  it('are community, place, product and audience, each once and none that was typed', () => {
    expect(hashtagsFor(brief(), '#JualanBersama')).toEqual([
      '#RukunLereng',
      '#Giriwening',
      '#KopiBubuk',
      '#JualanBersama',
    ]);
    const typed = brief({ product: product(COFFEE, { words: 'Enak #kopibubuk' }) });
    expect(hashtagsFor(typed, '#giriwening')).toEqual(['#RukunLereng', '#Giriwening']);
  });

  it('are made from the community’s name when it chose none, and stay five with many', () => {
    const without = brief({ community: { ...COMMUNITY, hashtags: [] } });
    expect(hashtagsFor(without, '#x')[0]).toBe('#RukunLereng');
    const five = brief({ community: { ...COMMUNITY, hashtags: ['#a', '#b', '#c', '#d', '#e'] } });
    expect(hashtagsFor(five, '#x')).toEqual(['#a', '#b', '#Giriwening', '#KopiBubuk', '#x']);
  });

  it('leave Instagram’s room to those that were typed', () => {
    const words = Array.from({ length: 29 }, (_, at) => `#a${at}`).join(' ');
    const full = brief({ place: 'instagram', product: product(COFFEE, { words }) });
    expect(hashtagsFor(full, '#x')).toEqual(['#RukunLereng']);
  });
});
