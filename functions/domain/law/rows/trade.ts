import { type ClaimRow, EVERYTHING, FOOD } from '../claim-row.ts';
import { listed } from '../patterns.ts';
import { PRODUCT_KINDS } from '../../product/product.ts';
import { listedHan } from './han.ts';

const APP =
  '(messenger|facebook|fb|instagram|ig|insta|tik ?tok|threads|reels?|dm|inbox|story|stories|marketplace|live|siaran langsung)';
const PAY_ID =
  '(bayar(nya|in)?|dibayar|~bayar|pembayaran(nya)?|checkout|check out|keranjang(nya)?|tombol bayar|pelunasan|transfer(nya)?|lunasi|co)';
const PAY_EN =
  '(pay|pays|paid|paying|payments?|check ?out|purchase|transfer the money|send (the )?money|settle( up)?|buy now button|shopping cart)';
const AMOUNT = '(rp )?\\d+(\\s\\d{3})*( ?(ribu|rb|k))?';
const AMOUNT_EN = '(rp |idr |usd |hkd? )?\\d+(\\s\\d{3})*( ?k)?';
const PAGE_HAN = '(臉書|臉上|面書|FB|IG|Instagram|Facebook|抖音|Threads)';
const PAY_HAN = '(付款|付錢|畀錢|俾錢|付清|結帳|結賬|埋單|轉帳|轉賬|收款|付訂金|下單付)';

