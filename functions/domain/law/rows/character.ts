import { type ClaimRow, FOOD } from '../claim-row.ts';
import { listed } from '../patterns.ts';

const SOURCE =
  'Words on the nature of the ingredients are restricted in food advertising (Per-BPOM 6/2021, art. 13)';

/** Natural, pure, fresh, original and similar words: lawful for few foods, so refused for all. */
export const CHARACTER_ROWS: readonly ClaimRow[] = [
  {
    id: 'natural',
    source: SOURCE,
    kinds: FOOD,
    patterns: {
      id: ['alami(ah)?', 'serba alam', 'natural'],
      en: ['natural(ly)?'],
      'zh-Hant': ['天然', '純天然', '全天然', '自然食品'],
      ar: ['طبيعي', 'طبيعية'],
    },
    // A hashtag that ends in "mengalami" (to go through something) only looks like "alami".
    innocent: { id: ['mengalami'] },
    alsoAName: true,
    reason: {
      id: '"Alami" dibatasi untuk pangan yang tidak dicampur dan tidak diubah sifatnya; kami tidak bisa memeriksanya.',
      en: '"Natural" is kept for food that is neither mixed nor changed; we cannot check that.',
    },
    better: {
      id: 'Ceritakan caranya: "Buahnya dipetik sendiri, lalu dijemur."',
      en: 'Say what was done: "Picked by hand, then dried in the sun."',
    },
  },
  {
    id: 'pure',
    source: SOURCE,
    kinds: FOOD,
    patterns: {
      id: ['murni', 'kemurnian', '100 (%|persen)', 'seratus persen', 'tanpa campuran', 'tulen'],
      en: ['pure(st|ly)?', 'purity', '(100|hundred) per ?cent', 'unadulterated'],
      'zh-Hant': ['純正', '纯正', '純淨', '百分百', '百分之百', '無混合'],
      ar: ['نقي', 'خالص', 'صافي تمامًا', 'مئة بالمئة', 'مئة في المئة', 'بدون خلط'],
    },
    innocent: { id: ['puree'], en: ['puree[sd]?'] },
    alsoAName: true,
    reason: {
      id: '"Murni" dan "100%" dibatasi untuk pangan tanpa campuran apa pun; kami tidak bisa memeriksanya.',
      en: '"Pure" and "100%" are kept for food with nothing mixed in; we cannot check that.',
    },
    better: {
      id: 'Sebutkan bahannya: "Dibuat dengan biji kopi."',
      en: 'Name what is in it: "Made with coffee beans."',
    },
  },
  {
    id: 'fresh',
    source: SOURCE,
    kinds: FOOD,
    patterns: {
      id: ['~segar', 'seger', 'fresh'],
      en: ['fresh(ly|ness|er|est)?', 'refresh(ing|ingly|es)'],
      'zh-Hant': ['新鮮', '新鲜', '鮮製', '鮮採', '即採', '保鮮'],
      ar: ['طازج', 'طازجة', 'منعش', 'إنعاش'],
    },
    innocent: { en: ['fresh water'] },
    alsoAName: true,
    reason: {
      id: '"Segar" dibatasi dan tidak berlaku untuk pangan olahan dari bahan setengah jadi.',
      en: '"Fresh" is restricted and does not fit food made of half-finished ingredients.',
    },
    better: {
      id: 'Tulis kapan dibuatnya: "Dibuat Senin pagi."',
      en: 'Say when it was made: "Made on Monday morning."',
    },
  },
  {
    id: 'original',
    source: SOURCE,
    kinds: FOOD,
    patterns: {
      id: ['asli', 'keaslian', 'original', 'orisinal', 'orisinil', 'ori', 'autentik', 'otentik'],
      en: ['originals?', 'authentic(ally|ity)?', 'genuine(ly)?'],
      'zh-Hant': listed(`
        正宗|正品|正版|道地|地道|原裝|原装|真品|如假包換
      `),
      ar: ['أصلي', 'أصيل', 'أصالة'],
    },
    // "Originally from the hills" tells where something began; it is another word and not matched.
    innocent: { id: ['(orang|penduduk|warga|bahasa|nama) asli'], 'zh-Hant': ['知道地'] },
    alsoAName: true,
    reason: {
      id: '"Asli" dibatasi dan tidak berlaku untuk pangan dengan perisa atau campuran; kami tidak bisa memeriksanya.',
      en: '"Original" is restricted and does not fit food with flavouring or mixtures; we cannot check that.',
    },
    better: {
      id: 'Sebutkan rasanya atau tempatnya: "Rasa gurih, dibuat di desa kami."',
      en: 'Name the taste or the place: "Savoury, made in our village."',
    },
  },
  {
    id: 'organic',
    source: 'Organic needs a certificate that the form does not hold (memory); kin of "natural"',
    kinds: FOOD,
    patterns: {
      id: ['organik'],
      en: ['organic(ally)?'],
      'zh-Hant': ['有機', '有机'],
      ar: ['منتج عضوي', 'طعام عضوي', 'زراعة عضوية', 'منتجات عضوية', 'أورجانيك', 'اورجانيك'],
    },
    innocent: { 'zh-Hant': ['有機會', '有机会'] },
    reason: {
      id: '"Organik" memerlukan sertifikat.',
      en: '"Organic" needs a certificate.',
    },
    better: {
      id: 'Ceritakan kebunnya: "Singkongnya dari kebun sendiri."',
      en: 'Tell about the garden: "The cassava is from our own garden."',
    },
  },
  {
    id: 'modern',
    source: 'Food advertising may not call itself modern, advanced or a marvel (Per-BPOM 6/2021, art. 14)',
    kinds: FOOD,
    patterns: {
      id: ['modern', 'canggih', 'ajaib', 'keajaiban', 'penemuan baru'],
      en: ['modern', 'revolutionary', 'miracles?', 'miraculous'],
      'zh-Hant': listed(`
        現代|现代|先進|先进|高科技|奇蹟|奇迹|神奇|革命性
      `),
      ar: ['عصري', 'متطور', 'معجزة', 'سحري', 'ثوري'],
    },
    innocent: { ar: ['في العصر الحديث', 'حديث الولادة', 'حديث العهد'] },
    reason: {
      id: 'Iklan pangan tidak boleh memakai "modern", "canggih", atau "ajaib".',
      en: 'Food advertising may not say "modern", "advanced" or "miracle".',
    },
    better: {
      id: 'Ceritakan cara membuatnya: "Digoreng di wajan, diaduk dengan tangan."',
      en: 'Say how it is made: "Fried in a pan, stirred by hand."',
    },
  },
];
