/** A counted noun in every language of our texts. */
export interface CountedNoun {
  readonly id: string;
  /** English singular and plural. */
  readonly en: readonly [one: string, many: string];
  /** The Chinese word or classifier that follows a number; two where Hong Kong and Taiwan differ. */
  readonly zh: string | readonly [hk: string, tw: string];
  /** Arabic singular, dual, plural of three to ten, and the form of eleven to ninety-nine. */
  readonly ar: readonly [one: string, two: string, few: string, many: string];
  /** Further spellings that people type. */
  readonly also?: readonly string[];
}

const PIECE = ['قطعة', 'قطعتان', 'قطع', 'قطعة'] as const;
const GRAIN = ['حبة', 'حبتان', 'حبات', 'حبة'] as const;
const LESSON = ['حصة', 'حصتان', 'حصص', 'حصة'] as const;
const BOX = ['علبة', 'علبتان', 'علب', 'علبة'] as const;

/** Units of sale and of contents. The first row that contains a word determines its translation. */
export const NOUNS: readonly CountedNoun[] = [
  { id: 'bungkus', en: ['pack', 'packs'], zh: '包', ar: ['عبوة', 'عبوتان', 'عبوات', 'عبوة'], also: ['bks'] },
  { id: 'potong', en: ['piece', 'pieces'], zh: '件', ar: PIECE, also: ['pcs', 'pc'] },
  { id: 'buah', en: ['piece', 'pieces'], zh: '個', ar: GRAIN },
  { id: 'biji', en: ['piece', 'pieces'], zh: '粒', ar: GRAIN },
  { id: 'kain', en: ['piece', 'pieces'], zh: '幅', ar: PIECE },
  { id: 'lembar', en: ['sheet', 'sheets'], zh: '張', ar: PIECE },
  { id: 'helai', en: ['piece', 'pieces'], zh: '條', ar: PIECE },
  { id: 'orang', en: ['person', 'people'], zh: '位', ar: ['شخص', 'شخصان', 'أشخاص', 'شخصًا'] },
  {
    id: 'peserta',
    en: ['participant', 'participants'],
    zh: '位',
    ar: ['مشارك', 'مشاركان', 'مشاركين', 'مشاركًا'],
  },
  { id: 'tempat', en: ['place', 'places'], zh: '個名額', ar: ['مكان', 'مكانان', 'أماكن', 'مكانًا'] },
  { id: 'kali', en: ['session', 'sessions'], zh: '堂', ar: LESSON },
  { id: 'pertemuan', en: ['session', 'sessions'], zh: '堂', ar: LESSON },
  { id: 'sesi', en: ['session', 'sessions'], zh: '堂', ar: LESSON },
  { id: 'botol', en: ['bottle', 'bottles'], zh: ['樽', '瓶'], ar: ['زجاجة', 'زجاجتان', 'زجاجات', 'زجاجة'] },
  { id: 'toples', en: ['jar', 'jars'], zh: ['樽', '罐'], ar: ['برطمان', 'برطمانان', 'برطمانات', 'برطمانًا'] },
  { id: 'kotak', en: ['box', 'boxes'], zh: '盒', ar: BOX },
  { id: 'kaleng', en: ['tin', 'tins'], zh: '罐', ar: BOX },
  { id: 'gelas', en: ['cup', 'cups'], zh: '杯', ar: ['كوب', 'كوبان', 'أكواب', 'كوبًا'] },
  { id: 'porsi', en: ['portion', 'portions'], zh: '份', ar: ['طبق', 'طبقان', 'أطباق', 'طبقًا'] },
  { id: 'paket', en: ['set', 'sets'], zh: '套', ar: ['طقم', 'طقمان', 'أطقم', 'طقمًا'] },
  { id: 'pasang', en: ['pair', 'pairs'], zh: '對', ar: ['زوج', 'زوجان', 'أزواج', 'زوجًا'] },
  { id: 'ikat', en: ['bunch', 'bunches'], zh: ['紮', '把'], ar: ['حزمة', 'حزمتان', 'حزم', 'حزمة'] },
  { id: 'lusin', en: ['dozen', 'dozen'], zh: '打', ar: ['دزينة', 'دزينتان', 'دزينات', 'دزينة'] },
  {
    id: 'kelompok',
    en: ['group', 'groups'],
    zh: '組',
    ar: ['مجموعة', 'مجموعتان', 'مجموعات', 'مجموعة'],
    also: ['rombongan'],
  },
  { id: 'menit', en: ['minute', 'minutes'], zh: '分鐘', ar: ['دقيقة', 'دقيقتان', 'دقائق', 'دقيقة'] },
  { id: 'jam', en: ['hour', 'hours'], zh: '小時', ar: ['ساعة', 'ساعتان', 'ساعات', 'ساعة'] },
  { id: 'hari', en: ['day', 'days'], zh: ['日', '天'], ar: ['يوم', 'يومان', 'أيام', 'يومًا'] },
  { id: 'malam', en: ['night', 'nights'], zh: '夜', ar: ['ليلة', 'ليلتان', 'ليالٍ', 'ليلة'] },
  {
    id: 'minggu',
    en: ['week', 'weeks'],
    zh: ['個星期', '週'],
    ar: ['أسبوع', 'أسبوعان', 'أسابيع', 'أسبوعًا'],
  },
  { id: 'bulan', en: ['month', 'months'], zh: '個月', ar: ['شهر', 'شهران', 'أشهر', 'شهرًا'] },
  { id: 'tahun', en: ['year', 'years'], zh: '年', ar: ['سنة', 'سنتان', 'سنوات', 'سنة'] },
];
