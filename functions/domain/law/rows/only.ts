import { type ClaimRow, EVERYTHING } from '../claim-row.ts';
import { crossed, listed } from '../patterns.ts';
import { listedHan } from './han.ts';

/** A sum of money within a few words, in normalized text: "hanya minta sepuluh ribu" is a price. */
export const NO_SUM =
  '(?!(\\s¦){0,4}?\\s(rp(?![a-z])|idr|\\d+\\s(\\d{3}|ribu|rb|rban|ribuan|k|rupiah|perak|juta|jt)\\b|\\d+(rb|k|ribu)\\b|¦\\s(ribu|rb|rupiah|perak|juta)\\b))';
export const NO_SUM_EN =
  '(?!(\\s¦){0,4}?\\s(rp(?![a-z])|idr|usd|hkd?\\b|\\d+\\s(\\d{3}|k|thousand|dollars?|rupiah|bucks|cents)\\b|\\d+k\\b|¦\\s(thousand|dollars?|rupiah|bucks|cents)\\b))';
const ONLY = '(hanya|cuma|cuman)';
const NO_NUMBER =
  '(?!(belas|puluh|ratus|\\d{3}|ribu|ribuan|rb|rban|an|k|rupiah|perak|juta|jt|di|per|tiap|untuk|buat|se¦)\\b)¦';
const COUNT =
  '(\\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|sedikit|seminggu|sehari|sebulan|setahun)';
const COUNT_EN =
  '(\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a few|one (left|pan|oven|stove|fryer|pot|burner|toilet|bathroom|shower|room|table|door|teacher|guide|machine|bag|size|day|night|hand|car|bus))';
/** Equipment, people and room: how many there are is a limit. */
const MEANS =
  '(tangan|kompor|orang|oven|mobil|motor|waktu|tempat|kursi|kamar|meja|pegawai|tenaga|mesin|alat|wajan|panci|loyang|freezer|kulkas|toilet|kamar mandi|pintu|guru|pemandu|kendaraan)';
/** What a place looks like from the road. */
const LANDMARK =
  '(rumah|warung|kios|toko|lapak|kedai|pintu|pagar|gerbang|bangunan)(nya)? (kami |saya |ini )*satu satunya (yang )?(ber)?(cat|warna|pagar|atap|pintu|hijau|biru|merah|kuning|putih|genteng|buka|lampu|tingkat|papan)';
const ONE_OF_ITS_KIND =
  '(anak|putra|putri|hari|kompor|oven|kendala|kekurangan|jalan|bus|angkot|syarat|aturan|masalah|cacat|kamar mandi|toilet)';
const each = (
  counts: string,
  units: string,
  join: (count: string, unit: string) => string,
): readonly string[] => listed(counts).flatMap((count) => listed(units).map((unit) => join(count, unit)));
/** How many people, pots or days there are: a limit, and no praise. */
const HAN_COUNTED = each(
  '兩|三|四|五|六|七|八|九|十|幾',
  '個|位|台|部|隻|條|塊|天|次|張|把|人|口|雙',
  (count, unit) => `只有${count}${unit}`,
);
const ARABIC_COUNTED = [
  ...each(
    'ثلاث|ثلاثة|أربع|أربعة|خمس|خمسة|ست|ستة|سبع|سبعة|ثمان|ثماني|ثمانية|تسع|تسعة|عشر|عشرة',
    'قطع|أكياس|علب|أيام|أشخاص|مقاعد|سلال|ساعات|كلمات|مرات',
    (count, unit) => `${count} ${unit} فقط`,
  ),
  ...each('شخص|سل|قطع|علب|كيس|مقعد|يوم|مر', 'ان|تان|ين|تين', (noun, dual) => `${noun}${dual} فقط`),
];

