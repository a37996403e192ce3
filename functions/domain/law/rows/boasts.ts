import { type ClaimRow, EVERYTHING } from '../claim-row.ts';
import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';

const ADJECTIVE =
  '(baik|baek|enak|uenak|lezat|nikmat|murah|bagus|indah|cantik|laris|laku|favorit|populer|gurih|renyah|manis|lembut|hebat|' +
  'lengkap|mewah|sehat|segar|unik|keren|istimewa|unggul|awet|halus|bersih|sedap|mantap|mantul|top|jos|joss|hits|empuk|wangi|pedas|' +
  'kuat|nyaman|berkualitas|rapi|higienis|kriuk|cepat|andal|canggih|tebal|aman)';
const SERVED =
  '(kalau|kalo|jika|bila|saat|pas|selagi|ketika|waktu|apabila|setelah|sesudah|dengan|bersama|sambil|bareng|asal|' +
  'dimakan|diminum|dilihat|difoto|dikunjungi|jam|pukul|sekitar|malam|siang|musim|bulan|disajikan|disantap|dinikmati|diseduh|dicelup|dipanggang|dipanaskan|dihangatkan|digoreng|dikukus|didinginkan|dipakai|dipesan|disimpan|pakai|memakai|naik|lewat|berangkat|datang|di pagi|pagi|sore)';
const BETTER_EN =
  '(better|cheaper|tastier|sweeter|crispier|crunchier|fresher|healthier|nicer|softer|richer|creamier|stronger|finer|cleaner|safer|faster|smoother|prettier|spicier|juicier|yummier|superior|tougher|purer)';
const OTHERS_EN =
  '(other|others|ordinary|store|shop|shops|shop bought|store bought|supermarkets?|factory|imported|regular|usual|commercial|big|brands?|competition|competitors?|restaurants?|rest|mall|machine|anywhere|anyone|anything|what you)';

/** Kinds of one seller's own goods, which may be compared: "yang hijau lebih pedas". */
const KIND_OF_OWN =
  '(merah|hijau|kuning|putih|hitam|cokelat|biru|besar|kecil|asin|manis|pedas|tawar|tua|muda|basah|kering|tebal|tipis)';
/** A sum of money within a few words, in normalized text: "hanya minta sepuluh ribu" is a price. */
const NO_SUM =
  '(?!(\\s\\p{L}+){0,4}?\\s(rp(?![a-z])|idr|\\d+\\s(\\d{3}|ribu|rb|rban|ribuan|k|rupiah|perak|juta|jt)\\b|\\d+(rb|k|ribu)\\b|\\p{L}+\\s(ribu|rb|rupiah|perak|juta)\\b))';
const NO_SUM_EN =
  '(?!(\\s\\p{L}+){0,4}?\\s(rp(?![a-z])|idr|usd|hkd?\\b|\\d+\\s(\\d{3}|k|thousand|dollars?|rupiah|bucks|cents)\\b|\\d+k\\b|\\p{L}+\\s(thousand|dollars?|rupiah|bucks|cents)\\b))';
const COUNT =
  '(\\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|sedikit|seminggu|sehari|sebulan|setahun)';
const COUNT_EN =
  '(\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a few|one (left|pan|oven|bag|size|day|night|hand|car|bus))';
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

