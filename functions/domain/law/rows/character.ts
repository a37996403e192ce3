import { type ClaimRow, FOOD } from '../claim-row.ts';
import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';

const FLAVOUR_EN = '(cheese|spicy|sweet|salty|corn|garlic|chilli|balado|seaweed|lime leaf|barbecue|bbq)';
const SOURCE =
  'Words on the nature of the ingredients are restricted in food advertising (Per-BPOM 6/2021, art. 13)';

/** "Original" beside another flavour names the plain one, and claims nothing. */
const FLAVOUR =
  '(balado|keju|jagung|bbq|barbeque|barbekyu|pedas|manis|asin|asin gurih|cokelat|coklat|vanila|pandan|bawang|sapi panggang|rumput laut|cabai|daun jeruk|stroberi|matcha|durian|susu|ebi|kencur|pizza|taro)';

/** Natural, pure, fresh, original and similar words: lawful for few foods, so refused for all. */
export const CHARACTER_ROWS: readonly ClaimRow[] = [
  {
    id: 'natural',
    source: SOURCE,
    kinds: FOOD,
    patterns: {
      id: ['alami(ah)?', 'serba alam', 'natural', '(bahan|dari) alam', 'back to nature'],
      en: [
        'natural(ly)?',
        '(from|gift of|goodness of|straight from) (mother )?nature',
        'nature s (goodness|gift|best|own)',
        'unprocessed',
      ],
      'zh-Hant': listedHan(`
        天然|自然食品|取自大自然|大自然的恩賜|自然風味|自然農法|全自然
      `),
      ar: listed(`
        طبيعي|من الطبيعة مباشرة|هدية الطبيعة|
        طبيعيا 100
      `),
    },
    // A hashtag that ends in "mengalami" (to go through something) only looks like "alami".
    innocent: {
      id: [
        'mengalami',
        '(pernah|sudah|sempat|baru) (kami|saya|aku|kita|ia) alami',
        '(kami|saya|kita) alami (sendiri|kesulitan|kendala|waktu|selama|tahun|gagal)',
      ],
      en: [
        'natural (light|habitat|spring|springs|disasters?|pool|colou?r of the (husk|paper|leaf|leaves|wood|bamboo|clay|shell|skin))',
      ],
      'zh-Hant': listedHan('自然而然|天然氣|天然溫泉|天然石'),
      ar: listed('غاز طبيعي|ينبوع طبيعي'),
    },
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
      id: [
        'murni',
        'kemurnian',
        '100 (%|persen)',
        'seratus persen',
        'tanpa campuran',
        'tulen',
        'tanpa (oplosan|tambahan apa pun|tambahan apapun|bahan lain|bahan tambahan)',
        '(tidak|gak|nggak|bukan) (dicampur|campuran|dioplos|oplosan)',
      ],
      en: [
        'pure(st|ly)?',
        'purity',
        '(100|hundred) per ?cent',
        'unadulterated',
        'undiluted',
        'nothing (else )?added',
        '(no|without) fillers',
        'unmixed',
      ],
      'zh-Hant': listedHan(`
        純正|纯正|純淨|百分百|百分之百|無混合|純蜜|純蜂蜜|純咖啡|純椰子油|純黑糖|純可可|純果汁|無摻|不摻|
        零混合|原汁原味|100純|純度
      `),
      ar: listed(`
        نقي|خالص|صافي تمامًا|مئة بالمئة|مئة في المئة|بدون خلط|
        بدون غش|غير مخلوط|غير مغشوش|بلا خلط|
        100 بالمئة|نقاء
      `),
    },
    innocent: {
      id: [
        'puree',
        '(kuah|sambal|saus|bumbu|santan|gula|sirup|es|kerupuk|sayur|toping|topping)(nya)?‥2(tidak|gak|nggak) (dicampur|campuran)',
        '(dp|bayar|dibayar|pelunasan|lunas|transfer|pembayaran|uang muka|katun|kain|kertas) 100 (%|persen)',
        '100 (%|persen) (katun|cotton|sebelum|di muka|dimuka)',
      ],
      en: [
        'pure white (cotton|is|cloth|bag|thread|background)',
        'puree[sd]?',
        'pure(ly)? (accident|chance|luck|coincidence|habit|guess ?work|by (accident|chance|luck))',
        '(100|hundred) (%|per ?cent) (cotton|linen|paper|payment|in advance|deposit|upfront)',
      ],
      ar: listed(
        'خالص الشكر|خالص التحية|خالص التحيات|خالص التهاني|خالص العزاء|خالص التعازي|تعازينا الخالصة|تهانينا الخالصة',
      ),
    },
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
      id: ['~segar', 'seger', 'fresh', 'segerr?', 'freshly', 'fresh from'],
      en: ['fresh(ly|ness|er|est)?', 'refresh(ing|ingly|es)'],
      'zh-Hant': listedHan(`
        新鮮|新鲜|鮮製|鮮採|即採|保鮮|鮮榨|鮮焙|鮮摘|生鮮|鮮活|清新口感|最鮮
      `),
      ar: listed(`
        طازج|منعش|إنعاش|طازه|ينعش|انتعاش
      `),
    },
    innocent: {
      id: [
        'terlalu segar untuk',
        '(udara|berudara|hawa|angin|suasana)(nya)? (yang )?(pagi |gunung |desa |sejuk |dan |bersih )*segar',
        'jalan segar',
        'segarnya (pagi|udara|hawa|angin|embun|suasana|alam|gunung)',
      ],
      en: [
        'fresh (water|air|start|breeze|idea|ideas|snow|orders?|paint|news|look|towels?|sheets|eyes|coat|page)',
      ],
      'zh-Hant': listedHan('空氣新鮮|新鮮空氣|新鮮的空氣|新鮮事'),
      ar: listed('هواء منعش|نسيم منعش'),
    },
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
      en: ['originals?', 'authentic(ally|ity)?', 'genuine(ly)?', 'the real (thing|deal|taste|flavou?r)'],
      'zh-Hant': listedHan(`
        正宗|正品|正版|道地|地道|原裝|原装|真品|如假包換|真材實料|真正的|老字號正|原產地正|貨真價實
      `),
      ar: listed(`
        أصلي|أصيل|أصالة|عسل حر|حقيقي 100
      `),
    },
    // "Originally from the hills" tells where something began; it is another word and not matched.
    innocent: {
      id: [
        'aslinya (seukuran|sebesar|setinggi|lebih (kecil|besar|gelap|terang|tua|muda|pendek|panjang)|agak|tidak|beda|berbeda|warnanya|ukurannya)',
        `(original|ori|orisinal|orisinil) (\\d+ )?(dan |atau |sama |, )?${FLAVOUR}`,
        `${FLAVOUR} (\\d+ )?(dan |atau |sama )?(original|ori|orisinal|orisinil)`,
        '(saya|aku|kami|beliau|dia|suami|istri|guru|gurunya|pemandu|pemandunya|simbah|orangnya|ibu|bapak) (orang |memang )?asli (sini|desa|dusun|kampung|kertek|wonosobo|dieng|jawa|solo|jogja|garut|warga|orang)',
        '(orang|penduduk|warga|bahasa|nama|putra|putri|kampung|foto|ukuran|warna|bentuk|nota|struk|kuitansi|kwitansi|bukti|resi|kartu|video|pemilik|bungkus) asli',
      ],
      en: [
        `originals? (\\d+ )?(and |or )?${FLAVOUR_EN}`,
        `${FLAVOUR_EN} (\\d+ )?(and |or )?original(?! (taste|recipe|flavou?r))`,
        '(original|genuine) (receipt|invoice|photo|drawing|painting|lid|box|bag|label|package)',
      ],
      ar: listed(
        'أصلي الفجر|أصلي الظهر|أصلي العصر|أصلي المغرب|أصلي العشاء|أصلي ثم|الفاتورة الأصلية|الإيصال الأصلي|العلبة الأصلية|الصورة الأصلية',
      ),
      'zh-Hant': ['地道路', '地道歉', '地道謝', '地道別', '真正的師傅', '真正的老闆', '真正的家', '知道地'],
    },
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
      id: ['organik', 'organic'],
      en: ['organic(ally)?'],
      'zh-Hant': listedHan(`
        有機|有机|無農藥栽培
      `),
      ar: ['منتج عضوي', 'طعام عضوي', 'زراعة عضوية', 'منتجات عضوية', 'أورجانيك', 'اورجانيك'],
    },
    innocent: {
      'zh-Hant': listedHan('有機肥|有機廢|有機垃圾|有機會|有機器|有機場|有機車|有機關|有機動'),
      id: ['(sampah|pupuk|kompos|limbah) organik'],
      en: ['organic (waste|compost|fertili[sz]er|rubbish|matter)'],
      ar: listed('سماد عضوي|نفايات عضوية'),
    },
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
      id: [
        'modern',
        'canggih',
        'ajaib',
        'keajaiban',
        'penemuan baru',
        'teknologi (tinggi|canggih|modern|terbaru|jepang|jerman|nano|mutakhir)',
        '(revolusioner|terobosan|mutakhir|futuristik)',
        '(sakti|mukjizat|keramat)',
      ],
      en: [
        'modern',
        'revolutionary',
        'miracles?',
        'miraculous',
        '(cutting edge|state of the art|high tech|hi tech|advanced|breakthrough|innovative|innovation|futuristic|magic|magical|wonder food)',
      ],
      'zh-Hant': listedHan(`
        現代|现代|先進|先进|高科技|奇蹟|奇迹|神奇|革命性|奈米|納米|突破性|創新|尖端|魔法|最新科技|黑科技
      `),
      ar: listed(`
        عصري|متطور|معجزة|سحري|ثوري|مبتكر|
        تقنية حديثة|أحدث التقنيات|تكنولوجيا|خارق
      `),
    },
    innocent: {
      id: ['(pasar|toko|ritel|rumah|gedung|zaman|jaman|era|seni|tari) modern', 'magic (com|jar|hour|ring)'],
      en: [
        'no (miracles?|magic)',
        'modern (art|market|history|dance|times)',
        'magic (com|jar|hour|ring|markers?)',
        'advanced (orders?|notice|booking|payment|class|level)',
      ],
      ar: ['في العصر الحديث', 'حديث الولادة', 'حديث العهد'],
    },
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
