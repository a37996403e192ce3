import { type ClaimRow, EVERYTHING, FOOD } from '../claim-row.ts';

/** What asks for trust without proof: testimonials, discounts, guarantees, halal without a number. */
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
      'zh-Hant': ['客人好評', '顧客好評', '經證實', '经证实'],
      ar: ['شهادات العملاء', 'مجرب'],
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
      'zh-Hant': ['折扣', '打折', '特價', '特价', '減價', '减价'],
      ar: ['خصم', 'تخفيض'],
    },
    reason: {
      id: 'Potongan harga hanya sah kalau harga sebelumnya tercatat dan ada tanggal berakhirnya.',
      en: 'A discount is lawful where the former price is on record and an end date is given.',
    },
    better: {
      id: 'Sebut harga yang berlaku sekarang: "Rp 15.000 per bungkus."',
      en: 'Name the price that holds now: "Rp 15,000 per pack."',
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
      'zh-Hant': ['保證', '保证', '無副作用', '无副作用'],
      ar: ['مضمون', 'بدون آثار جانبية'],
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
      'zh-Hant': ['清真'],
      ar: ['حلال'],
    },
    innocent: {
      id: ['(tidak|tak|bukan|non|belum) (bersertifikat |berlabel |ada )?halal', 'halal bi halal'],
      en: ['(not|isn t) (certified )?halal'],
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
