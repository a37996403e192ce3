import { type ClaimRow, EVERYTHING, FOOD } from '../claim-row.ts';
import { listed } from '../patterns.ts';

/** Claims that ask for trust without proof: testimonials, discounts, guarantees, halal without a number. */
export const TRUST_ROWS: readonly ClaimRow[] = [
  {
    id: 'testimonial',
    source: 'No testimonials that are not proved (Per-BPOM 6/2021)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        'testimoni',
        'terbukti',
        '(kata|menurut) (para )?(pelanggan|pembeli)',
        '(pelanggan|pembeli) (kami )?(bilang|puas)',
        'banyak yang (bilang|membuktikan|ketagihan|cocok|suka)',
        '(rekomendasi|direkomendasikan|disarankan)( oleh)? (dokter|ahli|chef|artis)',
      ],
      en: [
        'testimonials?',
        '(clinically |scientifically )?proven',
        '(customers|buyers|everyone|people) (say|says|love|loves|swear)',
        'recommended by',
        'as seen on',
      ],
      'zh-Hant': listed(`
        客人好評|顧客好評|好評如潮|好評推薦|一致好評|口碑|經證實|经证实|已證實|實測|見證|人人讚|
        人人都話|大家都說|客人都說|客人都話|回頭客|醫生推薦|專家推薦|名人推薦|明星推薦
      `),
      ar: listed(`
        شهادات العملاء|آراء العملاء|مجرب|مجربة|ثبت علميًا|مثبت علميًا|الزبائن يقولون|الجميع يحب|يوصي به|
        موصى به|بتوصية من|ينصح به الأطباء
      `),
    },
    reason: {
      id: 'Pujian orang lain tidak boleh dipakai tanpa bukti.',
      en: 'The praise of others may not be used without proof.',
    },
    better: {
      id: 'Ajak orang mencoba: "Boleh tanya dulu lewat WhatsApp."',
      en: 'Invite people to ask: "Feel free to ask by WhatsApp first."',
    },
  },
  {
    id: 'discount',
    source:
      'No false discounts: a lower price needs a recorded former price and an end date (UU 8/1999 arts. 9-11)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        'diskon',
        '(potongan|potong|turun) harga',
        'harga (coret|normal|biasa|semula)',
        'banting harga',
        'obral',
        'cuci gudang',
        'setengah harga',
      ],
      en: ['discount(s|ed)?', '\\d+ ?% off', 'half price', 'clearance', '(on|flash|big) sale', 'price cuts?'],
      'zh-Hant': listed(`
        折扣|打折|折起|八折|半價|半价|特價|特价|減價|减价|大減價|降價|優惠|优惠|割引|清貨|清倉|
        清仓|劈價|平賣|原價|原价|買一送一
      `),
      ar: listed(`
        خصم|خصومات|تخفيض|تخفيضات|تنزيلات|تصفية المخزون|عرض خاص|نصف السعر|نصف الثمن|السعر الأصلي|
        السعر العادي
      `),
    },
    reason: {
      id: 'Potongan harga hanya sah kalau harga sebelumnya tercatat dan ada tanggal berakhirnya.',
      en: 'A discount is lawful where the former price is on record and an end date is given.',
    },
    better: {
      id: 'Sebut harga sekarang: "Rp 15.000 per bungkus." Harga yang dulu diisi di kolom harga sebelumnya.',
      en: 'Name the price now: "Rp 15,000 per pack." A former price has a field of its own.',
    },
  },
  {
    id: 'guarantee',
    source: 'No absolute promises such as "safe" without full explanation (UU 8/1999 art. 9, memory)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(dijamin|terjamin)',
        'tanpa (efek samping|risiko|resiko)',
        'tidak berbahaya',
        'aman (dikonsumsi|dimakan|diminum)',
        '100 (%|persen) aman',
      ],
      en: ['guarante(e|es|ed)', 'no side effects', 'risk free', '(perfectly|completely|totally|100 ?%) safe'],
      'zh-Hant': listed(`
        保證|保证|包保|擔保|無副作用|无副作用|絕對安全|百分百安全|安全無害|無害|無風險|零風險
      `),
      ar: listed(`
        مضمون|مضمونة|نضمن|أضمن|بدون آثار جانبية|بلا آثار جانبية|آمن تمامًا|غير ضار|بدون مخاطر
      `),
    },
    reason: {
      id: 'Janji mutlak seperti "dijamin" atau "pasti aman" tidak boleh dipakai.',
      en: 'Absolute promises such as "guaranteed" or "perfectly safe" may not be used.',
    },
    better: {
      id: 'Tulis cara menyimpan atau memakainya: "Simpan di tempat kering."',
      en: 'Say how to keep or use it: "Keep in a dry place."',
    },
  },
  {
    id: 'halalWithoutNumber',
    source: 'Halal is claimed with a certificate number and not otherwise (PP 42/2024)',
    kinds: FOOD,
    patterns: {
      id: ['halal(an)?', 'kehalalan', 'thoyyib(an)?', 'thayyib(an)?'],
      en: ['halal'],
      'zh-Hant': ['清真', '哈拉'],
      ar: ['حلال'],
    },
    innocent: {
      id: ['(tidak|tak|bukan|non|belum) (bersertifikat |berlabel |ada )?halal', 'halal bi halal'],
      en: ['(not|isn t) (certified )?halal'],
      'zh-Hant': ['非清真', '不是清真', '未獲清真', '未有清真'],
      ar: ['غير حلال', 'ليس حلال', 'ليست حلال', 'غير الحلال'],
    },
    unless: 'halalNumber',
    reason: {
      id: 'Kata "halal" perlu nomor sertifikat. Kalau masih diurus, kosongkan dulu; produk tetap bisa ditawarkan.',
      en: 'The word "halal" needs a certificate number. While it is in process leave it out; the product can still be offered.',
    },
    better: {
      id: 'Isi nomor sertifikat halal, atau sebutkan bahannya saja.',
      en: 'Fill in the certificate number, or name the ingredients.',
    },
  },
];
