import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';
import { NO_SUM, NO_SUM_EN } from './only.ts';

const AMOUNT = '(rp )?(\\d+(\\s\\d{3})+|\\d+ ?(ribu|rb|k|juta|jt))';
const BEFORE =
  '(kemarin|dulu|dulunya|tadinya|biasanya|sebelumnya|aslinya|normalnya|harga (lama|normal|asli))';

/** Families of claims about price, rank, proof and goods, and of lawful sentences beside them, by row. */
export const TRADE_FAMILIES: Readonly<Record<string, LooseWords>> = {
  superlative: {
    claims: {
      ar: listed('(لا|لن|ما)‥(ينافسه|ينافسها|يضاهيه|يضاهيها|يقاربه)'),
      'zh-Hant': listedHan('無人能(比|及|敵)|冇人及得上|誰也比不上|無出其右|口碑第一'),
      id: [
        '(enggak|nggak|gak|ga|tidak|tak|tanpa|belum|ora) (ada |ono |punya )?(lawan|tandingan|saingan|duanya|bandingan|pesaing)(nya|e)?',
      ],
      en: [
        '(competitors?|rivals?|competition|other (brands|shops|makers)) (can ?not|can t|cannot|never|don t|won t|wish)\\s¦',
        '(nothing|no one|nobody|none) (else )?(¦\\s){0,2}?(better|nicer|tastier|finer|sweeter|crispier)',
      ],
    },
    innocent: {
      en: [
        '(crispest|softest|tastiest|crunchiest|sweetest|juiciest|creamiest|nicest) (on the (first|second|same|next)|when|while|if|straight|warm|hot|within|in the (morning|first))',
      ],
    },
  },
  comparison: {
    claims: {
      'zh-Hant': listedHan(
        '比(出面|外面|街外|外邊|商店|店裡|店鋪|市售|市面|別處|別的|他家|人家|機器|連鎖)‥(好|平|靚|香|脆|甜|耐用|便宜|抵)',
      ),
    },
    innocent: {
      id: ['lebih ¦ (dari|daripada) (kiriman|panen|adonan|gorengan|pesanan) (kemarin|lalu|sebelumnya)'],
      en: ['¦ than last (week|month|year|time|season) s\\s?\\p{L}*'],
    },
  },
  discount: {
    claims: {
      id: [
        `(tinggal|jadi|turun|cuma|hanya) (ke |jadi |tinggal )*${AMOUNT} dari (harga )?${AMOUNT}`,
        'gratis (satu|dua|tiga|\\d+)‥2(tiap|setiap|untuk|kalau) (beli|pembelian|ambil|pesan)',

        `(sekarang|kini|jadi|hari ini|malam ini) (cuma |hanya |tinggal |jadi )*${AMOUNT}‥2${BEFORE}`,
        `${BEFORE} (harganya )?${AMOUNT}‥2(sekarang|kini|jadi|hari ini|malam ini|tinggal)(?! isi)`,
        'harga(nya)?‥1naik‥2(borong|buruan|dobel|double|segera|cepat|lipat)',
        `khusus (kamu|anda|kalian|bunda|hari ini|malam ini|jam ini)‥2${AMOUNT}`,
        'balik (ke )?(harga )?normal',
        'harga (coret|banting|jatuh|obral|miring|gila|nyungsep)',
      ],
      en: [
        '(slashed|marked down|knocked down|cut) (from|to)\\s(rp |idr |usd |hk )?\\d+\\s?\\p{L}*',
        'price (goes|is going|will go|rises?|jumps?) (back )?(up )?(tomorrow|tonight|at midnight|soon|in an hour)',
        '(gone|ends?|over|expires?) (at|by|before) midnight',
        '(tonight|today|this hour) only',
      ],
      'zh-Hant': listedHan(
        '(明天|明日|聽日|下週|今晚後|稍後)‥(加價|漲價|起價|升價|回復原價)|限時價|只限今|僅限今|今晚限定',
      ),
      ar: listed(
        '(السعر|الأسعار)‥(يرتفع غدا|ترتفع غدا|سيرتفع|يزيد غدا|غدا يرتفع)|كان ب…(والآن|وصار|وأصبح|واليوم|الآن)|كان‥(وصار|وأصبح)|(عرض|العرض|تخفيض|سعر)‥(الليلة|اليوم بس)|لا يفوتك|لا يفوتكم|لا تفوت',
      ),
    },
  },
  only: {
    claims: {},
    innocent: {
      id: [
        `(hanya|cuma|cuman)${NO_SUM} (dijual|ada (rasa|warna|satu|dua|tiga)|satu (ukuran|warna|rasa|macam|jenis|model)|untuk (pemula|¦ (pemula|dewasa))|warna|di (kios|pasar|lapak|alun|balai|teras|hari))(?!\\s(di )?(sini|kami|kita))`,
      ],
      en: [
        `only${NO_SUM_EN} (in (brown|blue|red|green|black|white|small|large|one|two|this|the (dry|rainy|morning|evening))|for (beginners|adults|display|show|pick)|sold (in|on|at)|on (sundays|saturdays|mondays|fridays)|two flavou?rs|small|large)`,
      ],
      'zh-Hant': listedHan('只有〜色|只有〜種|只有〜款|只有〜味|只有〜個顏色|只有〜尺寸|只有小號|只有大號'),
      ar: listed(
        '(لون|باللون|ألوان|مقاس|نكهة|نكهتان|نكهات|حجم|للمبتدئين|للأطفال|يباع|نبيعه|نبيع|متوفر|متوفرة)‥فقط',
      ),
    },
  },
  permit: {
    claims: {
      id: [
        '(dites|diuji|dicek|diperiksa|dianalisis|lolos|lulus) (¦\\s){0,2}?(lab|laboratorium|dinkes|bpom|dinas kesehatan)',

        '(cap|logo|stempel|stiker|segel|tanda) (resmi |dari |halal )*(mui|bpom|pom|halal|dinkes|dinas|sni|kemenkes)',
      ],
    },
  },
  expert: {
    claims: {
      en: [
        '(my|our|the|a|his|her|village|family|local) (doctors?|midwi(fe|ves)|nurses?|nutritionists?|dieti(ti|ci)ans?|pharmacists?|p(a)?ediatricians?) (¦\\s)?(eats?|drinks?|takes?|swears?|prefers?|chose|chooses?)',
      ],
      ar: listed(
        '(طبيب|طبيبي|طبيبتي|طبيبة|ممرضة|أطباء|خبير|خبراء|صيدلي)‥(يأكل|يأكله|يشرب|يشربه|تشرب|تأكل|يستعمل|يستخدم|ينصح|تنصح|ينصحون|يوصي|يمدح|يفضل)',
      ),
    },
  },
  guarantee: {
    claims: {
      id: [
        '(pasti|dijamin|auto|garansi) (¦\\s){0,2}?(lulus|diterima|fasih|lancar (bahasa|ngomong|bicara)|dapat kerja|jago|mahir|berhasil)',
      ],
      'zh-Hant': listedHan('包過|包考|包學會|包會|包見效|包有效|包滿意'),
    },
    innocent: { en: ['no guarantee (that )?you will (be|become|pass|speak|learn)\\s?\\p{L}*'] },
  },
  noSugar: {
    claims: {},
    innocent: {
      id: [
        '(bisa|boleh|silakan|mau) (request|minta|pesan|order) (yang )?(tanpa|kurang|sedikit) (gula|pemanis)',
      ],
    },
  },
  alcohol: {
    claims: {
      id: ['anggur (beras|ketan|obat|fermentasi)'],
      ar: listed('عرق الأرز|عرق التمر|عرق النخيل|عرق بلدي'),
    },
  },
  testimonial: {
    claims: {
      ar: listed(
        '(كل من|كل الذين)‥(جربه|جربها|جربوه|شربه|أكله|استعمله)|(زبائن|زبونة|زبون|جارتي|جارتنا|جارنا|عمتي|خالتي)‥(شفيت|شفي|تحسن|تحسنت|تعافت|تعافى|ارتاحت)',
      ),
      'zh-Hant': listedHan(
        '(客人|街坊|鄰居|朋友|大家|人人|媽媽|婆婆)‥(說|話|吃了|喝了|飲咗|用了|食咗)…(好返|好了|痊癒|不再|唔再|有效|見效|舒服)',
      ),
      en: [
        '(everyone|everybody|all|people|those|many) (who )?(tried|drank|ate|used|wore) (it|this|them|these)‥3(better|well|cured|healed|recovered|slept|stronger|slimmer|younger)',
      ],
    },
  },
};