/** Claims and offers about where one pays, what other pages ask, how much of an ingredient there is, and certificates of others. */
export const TRADE_ROWS: readonly ClaimRow[] = [
  {
    id: 'paidInApp',
    source: 'No payment inside social media; one orders by wa.me (Permendag 31/2023)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        `${PAY_ID} ((langsung|lewat|via|di|melalui|dari|pakai|pake|dalam|aja|saja|sekalian) )+(chat |aplikasi |app |halaman |fitur |toko )?${APP}`,
        `${PAY_ID}‥3(lewat|via|di|melalui|pakai) (chat |aplikasi |app |halaman |fitur )?${APP}`,
        `(lewat|via|di|melalui|dalam) ${APP}‥3(bisa |langsung |tinggal |boleh )+(bayar|checkout|dibayar|transfer)`,
        '(facebook|fb|instagram|ig|tiktok|meta|messenger) (pay|shop checkout|checkout|wallet)',
        '(klik )?keranjang (kuning|oranye)',
        'tombol (bayar|beli)(nya)?‥2(di sana|di sini|di (bawah|profil|postingan)|ada)',
      ],
      en: [
        `${PAY_EN}( me| us)?( right| straight| directly)? (inside|in|on|through|via|by|with|using|within|over) (the |my |our |a )*(${APP}|facebook live|chat box)`,
        `(${APP}) (pay|payments?|checkout|check out|wallet)`,
        `(in app|in chat|inside the app) (payments?|checkout|purchase)`,
        `(tap|press|click|hit) (the )?(pay|buy|checkout|yellow (basket|cart)) ?(button|now)?`,
      ],
      'zh-Hant': listedHan(
        `${PAGE_HAN}‥${PAY_HAN}|(私訊|訊息|私信|聊天室|直播)‥${PAY_HAN}|messenger‥${PAY_HAN}|${PAY_HAN}‥(messenger|私訊裡|直播間)|站內付款|內建付款|黃色購物車|小黃車`,
      ),
      ar: listed(
        '(الدفع|ادفع|ادفعوا|ادفعي|تدفع|ندفع|السداد|سدد|سددوا|التحويل|دفع الثمن)‥(ماسنجر|مسنجر|فيسبوك|فيس بوك|الفيس|إنستغرام|انستغرام|انستقرام|انستا|تيك توك|الرسائل الخاصة|البث المباشر)|(ماسنجر|فيسبوك|إنستغرام|انستغرام|تيك توك) باي|السلة الصفراء',
      ),
    },
    innocent: {
      id: [
        `(jangan|tidak bisa|tidak boleh|tidak|belum bisa|bukan)‥2${PAY_ID}‥3${APP}`,
        `${PAY_ID}‥3(cod|tunai|di (tempat|warung|rumah|lokasi|kios))`,
      ],
      en: [`(no|not|never|don t|do not|can t|cannot)‥2${PAY_EN}‥3${APP}`, `${PAY_EN}‥2(in )?cash`],
      'zh-Hant': listedHan(`(不|勿|唔|別|不要|請勿)(能|可|可以|會|好|在|喺|用)‥${PAGE_HAN}‥${PAY_HAN}`),
      ar: listed('(لا|ليس|بدون) (تدفعوا|تدفع|ندفع|الدفع|دفع)‥(فيسبوك|إنستغرام|ماسنجر)'),
    },
    lesson: true,
    reason: {
      id: 'Pembayaran di dalam media sosial tidak diperbolehkan; orang memesan lewat WhatsApp.',
      en: 'Payment inside social media is not allowed; people order by WhatsApp.',
    },
    better: { id: 'Pesan lewat WhatsApp.', en: 'Order by WhatsApp.' },
  },
  {
    id: 'priceByPage',
    source: 'One price per product on all pages (UU 8/1999 arts. 9-11)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        `(facebook|fb|halaman ¦|page)‥2${AMOUNT}‥2(instagram|ig|tiktok|halaman|whatsapp|wa|shopee|page)‥2${AMOUNT}`,
        `(instagram|ig|tiktok|whatsapp|wa|shopee)‥2${AMOUNT}‥2(facebook|fb|halaman|tiktok|page)‥2${AMOUNT}`,
        `${AMOUNT} (di|lewat|via) (facebook|fb|instagram|ig|tiktok)‥2${AMOUNT} (di|lewat|via) (facebook|fb|instagram|ig|tiktok|wa|whatsapp|halaman)`,
        '(lebih murah|harga (beda|khusus|lain|berbeda)|beda harga|selisih)‥2(facebook|fb|instagram|ig|tiktok|halaman ini|follower|pengikut)',
      ],
      en: [
        `(cheaper|less|dearer|more|lower price|different price|special price)‥2(facebook|fb|instagram|ig|tik ?tok|this page|my page|followers)`,
        `(facebook|fb|instagram|ig|tik ?tok|s page)‥2${AMOUNT_EN}‥2(facebook|fb|instagram|ig|tik ?tok|whatsapp|page)‥2${AMOUNT_EN}`,
        `${AMOUNT_EN}‥1(on|via|through|here on) (facebook|fb|instagram|ig|tik ?tok|this page)‥3${AMOUNT_EN}‥1(on|via|there|through)`,
      ],
      'zh-Hant': listedHan(
        `${PAGE_HAN}(買|上|價|訂|下單)?…(萬|元|千|蚊|盾|\\d)…${PAGE_HAN}(買|上|價|訂|要)?…(萬|元|千|蚊|盾|\\d)|${PAGE_HAN}(上|買|價)?(比較|較|更)?(便宜|平啲|平過)|(粉絲|追蹤者)(專屬|獨享)?價`,
      ),
      ar: listed(
        '(فيسبوك|فيس بوك|إنستغرام|انستغرام)‥(بسعر|أرخص|أقل)|(أرخص|أقل سعرا|سعر مختلف|بسعر أقل)‥(فيسبوك|إنستغرام|انستغرام|صفحتي|هذه الصفحة)|سعر خاص للمتابعين',
      ),
    },
    innocent: {
      en: ['(more|less) (photos|pictures|news|about|on|of|at|information|posts)‥3¦'],
    },
    lesson: true,
    reason: {
      id: 'Satu produk punya satu harga di semua halaman.',
      en: 'A product has one price on all pages.',
    },
    better: { id: 'Sebut satu harga: "Rp 15.000 per bungkus."', en: 'Name one price: "Rp 15,000 a pack."' },
  },
  {
    id: 'madeOfLess',
    source: '"Made of X" needs at least 50 % of it, else "with X" (Per-BPOM 6/2021)',
    kinds: FOOD,
    patterns: {
      id: [
        'dari ¦(\\s¦){0,3}?\\s(¦ )?(sekitar |cuma |kurang lebih )?([1-4]?\\d) ?(%|persen)',
        'dari ¦(\\s¦){0,3}?\\s(sepertiga|seperempat|seperlima|sepersepuluh|secuil|sedikit saja|tidak sampai (separuh|setengah))',
      ],
      en: [
        '(made|brewed|baked|cooked|pressed|ground) (from|of|out of) ¦(\\s¦){0,3}?\\s(about |around |only |some |roughly )?([1-4]?\\d) ?(%|percent|per cent)',
        '(made|brewed|baked|cooked|pressed) (from|of|out of) ¦(\\s¦){0,3}?\\s(a third|a quarter|a fifth|a tenth|less than half|under half)',
      ],
      'zh-Hant': listedHan(
        '(做|製|釀|煮|造)的…(佔|占|只有|只佔|約|含)(一|二|兩|三|四)成|(做|製|釀|煮|造)的…(佔|占|只有|約|含)(三分之一|四分之一|五分之一|不到一半)',
      ),
      ar: listed(
        'من (التمر|التفاح|الموز|الكاسافا|القهوة|الفواكه|المانجو|العسل|السلاق)‥(بنسبة|نسبتها|نسبته)|(مصنوع|مصنوعة|محضر|محضرة) من‥(بنسبة|ثلثه|ربعه|ثلثها|ربعها)',
      ),
    },
    innocent: {
      id: [
        'dari ¦(\\s¦){0,3}?\\s([1-4]?\\d) ?(%|persen) (harga|uang|dp|pembayaran|kuota|siswa|peserta|gula)',
      ],
    },
    lesson: true,
    reason: {
      id: 'Kata "dari" dipakai bila bahannya separuh atau lebih; kalau kurang, tulis "dengan".',
      en: '"Made of" is for half or more of an ingredient; for less it is "with".',
    },
    better: { id: 'Tulis "dengan": "Dodol dengan salak."', en: 'Write "with": "Jam with carica."' },
  },
  {
    id: 'halalCertificate',
    source: 'Halal is claimed with a certificate number and not otherwise (PP 42/2024); the number is food’s',
    kinds: PRODUCT_KINDS.filter((kind) => kind !== 'food'),
    patterns: {
      id: [
        '(sertifikat|sertifikasi|bersertifikat|berlabel|logo|label|cap|stempel|nomor) halal(nya)?',
        'halal (mui|bpjph|resmi|bersertifikat|kemenag)',
        '(sudah|udah|dijamin|semuanya|semua|100 ?%) halal',
      ],
      en: [
        'halal (certified|certificate|certification|approved|logo|label|stamp|mark|guaranteed)',
        '(certified|guaranteed|100 ?%|officially|fully) halal',
      ],
      'zh-Hant': listedHan('清真(認證|證書|標章|標誌|認可|標籤|證明)|(通過|獲|有)清真|回教認證|哈拉認證'),
      ar: listed(
        '(شهادة|ختم|شعار|علامة|اعتماد) (ال)?حلال|حلال (معتمد|معتمدة|موثق|مضمون|مئة بالمئة)|معتمد حلال',
      ),
    },
    innocent: {
      id: [
        '(tanpa|belum|tidak|bukan|mengurus|urus|cara)‥3(sertifikat|sertifikasi|bersertifikat|label|logo|nomor) halal',
        '(sertifikat|sertifikasi|label|nomor) halal‥3(masih|belum|sedang|dalam|lagi)',
      ],
      en: [
        '(no|not|without|about|how to|apply|applying|waiting)‥3halal (certified|certificate|certification)',
      ],
      'zh-Hant': listedHan('(沒有|冇|未|申請|辦理|辦)(獲|有)?清真(認證|證書)'),
      ar: listed('(بدون|لا|ليس|ننتظر|طلب)‥شهادة (ال)?حلال'),
    },
    unless: 'halalNumber',
    lesson: true,
    reason: {
      id: 'Sertifikat halal disebut dengan nomornya di kolom makanan; di sini kata ini tidak dipakai.',
      en: 'A halal certificate is named by its number in the field of a food; here the word is not used.',
    },
    better: {
      id: 'Sebutkan bahannya: "Singkong, gula aren."',
      en: 'Name what is used: "Cassava, palm sugar."',
    },
  },
];
