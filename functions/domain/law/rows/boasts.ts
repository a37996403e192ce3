import { type ClaimRow, EVERYTHING } from '../claim-row.ts';
import { listed } from '../patterns.ts';

const ADJECTIVE =
  '(baik|enak|lezat|nikmat|murah|bagus|indah|cantik|laris|laku|favorit|populer|gurih|renyah|manis|lembut|hebat|' +
  'lengkap|mewah|sehat|segar|hemat|unik|keren|istimewa|unggul|awet|halus)';

/** Claims that compare a product with others. */
export const BOAST_ROWS: readonly ClaimRow[] = [
  {
    id: 'only',
    source: 'Advertising may not say "only", "just" or the like (Per-BPOM 6/2021, art. 14)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        'hanya',
        'cuman?',
        'doang',
        'satu satunya',
        'sekadar',
        'sekedar',
        // "Apa saja" and "langsung saja" are innocent; after a price "saja" means "only".
        '(rp )?\\d+(\\s\\d{3})*( (ribu|ribuan|rb|rban|rupiah|juta|jt|k))? (saja|aja)',
        '(ribu|ribuan|rupiah|juta) (saja|aja)',
      ],
      en: ['only', 'just', 'merely', 'nothing but'],
      'zh-Hant': listed(`
        只要|只有|只需|只售|只賣|只收|僅需|仅需|僅售|仅售|僅僅|仅仅|不過是|唯一|獨一無二|淨係
      `),
      ar: listed(`
        فقط|فحسب|مجرد|الوحيد|الوحيدة|لا غير|لا مثيل له|فريد من نوعه
      `),
    },
    innocent: {
      id: ['(tidak|tak|bukan|nggak) (hanya|cuma|sekadar|sekedar)'],
      en: ['not (only|just|merely)'],
      'zh-Hant': ['不只要', '不只有', '不只需', '不僅僅', '不仅仅'],
      ar: ['ليس فقط', 'ليس مجرد', 'ليست فقط'],
    },
    reason: {
      id: 'Kata "hanya" atau "cuma" tidak boleh dipakai dalam iklan; harga cukup disebut apa adanya.',
      en: 'Advertising may not say "only" or "just"; a price is simply named.',
    },
    better: { id: 'Sebut harganya: "Rp 15.000 per bungkus."', en: 'Name the price: "Rp 15,000 per pack."' },
  },
  {
    id: 'superlative',
    source:
      'No superlatives, a rule of our own (docs/facts/law.md); comparisons are barred by Per-BPOM 6/2021, art. 14',
    kinds: EVERYTHING,
    patterns: {
      id: [
        `ter${ADJECTIVE}`,
        'paling',
        '(nomor|nomer|no) (1|satu|wahid)',
        '#1',
        'juara',
        'unggul',
        'tiada (duanya|tanding|banding)',
        'tak (ada duanya|tertandingi|terkalahkan)',
        'best seller',
      ],
      en: [
        'best',
        'cheapest',
        'tastiest',
        'yummiest',
        'finest',
        'greatest',
        'sweetest',
        'crispiest',
        'crunchiest',
        'lowest price',
        'the most',
        'number (one|1)',
        'unbeatable',
        'unmatched',
        'unrivall?ed',
        'second to none',
        'world class',
      ],
      'zh-Hant': listed(`
        最好|最佳|最優|最便宜|最低價|最平|最抵|最正|最強|最香|最脆|最甜|最美味|最好吃|最好味|
        最受歡迎|最美|最靚|最新鮮|最棒|最高級|第一名|第一品牌|全港第一|全台第一|全國第一|世界級|
        世界第一|頂級|頂尖|極品|極致|首選|無敵|冠軍|王牌|無與倫比|史上|超級好吃
      `),
      ar: listed(`
        الأفضل|أفضل|الأرخص|أرخص|الأجود|أجود|الألذ|ألذ|أطيب|الأطيب|الأجمل|أجمل|الأكثر مبيعًا|أقل سعر|
        أقل الأسعار|رقم واحد|رقم 1|لا يضاهى|لا يقارن|عالمي المستوى|الأول في
      `),
    },
    innocent: {
      id: [
        'paling (lambat|lama|sedikit|banyak|tidak|cepat)',
        '(jalan|jl|gang|gg|blok|rumah|kios)(\\s\\p{L}+){0,4}\\s(no|nomor|nomer) (1|satu)',
      ],
      en: ['best (before|by|if|regards|wishes|enjoyed|served|eaten|kept|stored)', 'all the best', 'at best'],
      'zh-Hant': ['此日期前最佳', '最佳食用', '最佳賞味', '最佳享用'],
      ar: ['أقل عدد'],
    },
    reason: {
      id: 'Kata "ter-" atau "paling" tidak bisa dibuktikan di sini; tulis hal yang bisa dilihat orang.',
      en: 'A superlative cannot be proved here; write what people can see.',
    },
    better: {
      id: 'Tulis faktanya: bahan, ukuran, harga, atau cara membuatnya.',
      en: 'Write the facts: what it is made with, its size, its price, or how it is made.',
    },
  },
  {
    id: 'comparison',
    source: 'No comparison with products of others (Per-BPOM 6/2021, art. 14)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        `(lebih|jauh lebih) ${ADJECTIVE}`,
        `${ADJECTIVE} (daripada|dibanding|dibandingkan|ketimbang)`,
        '(tidak|tak) (seperti|sama dengan) (yang lain|merek lain|produk lain|toko lain)',
        'beda (dari|dengan) (yang lain|merek lain|produk lain|toko lain)',
        '(kalahkan|mengalahkan) (merek|produk|toko)',
      ],
      en: [
        '(better|cheaper|tastier|sweeter|crispier|fresher|healthier|nicer|softer) than',
        '(unlike|compared to|compared with) (other|the other|any other|others)',
        'better than',
      ],
      'zh-Hant': listed(`
        更便宜|更好吃|更好味|更香|更平|更抵|更正|更好|比其他|比別人|比別家|比人哋|比市面|勝過|胜过|
        優於|好過其他|不像其他|有別於其他
      `),
      ar: listed(`
        أفضل من|أرخص من|ألذ من|أجود من|أطيب من|ليس كغيره|على عكس غيره|مقارنة بغيره|يتفوق على
      `),
    },
    reason: {
      id: 'Produk tidak boleh dibandingkan dengan produk orang lain.',
      en: 'A product may not be compared with the products of others.',
    },
    better: {
      id: 'Ceritakan produknya sendiri: "Gurih, digoreng sampai renyah."',
      en: 'Speak of this product alone: "Savoury, fried until crisp."',
    },
  },
];
