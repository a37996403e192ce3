import { describe, expect, it } from 'vitest';
import { faultsOfFile } from '../../../functions/domain/captions/check-phrase-book.ts';
import { hashtagFrom } from '../../../functions/domain/captions/hashtag-from.ts';
import { hashtagsFor } from '../../../functions/domain/captions/hashtags.ts';
import { orderLink, shortMessage, whatsappNumber } from '../../../functions/domain/captions/order-link.ts';
import { chosen, faultOf, fill, samplesOf } from '../../../functions/domain/captions/phrase.ts';
import { brief, COFFEE, COMMUNITY, product } from './demo-briefs.ts';

describe('a phrase', () => {
  it('makes one choice per bracket and fills its slots', () => {
    const phrase = '[Halo|Hai] tetangga, ini {name}[| dari {village}].';
    const values = { name: 'Kopi', village: 'Giriwening' };
    const drawn = [0, 0.99].map((random) =>
      fill(
        chosen(phrase, () => random),
        values,
      ),
    );
    expect(drawn).toEqual(['Halo tetangga, ini Kopi.', 'Hai tetangga, ini Kopi dari Giriwening.']);
  });

  it('takes values for what they are, not for slots or choices', () => {
    expect(fill('Ini {name}.', { name: '{price} [a|b] $1' })).toBe('Ini {price} [a|b] $1.');
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
    expect(faultsOfFile({ caution: [{ say: ['Baik.', '[Gurih|Sehat] selalu.'] }] }, 'id')).toEqual([
      { path: 'caution[0].say[1]', fault: 'a claim that may not be published: Sehat' },
    ]);
  });

  it.each([
    ['id', 'Ini dari Wonosobo.', 'Wonosobo'],
    ['en', 'Made by Kantil herself.', 'Kantil'],
    ['zh-Hant', '來自 Wonosobo。', 'Wonosobo'],
    ['ar', 'من Wonosobo.', 'Wonosobo'],
  ] as const)('may not bring a name into the %s book: "%s"', (language, phrase, name) => {
    expect(faultsOfFile({ caution: [{ say: [phrase] }] }, language)).toEqual([
      {
        path: 'caution[0].say[0]',
        fault: `a name: ${name}; people and places come from the form alone`,
      },
    ]);
  });

  it('says plainly that food is not halal: captions are looked through for it', () => {
    const said = (phrase: string) => faultsOfFile({ notHalal: [{ say: [phrase] }] }, 'id');
    expect(said('Makanan ini tidak halal.')).toEqual([]);
    expect(said('Mengandung daging babi.').map(({ path }) => path)).toEqual(['notHalal[0].say[0]']);
  });

  it('keeps addresses on a line of their own in Arabic, where they would be turned around', () => {
    const link = (phrase: string) =>
      faultsOfFile({ link: [{ say: [phrase] }] }, 'ar').map(({ fault }) => fault);
    expect(link('من هنا: {link}')).toEqual(['an address that has no line of its own']);
    expect(link('من هنا:\n{link}')).toEqual([]);
  });

  it('sets a space between Chinese and Latin letters where a slot is filled, and nowhere else', () => {
    const values = { name: 'Kopi', unit: '包', price: '32,000印尼盾', other: '茶A茶' };
    expect(fill('這是{name}，每{unit}{price}。', values)).toBe('這是 Kopi，每包32,000印尼盾。');
    expect(fill('有{name}賣，{other}也有', values)).toBe('有 Kopi 賣，茶A茶也有');
    expect(fill('每{name}{price}', values)).toBe('每 Kopi 32,000印尼盾');
    expect(fill('有{name}。', { name: '*咖啡*' })).toBe('有 *咖啡*。');
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

describe('the message of an order link in a caption', () => {
  it.each([
    ['Kopi bubuk', 'Kopi-bubuk'],
    ['Keripik pisang manis rasa cokelat', 'Keripik-pisang-manis'],
    ['Kelas Inggris/Kanton dasar', 'Kelas-Inggris-Kanton'],
    ['Superkalifragilistikespialidosius', 'Superkalifragilistik'],
    ['Café “Été” 😋', 'Cafe-Ete'],
    ['黑咖啡', undefined],
    ['100', undefined],
    ['😋', undefined],
  ])('names "%s" as %s: plain, and twenty characters at most', (name, message) => {
    expect(shortMessage(name)).toBe(message);
  });
});

describe('hashtags', () => {
  it.each([
    ['Kopi bubuk', '#KopiBubuk'],
    ['Kelas Inggris/Kanton dasar', '#KelasInggrisKantonDasar'],
    ['黑咖啡', '#黑咖啡'],
    ['Kopi 3 rasa', '#Kopi3Rasa'],
    ['قهوة مطحونة', '#قهوة_مطحونة'],
    ['咖啡 粉', '#咖啡粉'],
    ['100', undefined],
    ['!!', undefined],
  ])('makes "%s" into %s', (name, tag) => {
    expect(hashtagFrom(name)).toBe(tag);
  });

  it('cut long names at a word', () => {
    expect(hashtagFrom('Keripik pisang manis rasa cokelat keju')).toBe('#KeripikPisangManisRasaCokelat');
  });

  it('are community, place, product and audience, each once and none that was typed', () => {
    expect(hashtagsFor(brief(), 'id', '#JualanBersama')).toEqual([
      '#RukunLereng',
      '#Giriwening',
      '#KopiBubuk',
      '#JualanBersama',
    ]);
    const typed = brief({ product: product(COFFEE, { words: 'Enak #kopibubuk' }) });
    expect(hashtagsFor(typed, 'id', '#giriwening')).toEqual(['#RukunLereng', '#Giriwening']);
  });

  it('are made from the community’s name when it chose none, and stay five with many', () => {
    const without = brief({ community: { ...COMMUNITY, hashtags: [] } });
    expect(hashtagsFor(without, 'id', '#x')[0]).toBe('#RukunLereng');
    const five = brief({ community: { ...COMMUNITY, hashtags: ['#a', '#b', '#c', '#d', '#e'] } });
    expect(hashtagsFor(five, 'id', '#x')).toEqual(['#a', '#b', '#Giriwening', '#KopiBubuk', '#x']);
  });

  it('name the product as its readers do, when the seller typed that name', () => {
    const translated = brief({ product: product(COFFEE, { translations: { ar: { name: 'قهوة مطحونة' } } }) });
    expect(hashtagsFor(translated, 'ar', '#من_القرية')).toContain('#قهوة_مطحونة');
    expect(hashtagsFor(translated, 'id', '#x')).toContain('#KopiBubuk');
  });

  it('leave Instagram’s room to those that were typed', () => {
    const words = Array.from({ length: 29 }, (_, at) => `#a${at}`).join(' ');
    const full = brief({ place: 'instagram', product: product(COFFEE, { words }) });
    expect(hashtagsFor(full, 'id', '#x')).toEqual(['#RukunLereng']);
  });
});
