import { type ClaimRow, EVERYTHING } from '../claim-row.ts';

const ADJECTIVE =
  '(baik|enak|lezat|nikmat|murah|bagus|indah|cantik|laris|laku|favorit|populer|gurih|renyah|manis|lembut|hebat|' +
  'lengkap|mewah|sehat|segar|hemat|unik|keren|istimewa|unggul|awet|halus)';

/** What a product is said to be beside others. */
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
      'zh-Hant': ['只要', '只需', '僅需', '仅需', '僅售', '仅售', '唯一'],
      ar: ['فقط', 'الوحيد'],
    },
    innocent: {
      id: ['(tidak|tak|bukan|nggak) (hanya|cuma|sekadar|sekedar)'],
      en: ['not (only|just|merely)'],
      'zh-Hant': ['不只要'],
    },
    reason: {
      id: 'Kata "hanya" atau "cuma" tidak boleh dipakai dalam iklan; harga cukup disebut apa adanya.',
      en: 'Advertising may not say "only" or "just"; a price is simply named.',
    },
    better: { id: 'Sebut harganya: "Rp 15.000 per bungkus."', en: 'Name the price: "Rp 15,000 per pack."' },
  },
  {
    id: 'superlative',
    source: 'No superlatives (words.md; comparisons are barred by Per-BPOM 6/2021, art. 14)',
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
      'zh-Hant': ['最好', '最佳', '最便宜', '最低價', '最正', '第一名', '全港第一', '全台第一'],
      ar: ['الأفضل', 'أفضل', 'الأرخص', 'أرخص', 'الأجود', 'رقم واحد', 'رقم 1'],
    },
    innocent: {
      id: [
        'paling (lambat|lama|sedikit|banyak|tidak|cepat)',
        '(jalan|jl|gang|gg|blok|rumah|kios)(\\s\\p{L}+){0,4}\\s(no|nomor|nomer) (1|satu)',
      ],
      en: ['best (before|by|if|regards|wishes|enjoyed|served|eaten|kept|stored)', 'all the best', 'at best'],
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
      'zh-Hant': ['更便宜', '更好吃', '勝過', '胜过'],
      ar: ['أفضل من', 'أرخص من'],
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
