import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../functions/domain/law/check-claims.ts';
import { CLAIM_ROWS, rowsWithoutWords } from '../../../functions/domain/law/claim-rows.ts';
import { findClaims } from '../../../functions/domain/law/find-claims.ts';
import { FURTHER } from '../../../functions/domain/law/further-rows.ts';
import { LANGUAGES } from '../../../functions/domain/language.ts';
import { CLAIM_EXAMPLES } from './examples/claim-examples.ts';

const rowsOf = (text: string) => findClaims(text).map(({ row }) => row.id);
const EMPTY = { refused: [], allowed: [] };
const BY_ROW_AND_LANGUAGE = CLAIM_ROWS.flatMap((row) =>
  (['id', 'en', 'zh-Hant', 'ar'] as const).map((language) => ({
    row,
    id: row.id,
    language,
    ...(CLAIM_EXAMPLES[row.id]?.[language] ?? EMPTY),
  })),
);

describe('the table of refused claims', () => {
  it('has examples for every row and no others', () => {
    expect(Object.keys(CLAIM_EXAMPLES).toSorted()).toEqual(CLAIM_ROWS.map((row) => row.id).toSorted());
  });

  it.each(BY_ROW_AND_LANGUAGE)(
    'has two examples or more of each for $id in $language',
    ({ refused, allowed }) => {
      expect(refused.length).toBeGreaterThanOrEqual(2);
      expect(allowed.length).toBeGreaterThanOrEqual(2);
    },
  );

  it.each(LANGUAGES)('has words for every row in %s', (language) => {
    expect(rowsWithoutWords(language)).toEqual([]);
  });

  it('keeps its own examples in every further language', () => {
    for (const [, rows] of FURTHER) {
      for (const [id, { refused, allowed }] of Object.entries(rows ?? {})) {
        for (const text of refused) expect(rowsOf(text)).toContain(id);
        for (const text of allowed) expect(rowsOf(text)).not.toContain(id);
      }
    }
    expect(FURTHER.map(([language]) => language)).toEqual(
      LANGUAGES.filter((language) => !['id', 'en', 'zh-Hant', 'ar'].includes(language)),
    );
  });

  describe.each(BY_ROW_AND_LANGUAGE)('$id in $language', ({ row, refused, allowed }) => {
    it.each(refused)('refuses "%s"', (text) => {
      expect(rowsOf(text)).toContain(row.id);
    });

    it.each(allowed)('lets "%s" through', (text) => {
      expect(rowsOf(text)).not.toContain(row.id);
    });
  });

  describe.each(CLAIM_ROWS)('$id', (row) => {
    it.each(row.kinds)('offers wording for %s that is accepted itself', (kind) => {
      const context = { kind, halal: undefined, field: 'words' };
      const answers = [row.better.id, row.better.en].flatMap((text) => checkClaims(text, context));
      // The way out of a halal claim is to fill in the number, so its wording names the word.
      expect(answers.filter(({ code }) => code !== 'law.halalWithoutNumber')).toEqual([]);
    });
  });
});