/** Claims that a product is the only one, the best, or better than another. */
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
        'exclusive(ly)?',
      ],
      'zh-Hant': listedHan(`
        只要|只有|只需|只售|只賣|只收|僅需|僅售|僅此|僅僅|不過是|唯一|獨一無二|淨係|獨家|獨有|別無分號|絕無僅有|只此一家|才賣|先至賣
      `),
      ar: listed(`
        فقط|فحسب|مجرد|الوحيد|الوحيدة|لا غير|لا مثيل له|لا مثيل لها|فريد من نوعه|فريدة من نوعها|حصري|حصريا|لا يوجد في مكان آخر|بس بسعر
      `),
    },
    innocent: {
      id: [
        '(tidak|tak|bukan|nggak) (hanya|cuma|sekadar|sekedar)',
        '(hanya|cuma|cuman|mung) (lewat|melalui|via|bisa|boleh|buka|melayani|menerima|terima|pada|hari|jam|saat|kalau|kalo|jika|bila|tunai|ambil|tersedia|dikirim|kirim|sampai|setiap|tiap|musim|by|wa|whatsapp|dibuat|dilayani|berlaku|untuk (dewasa|anak|perempuan|peserta|warga|umur|usia|pesanan|hari|yang|wilayah)|cod|diantar|dijual (saat|musim|hari|kalau|pas|tiap|lewat)|ada (saat|hari|pas|kalau|musim|tiap|satu|dua|di hari)|menjual lewat|cash|transfer)',
        `(kami|kita|saya|aku|mereka|beliau|dia|ini|itu|isinya|namanya) (hanya|cuma|cuman)${NO_SUM} (?!(yang|di|ada|\\d+)\\b)\\p{L}+`,
        `(hanya|cuma|cuman) (ada |tersisa |sisa |tinggal |bikin |dapat |dapet |muat |cukup |sanggup |punya )+${COUNT}( belas| puluh| ratus)* (?!(belas|puluh|ratus|\\d{3}|ribu|ribuan|rb|rban|an|k|rupiah|perak|juta|jt|di|per|tiap|untuk|buat|se\\p{L}+)\\b)\\p{L}+`,
        '(tangannya|kompornya|orangnya|ovennya|mobilnya|waktunya|tempatnya|kursinya) (hanya|cuma|cuman) (\\d+|satu|dua|tiga|empat|lima|enam|delapan|sepuluh)',
        `(hanya|cuma|cuman) (hiasan|pajangan|contoh|gambar|ilustrasi|camilan|jajanan|jalan kaki|ibu rumah tangga|tukang|petani|hobi|iseng|cerita|main main|titipan|pedagang|jasa)`,
        `(tidak|bukan|nggak|gak|belum|jangan)\\s(\\p{L}+\\s){1,6}?(hanya|cuma|cuman)${NO_SUM}`,
        `satu satunya ${ONE_OF_ITS_KIND}`,
        `${ONE_OF_ITS_KIND}(nya)? satu satunya`,
      ],
      en: [
        'not (only|just|merely)',
        '(only|exclusively) (on|by|via|through|after|if|when|open|opens|during|until|between|at (night|weekends)|with (a )?(booking|reservation)|for (adults|women|members|children|guests|orders|ages|pick)|in (the )?(dry|rainy|morning|evening|season|cash|december|august|weekends)|cash|whatsapp|the (guide|first)|accept|take|cook|bake|make (it|them) (on|to|when|after)|ship|deliver)',
        `only ${COUNT_EN}(?! (in|on|at|a|an|per|each|for|and|hundred|one|two|three|four|five|six|seven|eight|nine|\\d{3}|k|thousand|dollars?|rupiah|bucks|cents|percent)\\b)`,
        `(we|i|she|he|they|you) (can |will |have )?only${NO_SUM_EN} (?!(rp|idr|one of|the|cost|charge|pay|\\d+)\\b)\\p{L}+`,
        'only (that|one (way|road|path|toilet|bathroom|shower|rule|table|colou?r|flavou?r))',
        '(only|just) the (lid|box|label|colou?r|size|shape|packaging|bag|name) (changed|changes|is|has|was)',
        '(is|it s|at|for) just (?!a (dollar|few|buck|penny))(a|an|us|me|my|our|like|as|about|after|before|behind|outside|off|past|around)\\s\\p{L}+',
        '(the|our|my|her|his|their) only (son|daughter|child|oven|day|day off|flaw|mistake|bus|road|car|table|window|problem|rule|stove|toilet|bathroom|tree|field|goat|cow|pan|knife|loom)',
        '(fee|fees|guide|entry|transport|tickets?|refills?|frame|cloth|beginners|families|locals|grown ups|children) only',
        '(cash|adults|women|order|orders|booking|pick ?up|weekends?|whatsapp|members|appointment|mornings?|hand ?wash|display|decoration|external use|one way|saturdays?|sundays?) only',
      ],
      'zh-Hant': listedHan(`
        不只要|不只有|不只需|不僅僅|只要你|只要您|只要留言|只要告訴|只要提前|只要天氣|只要加|只要先|只要在|只要到|只要想|只要聯絡|只要預訂|只要預約|只要私訊|只要蒸|只要泡|只要熱|只要沖|只要帶|
        只要跟|只要同|只要打|只要寫|只要傳|只要說|只要講|只要問|只要按|只要選|只要有興趣|只要不|只要加水|只要肯|只要會|只有一個人|只有一台|只有一部|只有一口|只有我和|只有我同|只有我們兩|
        唯一的兒子|唯一的女兒|唯一的缺點|唯一的規則|唯一一班|唯一的路|唯一的休息|唯一的烤箱|唯一的鍋|只有週|只有星期|只有早上|只有晚上|只有下午|只有在|只有雨季|只有旱季|只有禮拜|只有現金|只有預訂|只有假日|只收現金|只收現款|只收熟|只需加熱|只需蒸|只需泡|只需沖|只需留言|只需預約|只需私訊|只需提前|只需帶|
        只賣到|只賣星期|只賣週|淨係星期|淨係收|淨係接|獨有偶|獨家村
      `).concat(HAN_COUNTED),
      ar: listed(`
        ليس فقط|ليس مجرد|ليست فقط|لا فقط|بمجرد|عبر واتساب فقط|عبر الواتساب فقط|على واتساب فقط|بالواتساب فقط|بالطلب المسبق فقط|بالحجز فقط|بالحجز المسبق فقط|نقدا فقط|للكبار فقط|للنساء فقط|
        يوم السبت فقط|يوم الأحد فقط|يوم الجمعة فقط|أيام السبت فقط|في عطلة نهاية الأسبوع فقط|صباحا فقط|مساء فقط|فقط عبر|فقط يوم|فقط في|فقط بالحجز|فقط راسلونا|فقط راسلوني|فقط اكتبوا|فقط عند|فقط بعد|للزينة فقط|يوم الثلاثاء فقط|يوم الأربعاء فقط|يوم الخميس فقط|يوم الاثنين فقط|يوم الاثنين والخميس فقط|أيام الجمعة فقط|أيام الأحد فقط|
        فقط أضف|فقط أضيفوا|فقط سخن|فقط سخنوا|فقط صب|فقط صبوا|فقط قل لنا|فقط قولوا|فقط أخبرونا|للتوضيح فقط|للعرض فقط|غسيل يدوي فقط|بقيت…فقط|بقي…فقط|مجرد زينة|مجرد هواية|مجرد حلوى|مجرد سوار|مجرد كعك|مجرد تسالي|مجرد قهوة|
        العيب الوحيد|الفرن الوحيد|فرننا الوحيد|ابني الوحيد|ابنتي الوحيدة|يومنا الوحيد|القاعدة الوحيدة
      `).concat(ARABIC_COUNTED),
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
        'terhemat',
        '(terpercaya|terpopuler|ternikmat|ternama|terlezat)',
        'paling',
        '(nomor|nomer|no) (1|satu|wahid|siji)',
        '#1',
        'juara(nya)?',
        'unggul',
        '(tiada|tanpa|gak ada|ga ada|nggak ada|tidak ada|ora ono) (duanya|tanding|tandingan|tandingannya|banding|bandingannya|lawan|lawannya|saingan|saingannya)',
        'tak (ada duanya|tertandingi|terkalahkan|ada tandingannya|ada lawan)',
        'best ?seller',
        '(kelas|kualitas|mutu|taraf|rasa) (dunia|satu|premium|super|ekspor|internasional|bintang (5|lima)|wahid|nomor satu|hotel bintang lima)',
        `${ADJECTIVE} (sedunia|sejagat|sejagad|seindonesia|se indonesia|se jawa|sejawa|sekabupaten|se kabupaten|sekampung|se wonosobo|sealam)`,
        '(rajanya|ratunya|raja|ratu) (keripik|kopi|sambal|dodol|batik|kue|madu|camilan|oleh oleh|snack)',
      ],
      en: [
        'best',
        '(cheapest|tastiest|yummiest|finest|greatest|sweetest|crispiest|crunchiest|nicest|prettiest|loveliest|smoothest|creamiest|juiciest|richest|softest|cleanest|safest|coolest|strongest|happiest|friendliest)\\s(\\p{L}+\\s)?(in|of|on|ever|around|you|we|coffee|chips|snack|crisps|batik|tour|price|taste|food|sambal|cakes?|honey|class)',
        'cheapest',
        'the (sweetest|softest|richest|smoothest|cleanest|strongest|safest)',
        '(tastiest|yummiest|finest|greatest|crispiest|crunchiest|nicest|prettiest|loveliest|creamiest|juiciest)',
        '(lowest|best) prices?',
        'the most',
        'most (delicious|beautiful|popular|famous|trusted|loved|affordable|comfortable|authentic|wanted|tasty|amazing|elegant|luxurious|exclusive)',
        'number (one|1)',
        'no 1',
        '(unbeatable|unmatched|unrivall?ed|unsurpassed|unparalleled|peerless|incomparable|second to none)',
        '(world|first|top) (class|famous|renowned|rated|quality|notch|selling|seller|choice|best)',
        '(highest|premium|superior|finest) quality',
        'best ?sell(er|ers|ing)',
        '(ultimate|supreme|flawless|perfection)',
        'like no other',
        'leading (brand|producer|maker|supplier)',
      ],
      'zh-Hant': listedHan(`
        最好|最佳|最優|最便宜|最低價|最平|最抵|最正|最強|最香|最脆|最甜|最美味|最好吃|最好食|最好味|最受歡迎|最美|最靚|最新鮮|最棒|最高級|最高品質|最地道|最正宗|最專業|最齊全|最紅|最火|最掂|最讚|最嫩|最濃|最酥|
        最柔軟|最舒適|最耐用|最實惠|最划算|最優惠|最頂|最夯|最劃算|最滋味|最巧手|第一品牌|天下第一|全港第一|全台第一|全國第一|全印尼第一|全城第一|全港最|全台最|全城最|全國最|全村最|全網最|世界級|國際級|世界第一|
        頂級|頂尖|極品|極致|首選|無敵|冠軍|王牌|皇牌|無與倫比|無人能及|無可比擬|首屈一指|數一數二|史上|超級好吃|至尊|一流|絕頂|特級|上等|no1
      `),
      ar: listed(`
        الأفضل|أفضل|الأرخص|أرخص|الأجود|أجود|الألذ|ألذ|أطيب|الأطيب|الأجمل|أجمل|الأروع|أروع|أحسن|الأحسن|الأقوى|الأكثر مبيعًا|الأكثر شهرة|الأكثر طلبا|الأكثر شعبية|أقل سعر|
        أقل الأسعار|أفخر|الأفخر|أرقى|الأرقى|أفخم|رقم واحد|رقم 1|لا يضاهى|لا تضاهى|لا يقارن|لا يعلى عليه|عالمي المستوى|الأول في|الأولى في|أعلى جودة|بلا منافس|لا منافس له|من الطراز الأول|الدرجة الأولى
      `),
    },
    innocent: {
      id: [
        'paling (lambat|lama|sedikit|banyak|tidak|cepat|awal|akhir|dekat|jauh|pagi|sore|malam|depan|belakang|atas|bawah|ujung|kiri|kanan|kecil|besar|telat|mudah|suka|kusuka|muda|tua|rendah|tinggi|pendek|panjang|tipis|dulu|saya suka|kami suka)',
        `paling ${ADJECTIVE} ${SERVED}`,
        `paling (pas|cocok|asyik|asik|seru|sip) (${SERVED}|buat|untuk|di)`,
        '(waktu|saat|jam|bulan|musim|hari|momen|posisi|cuaca|pagi|sore)(nya)? (yang )?(terbaik|terindah|paling\\s\\p{L}+)',
        '(pemandangan|sunrise|sunset|cahaya|view|foto|kabut|spot|matahari terbit)(nya)? (yang )?(terbaik|terindah|tercantik|paling\\s\\p{L}+) (saat|waktu|jam|pukul|pagi|sore|sekitar|ketika|dari|kalau|sebelum|setelah|pas|di pagi)',
        '(jalan|jl|gang|gg|blok|rumah|kios|kamar|meja|pos|rt|rw|lantai|loket)(\\s\\p{L}+){0,4}\\s(no|nomor|nomer) (1|satu)',
        '(belum|tidak) paling\\s\\p{L}+',
        'paling (sering (ditanya|ditanyakan|salah|rusak|hujan|lupa|lewat|muncul|terlihat)|(kami|saya|aku|kita) (tunggu|takut|suka|rindu|ingat|sibuk))',
        '(cuci|kuali|wajan) sempurna',
        'juara(nya)? (kelas|lomba mewarnai)',
      ],
      en: [
        'best (before|by|if|regards|wishes|enjoyed|served|eaten|kept|stored|with|when|after|light|drunk|worn|washed|used|shared|paired|at (room|night|sunrise|dawn)|in the (morning|afternoon|evening|dry season)|for (dipping|breakfast|sharing))',
        '(the )?best (time|season|months?|day|days|moment|way|hours?|weather|date) (is |are |to |for |of |in |on |at |comes )?',
        '(the )?best (views?|sunrise|sunset|photos?|spot|mist) (is |are |comes |you get |over the\\s\\p{L}+\\s)*(at|around|before|after|from|when|between|in the (morning|evening|afternoon|dry season))',
        '(all the|at|(do|try|does|did|doing|trying) (your|our|my|her|their|its)|my|our) best',
        '(the|at) most (you|people|guests|of (the|our|us|it)|days|\\d+|mornings|homes|houses)',
        'best friends?',
        '(the )?most (we|i|she|he|they|one|any|a person) (can|could|ever|make|get|carry|take|bake|hold)',
        'best (seen|viewed|reached|photographed|heard|cut|cooked|fried|picked|planted|brewed|steamed|warmed|toasted|tied|dried|ordered|booked|avoided|left|taken)',
        '(the )?best (side|seat|end|corner) (is|of the|to|for)',
        'best (to|if you|of luck)\\s\\p{L}+',
        'best (we|i|you|they|she|he) (can|could)(?! (buy|get|find|eat|taste|have|try|drink|wear))',
        '(the )?(safest|cleanest|strongest|smoothest|sweetest|softest) (way|path|route|road|side|spot) (is|to|down|up)',
        '(your|my|our|his|her|their) best (clothes|shirt|dress|shoes|guess|behaviou?r)',
        'finest (sieve|grind|mesh|thread|nib|needle|setting|chisel|brush)',
        '(house|lane|road|street|kiosk|stall|room|gate|block|platform|bus|table|lesson|chapter|week) (number|no) (1|one)',
      ],
      'zh-Hant': listedHan(`
        此日期前最佳|最佳食用|最佳賞味|最佳享用|最佳飲用|最佳保存|最佳時間|最佳時段|最佳季節|最佳時機|最佳觀賞|最佳拍攝|最佳日期|最佳月份|最好在|最好於|最好先|最好提前|最好穿|最好帶|最好趁|最好配|最好放|最好冷藏|
        最好用|最好別|最好唔好|最好自|最好問|最好打|最好有|最好坐|最好從|最好分|最好找|最好換|最好等|最好把|最好跟|最好兩|最好一起|最好加|最好再|最好戴|最好避|最好查|最好存|最好冰|最好密|最好今|最好明|最好三天|最好空腹|最適合|最好不要|最好當|最好早|最好預|最好自備|最靚時間|最靚嘅時間|光線最靚|景色最美的時間|日出最美的時間|時分最美|時份最靚|最美的季節|歷史上|史上課
      `),
      ar: listed(`
        أقل عدد|أفضل وقت|أفضل موسم|أفضل الأوقات|أجمل وقت|أجمل ضوء|أفضل ضوء|أجمل منظر عند|أفضل منظر عند|أجمل المناظر عند|أفضل طريقة للتحضير|أفضل طريقة للحفظ|أفضل قبل|ما أجمل|ما أطيب|أفضل مع|أطيب مع|ألذ مع|ألذ ساخنا|أطيب ساخنا|من الأفضل أن|من الأفضل الحجز|من الأفضل حجز|من الأفضل ارتداء|من الأفضل لبس|من الأفضل ألا|الأفضل أن|الأحسن أن|أفضل أن|
        يصير ألذ|تصير ألذ|يصبح ألذ|تصبح ألذ|يكون ألذ|تكون ألذ|يصير أطيب|تصير أطيب|يصبح أطيب|يكون أطيب|تكون أطيب|أجمل صورة من|أجمل الصور من|أجمل منظر من|أجمل المناظر من|أجمل صورة عند|أفضل طريقة ل
      `),
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
        `(lebih|jauh lebih|luwih) ${ADJECTIVE}`,
        `${ADJECTIVE}(an)? (dari|daripada|dibanding|dibandingkan|ketimbang|timbang|drpd|dr pada|tinimbang) (pada )?(yang|merek|merk|produk|toko|buatan|pabrik|punya|di|keripik|kopi|batik|kue|lainnya|lain|sebelah|restoran|mal|mall|supermarket|warung|impor|biasa)`,
        '(dibanding|dibandingkan|daripada|ketimbang|drpd) (merek|merk|produk|toko|pabrik|kompetitor|pesaing|buatan|punya|yang) (lain|sebelah|pabrik|pabrikan|orang|tetangga|impor|mahal|biasa|lainnya|kota)',
        '(tidak|tak|bukan|gak|nggak|ga|ora) (seperti|kayak|kaya|sama dengan|koyo) (yang|merek|merk|produk|toko|buatan|keripik|kopi|batik|kue|madu|wisata|tur|kursus) (lain|lainnya|sebelah|pabrik|pabrikan|biasa|di pasaran|pasaran|orang)',
        '(beda|berbeda) (dari|dengan|sama) (yang lain|lainnya|merek lain|produk lain|toko lain|yang di pasaran|pabrikan)',
        '(kalahkan|mengalahkan|ngalahin|ngalahke|melebihi|menyaingi|nyaingin|setara) (merek|merk|produk|toko|buatan|keripik|kopi|rasa|kualitas|yang|restoran|kafe|hotel)',
        '(tidak|gak|nggak|tak|ra) kalah (dari|dengan|sama|enak|bagus|lezat)',
        '(belum|tidak|gak|ga|nggak|tak|ora) ada (yang|sing|yg) (bisa |mampu )?(ngalahin|ngalahke|mengalahkan|menandingi|nandingi|nyaingi|menyaingi|nyaingin)',
      ],
      en: [
        `(much |far |way |even |so much )?${BETTER_EN} (than|to any)`,
        'more\\s\\p{L}+ than (other|any|store|shop|factory|the usual|those|ordinary|normal|regular|imported|the shops)',
        `than (any |the |all |most |those |your |in |at |what |a )*${OTHERS_EN}( brands?| shops?| made| bought| ones?| products?| crisps| chips| stores?)*`,
        '(unlike|compared to|compared with|not like) (any |the |all |most |those |your )*(other|others|ordinary|store|shop|supermarkets?|factory|regular|usual|brands?|competitors?)',
        `(can t|cannot|won t|will not|never|couldn t) find (a |an |any )?${BETTER_EN}`,
        '(nothing|no one|nobody) (beats|compares|comes close|else like)',
        '(beats|outshines|outclasses) (any|all|the|other|every|store|shop|supermarket|factory|your)',
      ],
      'zh-Hant': listedHan(`
        更便宜|更好吃|更好食|更好味|更香|更平|更正|更好|更脆|更甜|更美味|更耐用|更靚|更新鮮|更健康|更優質|比其他|比別人|比別家|比人哋|比市面|比外面|比超市|比一般|比坊間|比進口|比工廠|比名牌|比連鎖|比大牌|比餐廳|勝過|優於|
        好過其他|好過外面|好過超市|好食過|好味過|香過|脆過|香脆過|靚過|平過|正過|抵過|不像其他|有別於其他|不輸|媲美|完勝|碾壓|遠勝|超越其他|贏晒|冇得比|無得比
      `),
      ar: listed(`
        أفضل من|أرخص من|ألذ من|أجود من|أطيب من|أحسن من|أجمل من|أقوى من|أنظف من|أنعم من|أنقى من|ليس كغيره|ليست كغيرها|على عكس غيره|على عكس غيرها|على عكس المنتجات|بخلاف غيره|بخلاف المنتجات|مقارنة بغيره|مقارنة بغيرها|
        مقارنة مع غيره|مقارنة بالمحلات|يتفوق على|تتفوق على|لا يشبه غيره|ينافس أكبر|يضاهي
      `),
    },
    innocent: {
      id: [
        `lebih ${ADJECTIVE}(nya)? (lagi |rasanya |teksturnya )?${SERVED}`,
        'lebih baik (pesan|hubungi|tanya|datang|simpan|hangatkan|bawa|pakai|dipesan|kabari|chat|wa|cek|booking|daftar|jangan|tidak|ditaruh|langsung|berangkat)',
        '(supaya|agar|biar) (tetap |makin )?lebih (awet|tahan|bersih|rapi|aman)',
        'lebih baik (?!(dari|dibanding|daripada)\\p{L}*)(di|me|ber)\\p{L}+',
        'lebih cepat (dari|sampai|habis|pudar|rusak|basi|lusuh|layu|kering|matang|empuk|dingin|melempem|luntur|lebih baik)',
        'lebih cepat lebih baik',
        `(supaya|agar|biar|kalau mau|kalau ingin|kalau suka|yang suka|suka)\\s(\\p{L}+\\s){0,3}?lebih ${ADJECTIVE}`,
        `yang ${KIND_OF_OWN} lebih ${ADJECTIVE}( (dari|daripada|dibanding) yang ${KIND_OF_OWN})?`,
        `${ADJECTIVE} (dari|daripada|dibanding) yang ${KIND_OF_OWN}`,
        `(goreng|gorenglah|panggang|kukus|bakar|hangatkan|panaskan|dinginkan|seduh|simpan|celup|celupkan|rendam|masukkan|oven|taburi|beri|setrika|cuci|jemur)(\\s\\p{L}+){0,8}?\\s(jadi |biar |supaya |agar |rasanya |makin |akan )*lebih ${ADJECTIVE}`,
      ],
      en: [
        `(red|green|yellow|white|black|brown|blue|big|large|small|dark|light|sweet|salty|thick|thin) (one |ones |bag |jar |batch )?(is|are|tastes?) ${BETTER_EN} than the (red|green|yellow|white|black|brown|blue|big|large|small|dark|light|sweet|salty|thick|thin)`,
        '(other|rather|no more|less|earlier|later|better late) than (the |any |a |what |your )*(usual|others?|big|shop|store|mall|you)?',
      ],
      'zh-Hant': listedHan(
        '烤〜更〜|烤…更〜|配…更〜|加熱…更〜|蒸…更〜|冰…更〜|冷藏…更〜|趁熱…更〜|泡…更〜|加…更〜|沾…更〜|蘸…更〜|炸…更〜|更好地|更正確|更正資料|更平坦|烘…更〜|焗…更〜|放一晚…更〜|隔夜…更〜|洗…更〜',
      ),
      ar: listed('أفضل من الآن'),
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
