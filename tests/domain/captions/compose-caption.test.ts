import { beforeAll, describe, expect, it } from 'vitest';
import { altTextFor } from '../../../functions/domain/captions/alt-text.ts';
import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import type { PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { brief, COFFEE, KANTIL, KENANGA, PRODUCTS, product, SERUNI } from './demo-briefs.ts';
import { composeCaption } from './first-draw.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});
const write = (changes: Partial<CaptionBrief> = {}) => composeCaption(brief(changes), books);
/** The same caption by twenty seeds: what holds for all holds whatever the choice of words. */
const writeMany = (changes: Partial<CaptionBrief> = {}) =>
  Array.from({ length: 20 }, (_, at) => write({ ...changes, seed: `seed ${at}` }));

describe('a caption of a seller who sells another’s product', () => {
  it('names product, price, her number and the maker with her brand', () => {
    for (const text of writeMany()) {
      for (const fact of [
        'Kopi bubuk',
        'Rp 32.000',
        '200 g',
        'biji kopi',
        'Kenanga',
        '0800-0000-0102',
        'Kantil',
        'Tungku Lor',
      ]) {
        expect(text).toContain(fact);
      }
      expect(text).toContain(COFFEE.words);
    }
  });

  it('never says that she made it herself', () => {
    for (const text of writeMany()) expect(text).not.toMatch(/buat(an)? sendiri|buatan saya sendiri/i);
  });

  it('speaks of ingredients with "dengan" or as a list, never "dari"', () => {
    for (const text of writeMany()) {
      expect(text).toMatch(/(dengan|bahan(?:nya)?:|komposisi(?:nya|:)) biji kopi/i);
      expect(text).not.toMatch(/dari biji kopi/i);
    }
  });
});

describe('a caption of the maker herself', () => {
  it('speaks in her own name and gives her brand', () => {
    for (const text of writeMany({ seller: KANTIL })) {
      expect(text).toContain('Tungku Lor');
      expect(text).not.toMatch(/menjualkan buatan|ikut menjualkan|buatan Kantil|membuat Kantil/);
    }
    expect(writeMany({ seller: KANTIL }).join('\n')).toMatch(/usaha saya|merek saya/i);
  });

  it('says that she makes it herself only if she said so', () => {
    const BY_HERSELF = /sendiri|saya (yang )?(buat|membuat)/i;
    for (const text of writeMany({ seller: KANTIL })) expect(text).not.toMatch(BY_HERSELF);
    const told = product(COFFEE, { badges: ['homemade'] });
    expect(writeMany({ seller: KANTIL, product: told }).join('\n')).toMatch(BY_HERSELF);
  });
});

describe('a hosted caption', () => {
  const hosted = { hosted: true, seller: KANTIL, audience: 'bridging' } as const;

  it('is the community’s word, not a member’s', () => {
    for (const text of writeMany(hosted)) {
      expect(text).not.toMatch(/\bsaya\b/i);
      expect(text).toContain('Kantil');
      expect(text).toContain('0800-0000-0101');
    }
  });

  it('names every seller with her own number and link', () => {
    for (const text of writeMany({ ...hosted, alsoSellers: [SERUNI] })) {
      expect(text).toContain('Kantil, 0800-0000-0101\nhttps://wa.me/6280000000101?text=Kopi-bubuk');
      expect(text).toContain('Seruni, 0800-0000-0104\nhttps://wa.me/6280000000104?text=Kopi-bubuk');
    }
  });
});

describe('food', () => {
  it('carries the caution, permit, halal number and shelf life', () => {
    for (const text of writeMany()) {
      expect(text).toContain('Teliti sebelum membeli.');
      expect(text).toMatch(/P-IRT CONTOH\./);
      expect(text).toMatch(/halal (?:No\. )?CONTOH\./i);
      expect(text).toMatch(/(?:simpan(?:nya sampai)?|tahan) 6 bulan\./i);
    }
  });

  it('says so when it is not halal, in every place and language', () => {
    const facts = product(COFFEE, { food: { halal: { state: 'notHalal' } } });
    for (const place of ['facebook', 'instagram', 'whatsapp'] as const) {
      expect(write({ product: facts, place })).toContain('Tidak halal.');
      expect(write({ product: facts, place, language: 'en' })).toContain('Not halal.');
    }
  });

  it('does not mention halal without a number', () => {
    for (const text of writeMany({ product: PRODUCTS.keripik.facts })) expect(text).not.toMatch(/halal/i);
  });

  it('is spoken of in Indonesian too when the caption is in English', () => {
    for (const text of writeMany({ language: 'en' })) {
      expect(text).toContain('Please check before you buy.');
      expect(text).toContain('Teliti sebelum membeli.');
      expect(text.indexOf('Please check')).toBeLessThan(text.indexOf('Teliti'));
      expect(text.indexOf(COFFEE.words ?? '?')).toBeGreaterThan(text.indexOf('—'));
    }
  });
});

describe('what is not food', () => {
  it.each(['batik', 'wisata', 'kelas'] as const)('%s has no caution and no food facts', (name) => {
    for (const text of writeMany({ product: PRODUCTS[name].facts, maker: PRODUCTS[name].maker })) {
      expect(text).not.toMatch(/Teliti|P-IRT|halal|Berat bersih/i);
    }
  });

  it('counts people and sessions in real grammar', () => {
    const en = write({ product: PRODUCTS.wisata.facts, maker: PRODUCTS.wisata.maker, language: 'en' });
    expect(en).toContain('4 people');
    expect(en).toContain('per person');
    const course = write({ product: PRODUCTS.kelas.facts, maker: PRODUCTS.kelas.maker, language: 'en' });
    expect(course).toContain('8 sessions');
  });

  it('does not name the village twice in a sentence when it is in the brand', () => {
    for (const text of writeMany({ product: PRODUCTS.wisata.facts, maker: PRODUCTS.wisata.maker })) {
      expect(text).not.toMatch(/Giriwening, Giriwening|Giriwening di Giriwening/);
    }
  });
});

describe('audiences', () => {
  it('addresses offices formally', () => {
    for (const text of writeMany({ audience: 'linking' })) {
      expect(text).toMatch(/Bapak\/Ibu|hormat|Izinkan/);
      expect(text).not.toMatch(/tetangga|\bya\./i);
    }
  });

  it('speaks to buyers abroad in the asked language first, and in the other after it', () => {
    const english = write({ audience: 'abroad', language: 'en' });
    expect(english.indexOf('Rp 32,000 (rupiah)')).toBeLessThan(english.indexOf('Rp 32.000'));
    expect(english.indexOf('Rp 32,000 (rupiah)')).toBeGreaterThan(-1);
    const indonesian = write({ audience: 'abroad', language: 'id' });
    expect(indonesian.indexOf('Rp 32.000')).toBeLessThan(indonesian.indexOf('Rp 32,000 (rupiah)'));
    expect(indonesian.indexOf('Rp 32.000')).toBeGreaterThan(-1);
  });
});

describe('places', () => {
  it('gives Facebook a short link that opens WhatsApp with the name of the product', () => {
    expect(write()).toContain('https://wa.me/6280000000102?text=Kopi-bubuk\n');
  });

  it('gives Instagram no address and no invitation to tap, since nothing there can be tapped', () => {
    for (const text of writeMany({ place: 'instagram' })) {
      expect(text).not.toMatch(/https?:|wa\.me|ketuk|klik|tautan|lewat sini/i);
      expect(text).toContain('0800-0000-0102');
    }
  });

  it('is short on WhatsApp, the name in bold, without hashtags', () => {
    for (const text of writeMany({ place: 'whatsapp' })) {
      expect(text).toContain('*Kopi bubuk*');
      expect(text).not.toContain('#');
      expect(text.length).toBeLessThan(600);
    }
  });

  it('keeps the bold whole when the name has asterisks of its own', () => {
    const text = write({ place: 'whatsapp', product: product(COFFEE, { name: '*Kopi* bubuk' }) });
    expect(text).toContain('*Kopi bubuk*');
  });
});

describe('the texts of the form', () => {
  it('are put in as typed, braces and brackets too', () => {
    const words = 'Isi {price} [a|b] $& "kutip"';
    expect(write({ product: product(COFFEE, { words }) })).toContain(words);
  });

  it('are enough on their own: a caption needs name, description and price', () => {
    const { net: _net, food: _food, ...bare } = COFFEE;
    for (const text of writeMany({ product: bare })) {
      expect(text).toContain('Rp 32.000');
      expect(text).not.toMatch(/\{|\}|undefined|200 g/);
    }
  });
});

describe('the description for who does not see the picture', () => {
  it('tells what the label says, in the language of the caption', () => {
    expect(altTextFor(brief(), books)).toBe(
      'Foto Kopi bubuk dengan label bergaya kemasan. Di label tertulis merek Tungku Lor dan harga Rp 32.000 per bungkus. ' +
        'Berat bersih 200 g. Pesan lewat WhatsApp ke Kenanga, 0800-0000-0102.',
    );
    expect(altTextFor(brief({ language: 'en', seller: KENANGA }), books)).toContain('Rp 32,000 per pack');
  });
});