describe('a claim in typed text', () => {
  const food = { kind: 'food', halal: undefined, field: 'words' } as const;

  it('is answered with the field, the very words, a reason and a better wording', () => {
    const [problem, ...others] = checkClaims('Camilan SEHAT dan Menyehatkan', food);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'law.health', kind: 'invalid', field: 'words', retryable: false });
    expect(problem?.text.id).toContain('"SEHAT", "Menyehatkan"');
    expect(problem?.text.en).toContain('"SEHAT", "Menyehatkan"');
    expect(problem?.text.id).toContain('beberapa kata');
    expect(problem?.better?.en).not.toBe('');
  });

  it('is answered once per rule, several rules at once', () => {
    const codes = checkClaims('Kopi asli 100% murni, terbaik, tanpa pengawet', food).map(({ code }) => code);
    expect(codes).toEqual(['law.noPreservatives', 'law.pure', 'law.original', 'law.superlative']);
  });

  it('quotes three findings at most', () => {
    const [problem] = checkClaims('terbaik, termurah, terenak, terlaris, terfavorit', food);
    expect(problem?.text.en.match(/"/g)).toHaveLength(6);
  });

  it.each(['bergizi', 'vegan', 'tanpa gula', 'alami', 'murni', 'segar', 'asli', 'halal', 'modern'])(
    '"%s" concerns food alone',
    (word) => {
      expect(checkClaims(word, food)).not.toEqual([]);
      expect(checkClaims(word, { ...food, kind: 'craft' })).toEqual([]);
    },
  );

  it.each(['sehat', 'mengobati', 'hanya', 'termurah', 'lebih murah', 'diskon', 'dijamin'])(
    '"%s" concerns every kind',
    (word) => {
      expect(checkClaims(word, { ...food, kind: 'experience' })).not.toEqual([]);
    },
  );

  it('may say halal when the certificate number was given, and otherwise not', () => {
    const halal = { state: 'certified', number: 'ID3311' } as const;
    expect(checkClaims('Sudah halal', { ...food, halal })).toEqual([]);
    for (const state of ['inProcess', 'notHalal'] as const) {
      const codes = checkClaims('Sudah halal', { ...food, halal: { state } }).map(({ code }) => code);
      expect(codes).toEqual(['law.halalWithoutNumber']);
    }
  });
});

describe('names that look like claims', () => {
  it('lets a known person or place be named, exactly as spelled', () => {
    const names = ['Murni', 'Kampung Alami'];
    expect(findClaims('Pesan ke Murni di Kampung Alami', { names })).toEqual([]);
    expect(findClaims('kopi murni', { names })).not.toEqual([]);
  });

  it('lets a person be named by her title, and a place by its own when it is capitalised', () => {
    expect(findClaims('buatan mbak segar')).toEqual([]);
    expect(findClaims('pesan ke Bu Sehat')).toEqual([]);
    expect(findClaims('dari Desa Segar')).toEqual([]);
    expect(findClaims('desa segar')).not.toEqual([]);
  });

  it('takes the owner of a kitchen for a name, and no praise with the same ending', () => {
    expect(findClaims("Mother Murni's Cassava Crisps")).toEqual([]);
    expect(findClaims("Nature's Healthy Crisps")).not.toEqual([]);
    expect(findClaims('Murni Cassava Crisps')).not.toEqual([]);
  });

  it('refuses a brand that makes a claim, since brands are advertising too', () => {
    expect(findClaims('Alam Segar').map(({ row }) => row.id)).toEqual(['fresh']);
    expect(findClaims('Sehat Murni').map(({ row }) => row.id)).toEqual(['health', 'pure']);
  });

  it('takes a cure for a name only with the title and the capital of one', () => {
    expect(findClaims('pesan ke Bu Manjur')).toEqual([]);
    expect(findClaims('bu manjur')).not.toEqual([]);
    expect(findClaims('untuk Bu Manjur')).not.toEqual([]);
  });
});

describe('a denial', () => {
  it.each([
    'Bukan obat, jamu, atau suplemen',
    'Kami tidak bilang ini menyehatkan',
    'Pijat dan pengobatan tidak termasuk',
    "We can't tell you it does anything for your health",
    '治不好感冒',
    'Tidak terdaftar di BPOM',
    'Camilan ini tidak rendah kalori',
    'Jangan percaya kalau ada yang bilang ini obat',
    'Kami menang lomba? Belum pernah ikut',
    'Terapi ikan tidak ada, kolamnya untuk mancing',
    '沒有療效',
    '我們不說它健康',
    'ليس عسلًا خالصًا',
    'ليس مشروبا صحيا',
    'Kalori dan gizinya belum pernah kami hitung',
    'Jamu? Tidak kami jual, adanya wedang jahe',
    '卡路里我們沒有算過',
    '雲海要看天氣,不敢保證看得到',
    '豬肉不用,油是椰子油',
    'سوار للزينة ولا فائدة علاجية له',
    'لا نستخدم لحم الخنزير',
  ])('is no claim: "%s"', (text) => {
    expect(findClaims(text)).toEqual([]);
  });

  it.each([
    'Tidak pahit, sehat',
    'Tidak amis dan menyehatkan',
    'Not bitter, healthy',
    'Not greasy and healthy',
    'Tidak menyebabkan diabetes',
    'Mau sehat? Tidak perlu obat',
    'Jangan percaya obat kimia, minum jamu sehat',
    'Madu sehat ini tidak ada di toko lain',
    '沒有更健康的零食',
    'ليس مجرد دواء',
    'Sehat? Tidak kami ragukan',
    'Khasiatnya tak terhitung',
    '豬肉不用冷藏',
    'لا فائدة أفضل من هذا',
    '防腐劑不用',
    'لا نستخدم مواد حافظة',
  ])('of something else, or of harm, excuses nothing: "%s"', (text) => {
    expect(findClaims(text)).not.toEqual([]);
  });
});