/** Claims that a product is the only one, or that its price is small. */
export const ONLY_ROWS: readonly ClaimRow[] = [
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
        'mung (rp|\\d+|sewu|rong|telung|patang|limang|sepuluh|rongpuluh|segini)',
        // "Apa saja" and "langsung saja" are innocent; after a price "saja" means "only".
        '(rp )?\\d+(\\s\\d{3})*( (ribu|ribuan|rb|rban|rupiah|juta|jt|k))? (saja|aja|tok|thok|ae)',
        '(ribu|ribuan|rupiah|juta) (saja|aja|tok|thok)',
        'tak ada di tempat lain',
        '(hanya|cuma|cuman) (ada |bisa |dapat |akan )*(ditemukan|ditemui|didapat|didapatkan|diperoleh|ada|dibeli) (di |pada )(toko |dapur |tempat |warung |lapak )?(sini|kami|kita)',
        '(hanya|cuma|cuman) (di )?(kami|kita|sini)',
      ],
      en: [
        'only',
        '(for|costs?|at|is|pay|it s|priced at|starting from|from) just',
        'just (rp|idr|usd|hk|hkd|nt|sgd|rm|\\d+k?|one dollar|a few|a dollar|pennies|thirty|twenty|fifteen|ten|five|fifty|a hundred|one hundred)',
        'merely',
        'nothing but',
        'one of a kind',
        '(found|available|sold) nowhere else',
        '(nobody|no one|no other (shop|kitchen|village|maker)) (else )?(makes?|sells?|bakes?|has|offers?) (it|this|them|these)',
        'exclusive(ly)?',
      ],
      'zh-Hant': listedHan(`
        只要|只有|只需|只售|只賣|只收|僅需|僅售|僅此|僅僅|不過是|唯一|獨一無二|淨係|獨家|獨有|別無分號|絕無僅有|只此一家|才賣|先至賣
      `),
      ar: listed(`
        فقط|فحسب|مجرد|الوحيد|لا غير|لا مثيل له|فريد من نوعه|فريدة من نوعها|حصري|لا يوجد في مكان آخر|بس بسعر
      `),
    },
    innocent: {
      id: [
        `${ONLY} (${COUNT}|satu|setengah|sejam) (jam|menit|km|kilometer|meter|langkah|hari|minggu|kali)`,
        `${ONLY} (perlu|butuh|manis|asin|pedas|gurih|pahit|di(goreng|rebus|kukus|jemur|cuci|sangrai|potong|bakar|rendam))${NO_SUM}`,
        `(hanya|cuma|cuman|sekadar|sekedar|mung) (mau |ingin |pengen |numpang |sedikit )*(info|informasi|kabar|kabari|mengabari|ngabari|mengingatkan|ingatkan|catatan|saran|titip|tanya|nanya|bertanya|mampir|lewat|berbagi|cerita|bilang)${NO_SUM}`,
        // What is called a mere snack or hobby is made small: "ini sekadar gorengan".
        `(sekadar|sekedar)${NO_SUM} (?!(rp|\\d+|segini|segitu|di|ada|untuk kita)\\b)¦`,
        `(stok|sisa|stoknya|sisanya|persediaan) (hanya|cuma|cuman|tinggal) ${COUNT}( belas| puluh| ratus)* ${NO_NUMBER}`,
        '(beli|pesan|ambil|minta|isi|pilih|umur|jam|pukul|kelas|tanggal|nomor|level|hari|ukuran|bawa|dari|tiap) (\\d{1,2}|satu|dua|tiga|empat|lima) (saja|aja)',
        '(hanya|cuma|cuman) (ibu ibu|orang desa|orang kampung|warga|penjual|tukang masak|keluarga)( (biasa|desa|kecil))?',
        '(tidak|tak|bukan|nggak) (hanya|cuma|sekadar|sekedar)',
        '(hanya|cuma|cuman|mung) (lewat|melalui|via|bisa|boleh|buka|melayani|menerima|terima|pada|hari|jam|saat|kalau|kalo|jika|bila|tunai|ambil|tersedia|dikirim|kirim|sampai|setiap|tiap|musim|by|wa|whatsapp|dibuat|dilayani|berlaku|untuk (dewasa|anak|perempuan|peserta|warga|umur|usia|pesanan|hari|yang|wilayah)|cod|diantar|dijual (saat|musim|hari|kalau|pas|tiap|lewat)|ada (saat|hari|pas|kalau|musim|tiap|satu|dua|di hari)|menjual lewat|cash|transfer)',
        `(kami|kita|saya|aku|mereka|beliau|dia|ini|itu|isinya|namanya) ${ONLY}${NO_SUM} (?!(yang|di|ada|\\d+)\\b)¦`,
        `${ONLY} (ada |tersisa |sisa |tinggal |bikin |dapat |dapet |muat |cukup |sanggup |punya )+${COUNT}( belas| puluh| ratus)* ${NO_NUMBER}`,
        `${MEANS}(nya)? (kami |saya |kita )?(hanya|cuma|cuman|mung) (ada |punya )?(${COUNT}|satu)(?! (belas|puluh|ratus|ribu|rb|rupiah|juta|jt|\\d{3})\\b)`,
        `${ONLY} (ada |punya )?(${COUNT}|satu) ${MEANS}`,
        `(hanya|cuma|cuman|mung) (bikin|masak|goreng|menggoreng|memasak|jalan|berjalan|berangkat|tumbuh|berbuah|berbunga|panen|dipanen|muncul|libur|tutup|mengantar|antar|mengirim|tahan|melayani|berjualan|jualan)${NO_SUM}(?!\\s(di |pada )?(sini|kami|kita|desa kami|tempat kami)\\b)`,
        `(pertama kali|dulu|dulunya|awalnya|mulanya|mula mula|hari pertama|tahun pertama)(\\s(?!sekarang|kini|jadi)¦){0,4}?\\s${ONLY}${NO_SUM}(?!\\s(di |ada )?(kami|kita|sini|ini|satu satunya)\\b)`,
        LANDMARK,
        `(rahasia|kunci|syarat|modal|beda|alasan|jawaban|kurang|sayang|cacat|kendala)nya (itu )?${ONLY}${NO_SUM}`,
        `(sinyal|listrik|atm|parkir|parkiran|toilet|angkot|bus|internet|wifi)(nya)? ${ONLY}${NO_SUM}`,
        `${ONLY} (hiasan|pajangan|contoh|gambar|ilustrasi|camilan|jajanan|jalan kaki|ibu rumah tangga|tukang|petani|hobi|iseng|cerita|main main|titipan|pedagang|jasa)`,
        `(tidak|bukan|nggak|gak|belum|jangan)\\s(¦\\s){1,6}?${ONLY}${NO_SUM}`,
        `satu satunya ${ONE_OF_ITS_KIND}`,
        `${ONE_OF_ITS_KIND}(nya)? satu satunya`,
      ],
      en: [
        'only (sweet|salty|spicy|fried|steamed|boiled|warm)',
        '(only|just) a (heads up|note|reminder|thought|word|question|hobby)',
        'only what (you|we|they|she|he|fits?|is|was) ¦',
        'only (my|our|his|her|their|the)\\s(¦\\s){1,3}(knows?|remembers?|decides?|is allowed|drives?|has (the|a) key)',
        'only for (people|those|guests|swimmers|walkers) who',
        'only (wide|big|large|long|deep|high|tall|strong) enough',
        'only (\\d+|six|eight|ten|twelve|seven|nine) (seats?|places?|spots?|people|guests|needles|looms|stoves|jars left|bags left)',
        '(you|they) only need (a|your|to)',
        'not (only|just|merely)',
        '(only|exclusively) (on|by|via|through|after|if|when|open|opens|during|until|between|at (night|weekends)|with (a )?(booking|reservation)|for (adults|women|members|children|guests|orders|ages|pick)|in (the )?(dry|rainy|morning|evening|season|cash|december|august|weekends)|cash|whatsapp|the (guide|first)|accept|take|cook|bake|make (it|them) (on|to|when|after)|ship|deliver)',
        `only ${COUNT_EN}(?! (in|on|at|a|an|per|each|for|and|hundred|one|two|three|four|five|six|seven|eight|nine|\\d{3}|k|thousand|dollars?|rupiah|bucks|cents|percent)\\b)`,
        `(we|i|she|he|they|you) (can |will |have )?only${NO_SUM_EN} (?!(rp|idr|one of|the|cost|charge|pay|\\d+)\\b)¦`,
        'only (grows?|ships?|opens?|runs?|blooms?|fruits?|ripens?|fits?|comes (on|in)|goes|leaves|works|keeps|lasts|lives?)(?! (here|with us))',
        `no\\s(¦\\s){1,3}only${NO_SUM_EN}`,
        'only (that|one (way|road|path|toilet|bathroom|shower|rule|table|colou?r|flavou?r))',
        '(only|just) the (lid|box|label|colou?r|size|shape|packaging|bag|name) (changed|changes|is|has|was)',
        '(is|it s|at|for) just (?!a (dollar|few|buck|penny))(a|an|us|me|my|our|like|as|about|after|before|behind|outside|off|past|around)\\s¦',
        '(the|our|my|her|his|their) only (son|daughter|child|oven|day|day off|flaw|mistake|bus|road|car|table|window|problem|rule|stove|toilet|bathroom|tree|field|goat|cow|pan|knife|loom)',
        '(fee|fees|guide|entry|transport|tickets?|refills?|frame|cloth|beginners|families|locals|grown ups|children) only',
        '(cash|adults|women|order|orders|booking|pick ?up|weekends?|whatsapp|members|appointment|mornings?|hand ?wash|display|decoration|external use|one way|saturdays?|sundays?) only',
      ],
      'zh-Hant': listedHan(`
        沒…只有|星期〜才賣|週〜才賣|天才賣|點才賣|月才賣|季才賣|時才賣|後才賣|日才賣|年才賣|節才賣|星期〜先至賣|日先至賣|點先至賣|不只要|不只有|不只需|不僅僅|唯一的兒子|唯一的女兒|唯一的缺點|唯一的規則|唯一一班|唯一的路|唯一的休息|唯一的烤箱|唯一的鍋|只收現金|只收現款|只收熟|只需加熱|只需蒸|只需泡|只需沖|只需留言|只需預約|只需私訊|只需提前|只需帶|只賣到|只賣星期|只賣週|淨係星期|淨係收|淨係接|獨有偶|獨家村|沒有…只有|冇…只有|
        ${crossed('只要', '你|您|留言|告訴|提前|天氣|加|先|在|到|想|聯絡|預訂|預約|私訊|蒸|泡|熱|沖|帶|跟|擦|洗|掃|收|輕|用布|用水|曬|煮|烤|切|拌|避|同|打|寫|傳|說|講|問|按|選|有興趣|不|加水|肯|會')}|
        ${crossed('只有', '〜知道|〜曉得|〜記得|一個人|一台|一部|一口|我和|我同|我們兩|週|星期|早上|晚上|下午|在|雨季|旱季|禮拜|現金|預訂|假日|〜度|〜位|〜張|〜間|一個爐|一個鍋|一個人|一個房|一個老師|一個師傅|一扇門|我在')}
      `).concat(HAN_COUNTED),
      ar: listed(`
        ليس…مجرد|ليست…مجرد|مجرد تسلية|ليس مجرد|بمجرد|مجرد زينة|مجرد هواية|مجرد حلوى|مجرد سوار|مجرد كعك|مجرد تسالي|مجرد قهوة|العيب الوحيد|الفرن الوحيد|فرننا الوحيد|ابني الوحيد|ابنتي الوحيدة|يومنا الوحيد|القاعدة الوحيدة|
        ${crossed('حلوة |حلو |مالح |مالحة |مقاعد |مقعدان |أماكن |ليس |ليست |لا |عبر واتساب |عبر الواتساب |على واتساب |بالواتساب |بالطلب المسبق |بالحجز |بالحجز المسبق |نقدا |للكبار |للنساء |يوم السبت |يوم الأحد |يوم الجمعة |أيام السبت |في عطلة نهاية الأسبوع |صباحا |مساء |للزينة |يوم الثلاثاء |يوم الأربعاء |يوم الخميس |يوم الاثنين |يوم الاثنين والخميس |أيام الجمعة |أيام الأحد |للتوضيح |للعرض |غسيل يدوي |بقيت…|بقي…|نرسل…|نشحن…|التوصيل…|نوصل…|الشحن…|نستقبل…|نفتح…|نقبل…|نخبز…|نطبخ…|الدفع…|يتسع…|تتسع…|الاستلام…|موقد واحد |فرن واحد |حمام واحد |غرفة واحدة |نتدرب…|نتمرن…|نتعلم…|ندرس…', 'فقط')}|
        ${crossed('فقط ', 'عبر|يوم|في|بالحجز|راسلونا|راسلوني|اكتبوا|عند|بعد|أضف|أضيفوا|سخن|سخنوا|صب|صبوا|قل لنا|قولوا|أخبرونا')}
      `).concat(ARABIC_COUNTED),
    },
    reason: {
      id: 'Kata "hanya" atau "cuma" tidak boleh dipakai dalam iklan; harga cukup disebut apa adanya.',
      en: 'Advertising may not say "only" or "just"; a price is simply named.',
    },
    better: { id: 'Sebut harganya: "Rp 15.000 per bungkus."', en: 'Name the price: "Rp 15,000 per pack."' },
  },
];
