import { type ClaimRow, EVERYTHING } from '../claim-row.ts';
import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';

/** Claims about the price. */
export const PRICE_ROWS: readonly ClaimRow[] = [
  {
    id: 'discount',
    source:
      'No false discounts: a lower price needs a recorded former price and an end date (UU 8/1999 arts. 9-11)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(diskon|korting|discount|rabat)',
        '(potongan|turun|pangkas|banting|korban) harga',
        // "Satu potong harganya …" names the price of a piece.
        'potong harga(?!nya)',
        'potongan (\\d+ ?(%|persen|ribu|ribuan|rb|k|rupiah|\\d{3})|\\d{4,}|rp|sampai|hingga|khusus)',
        'harga (coret|normal|biasa|semula|promo|spesial|miring|perkenalan|heboh|gila|gilaan|hancur|obral)',
        '(harganya|harga) (kami |saya |lagi |sedang )?(dipotong|didiskon|diturunkan|dibanting)',
        '(obral|cuci gudang|setengah harga|cashback|flash ?sale)',
        'promo(nya)?',
        '(beli|order|pesan) (\\d+|satu|dua|tiga|empat|lima|sepuluh)‥1(gratis|bonus|free|dapat|dapet|dpt) (\\d+|satu|dua|tiga)',
        '(disc|off) \\d+ ?%?',
        '\\d+ ?% (off|diskon)',
        '(dulu|dari|awalnya|semula|biasanya|normalnya|aslinya|tadinya) (harganya |harga )?(rp )?(\\d+(\\s\\d{3})+|\\d+ (ribu|rb|k|juta|jt)) (sekarang|kini|jadi|cukup|cuma|tinggal)',
        'voucher (belanja|diskon|potongan)',
        '(dipotong|dipangkas|turun|diturunkan|didiskon|dicoret|dikorting) (jadi |menjadi |ke |tinggal )+(rp )?\\d+',
        '(rp )?\\d+(\\s\\d{3})*( ?(ribu|rb|k))? (dicoret|coret)',
        '(\\d+(\\s\\d{3})+|\\d+ ?(ribu|rb|k)) (dipotong |turun |tinggal )?jadi (rp )?(\\d+(\\s\\d{3})+|\\d+ ?(ribu|rb|k))',
      ],
      en: [
        'discount(s|ed)?',
        '\\d+ ?(%|percent|per cent) (off|discount)',
        '(half|reduced|special|sale|promo|promotional|introductory|marked down|slashed) (price|prices|offer)',
        '(special|limited time|limited) offers?',
        'clearance',
        '(on|flash|big|huge|mega|super|year end|end of season) sale',
        'price (cuts?|drops?|slash(ed)?|reduction)',
        '(bargain|bargains|markdown|marked down|cashback|cash back|promo|promos)',
        '(buy|order) (one|two|three|1|2|3|\\d+) (and )?(get|take) (one|two|1|2|\\d+|the)',
        'was (rp |idr |usd |hkd? |nt )?\\d+(\\s\\d{3})*( (k|rb))? (now|but|today)',
        '(usually|normally|regularly|originally|used to be) ((rp|idr|usd|hkd?) \\d+|\\d+(\\s\\d{3})+)',
        '(regular|original|normal|list|usual|old) price',
        '(crossed|struck|slashed|knocked|cut|marked|dropped|reduced) (out|through|off|down|from|to)?‥2(rp |idr |usd |hkd? )?\\d+(\\s\\d{3})*( ?k)?‥1(to|now|pay|you pay|rp|\\d+)',
        '(slashed|crossed out|struck through)',
        '(\\d+(\\s\\d{3})+|\\d+ ?k) now (rp )?(\\d+(\\s\\d{3})+|\\d+ ?k)',
      ],
      'zh-Hant': listedHan(`
        折扣|打折|折起|九折|八折|七折|六折|五折|半價|特價|特惠|減價|降價|跌價|割價|優惠|割引|清貨|清倉|劈價|平賣|買多慳多|買多平多|多買多平|多買多慳|原價|加一元|第二件|促銷|
        (由|從|原本|本來)…(減到|減至|降到|降至|特價|只要|改為)|大酬賓|大放送|讓利|現折|跳樓價|震撼價|折實|折後|平咗
      `),
      ar: listed(`
        خصم|خصومات|تخفيض|تنزيلات|تنزيل السعر|سعر مخفض|أسعار مخفضة|السعر المخفض|تصفية المخزون|عرض خاص|عروض|عرض لفترة محدودة|نصف السعر|نصف الثمن|السعر الأصلي|السعر العادي|السعر قبل|
        اشتر واحدا|اشتر واحدة|اشتر قطعة واحصل|واحصل على واحدة مجانا|واحصل على الثانية|قسيمة|كوبون|حسم|أوكازيون
      `),
    },
    innocent: {
      id: [
        'potongan harga (untuk |buat |bagi )?(anak|pelajar|lansia|siswa|rombongan sekolah)',
        '(tetap|masih|kembali|pakai|seperti) harga (biasa|normal)',
        'harga (biasa|normal) (tidak|tanpa|seperti|sama|saja|kok|tetap)',
        '(dulu|dari|awalnya|semula|biasanya|tadinya) (harganya |harga )?(rp )?(\\d+(\\s\\d{3})+|\\d+ (ribu|rb|k)) (sekarang|kini|jadi) (jadi |naik )?(rp )?\\d+(\\s\\d{3})*( (ribu|rb|k))?(\\s(?!buruan|sebelum|cepat|segera|mumpung|borong)¦){0,3}?\\snaik',
        '(tidak ada|tanpa) (diskon|promo)',
        '(diskon|promo|korting) (tidak|nggak|gak|ga|belum|ora) (ada|ono|bisa)',
        '(anak|anak2|balita|pelajar|lansia|siswa)\\s(¦\\s|\\d+\\s){0,5}?setengah harga',
        'setengah harga (untuk|buat|bagi) (anak|balita|pelajar|lansia|siswa)',
        'obral (cerita|senyum)',
        'menawar‥8diskon',
      ],
      en: [
        '(the )?(regular|usual|normal) price (even|as|all|every|no|stays|remains|applies|again)',
        'bargaining',
        '(no|without) discounts?',
        'half price for (children|kids|seniors|students|under|ages|everyone under)',
        '(children|kids|seniors|students)\\s(¦\\s|\\d+\\s){0,5}?half price',
      ],
      'zh-Hant': listedHan(
        '原價不變|維持原價|照原價|沒有優惠|沒優惠|冇優惠|不設優惠|沒有減價|沒有特價|冇折扣|不打折|唔打折|沒打折|小童半價|兒童半價|小孩半價|長者半價|學生半價|小朋友半價|不設折扣|沒有折扣|折起來',
      ),
      ar: listed(
        'لا يوجد خصم|لا يوجد أي خصم|لا خصم|لا توجد خصومات|بدون خصم|بلا خصم|لا توجد عروض|لا يوجد تخفيض|الأطفال بنصف السعر|للأطفال نصف السعر|نصف السعر للأطفال|الأطفال نصف السعر|عروض فنية|عروض موسيقية|عروض الرقص|عروض تقليدية|تصفية القهوة|تصفية الماء|عروض الظل|عروض المسرح',
      ),
    },
    lesson: true,
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
    id: 'saving',
    source:
      'A saving is a comparison of prices and needs a bundle on record (UU 8/1999 arts. 9-11; Per-BPOM 6/2021, art. 14)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(lebih|luwih|jauh lebih|makin|tambah) (hemat|irit|ekonomis)',
        '(paket|ukuran|harga|beli|borong|versi) (yang )?(hemat|irit|ekonomis)',
        'hemat (rp|\\d+|banyak|sampai|hingga|uang|ongkos|budget|kantong)',
        '(beli|pesan|borong|ambil) (\\d+|banyak|dua|tiga|lima|sepuluh|sekalian|satu paket|langsung)‥1(lebih|jadi lebih|jatuhnya) (murah|hemat|irit)',
        'hemat',
      ],
      en: [
        '(save|saves|saving) (you |your |up to |more |on |with )*(money|rp|idr|usd|hk|\\d+|cash|budget)',
        'saves? (more|you|when you buy)',
        'save (by|when|with) (buying|you buy|the bundle|a bundle)',
        '(more|very) economical',
        '(economy|value|saver) (pack|size|bundle)',
        'cheaper (by|in|when you|if you) (the )?(dozen|bulk|bundle|buy|box|order)',
        'better value',
        'value for money',
      ],
      'zh-Hant': listedHan(
        '更抵|更省|更慳|慳錢|慳番|省錢|省下|更實惠|更經濟|超值|抵食|抵買|划算|經濟裝|家庭裝更|多買多省|平啲',
      ),
      ar: listed(
        'أوفر|توفير أكثر|وفر أكثر|وفر المال|وفروا المال|يوفر المال|يوفر لك|توفير في السعر|عبوة التوفير|العبوة الاقتصادية|اقتصادي أكثر|أكثر توفيرا|سعر اقتصادي',
      ),
    },
    innocent: {
      id: [
        '(hemat|menghemat) (air|listrik|waktu|tempat|energi|kuota|bahan|tenaga|ruang|gas)',
        'pangkal hemat',
      ],
      en: [
        'sav(e|es|ing) (the date|your spot|space|water|energy|time|a seat|a place|room)',
        'save you (a|one|two|some|the last|your)',
      ],
      'zh-Hant': listedHan('省下時間|節省時間'),
      ar: listed('يوفر لك الوقت|يوفر لكم المكان'),
    },
    unless: 'bundle',
    lesson: true,
    reason: {
      id: 'Kata "hemat" hanya boleh untuk paket yang isinya tercatat, supaya pembeli bisa menghitung sendiri.',
      en: 'A saving may be named for a bundle whose contents are on record, so that buyers can work it out.',
    },
    better: {
      id: 'Isi kolom isi paket, dan sebut harganya: "Satu paket Rp 40.000."',
      en: 'Fill in what the bundle holds, and name its price: "Rp 40,000 a bundle."',
    },
  },
];