describe('news of the family', () => {
  it.each([
    'Suami kena stroke tahun lalu, jadi kami pindah jualan ke teras rumah',
    'My husband had a stroke, so we moved the stall to our porch',
    '先生去年中風,我們把攤子搬到家門口',
    'أصيب زوجي بجلطة فنقلنا البسطة إلى باب البيت',
    'Sebagian uang disumbangkan untuk anak penderita talasemia',
    'People with high blood pressure should not order',
  ])('names an illness and praises nothing: "%s"', (text) => {
    expect(findClaims(text)).toEqual([]);
  });

  it.each([
    'Suami kena stroke, jadi kami minum kopi ini tiap pagi',
    'Suami kena stroke, jadi kami pindah jualan. Sekarang sembuh berkat jahe ini',
    'My husband had a stroke, so we moved to this tea and he healed',
    '先生中風,喝了這個就好了,我們搬到門口賣',
    'Kopi ini cegah stroke, jadi kami jualan di teras',
    'You should not miss it: it lowers high blood pressure',
  ])('is a testimonial when it tells of an effect: "%s"', (text) => {
    expect(findClaims(text)).not.toEqual([]);
  });
});

describe('a number', () => {
  it('is not the one it begins with, though a "2" doubles a word', () => {
    expect(findClaims('stan nomor 12')).toEqual([]);
    expect(findClaims('nomor 1 di Jawa')).not.toEqual([]);
    expect(findClaims('segar2')).not.toEqual([]);
  });
});

describe('a lesson', () => {
  it('is about words that would be claims elsewhere', () => {
    expect(findClaims('Kelas bahasa Inggris: kosakata obat dan sakit kepala')).toEqual([]);
    expect(findClaims('Practise what to say at a hospital: which medicine you take')).toEqual([]);
    expect(findClaims('Belajar memindahkan pasien ke kursi roda')).toEqual([]);
    expect(findClaims('Belajar merawat badan agar sehat')).not.toEqual([]);
  });

  it('promises no more than anything else', () => {
    expect(rowsOf('Pasti lulus dan lancar bahasa Inggris')).toEqual(['guarantee']);
  });
});

describe('hashtags', () => {
  it.each(['#KopiSehat', '#kopialami', '#kopi_murni', '#bebasgluten', '#wonosoboasli', '#kopiterbaik'])(
    'refuses %s',
    (tag) => {
      expect(findClaims(tag)).not.toEqual([]);
    },
  );

  it.each(['#mengalami', '#percuma', '#alamindonesia', '#Giriwening', '#justice', '#1001malam'])(
    'lets %s through',
    (tag) => {
      expect(findClaims(tag)).toEqual([]);
    },
  );
});

describe('words that are refused on purpose although they can be meant innocently', () => {
  it.each([
    ['a processing term that is also a claim', 'kopi proses natural'],
    ['the word barred by the rule, before what a product is', 'hanya memakai gula aren'],
  ])('%s', (_why, text) => {
    expect(findClaims(text)).not.toEqual([]);
  });
});

describe('"dari" and an ingredient', () => {
  it('is let through when typed: the form cannot tell the share, and our own texts say "dengan"', () => {
    expect(findClaims('keripik dari singkong')).toEqual([]);
  });
});
