import { type ClaimRow, EVERYTHING } from '../claim-row.ts';
import { crossed, listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import { PRIZE_GOODS_ID } from './prizes.ts';

const COLOUR_OR_SIZE_EN =
  '(red|green|yellow|white|black|brown|blue|big|large|small|dark|light|sweet|salty|thick|thin)';
const ADJECTIVE =
  '(baik|baek|enak|uenak|lezat|nikmat|murah|bagus|indah|cantik|laris|laku|favorit|populer|gurih|renyah|manis|lembut|hebat|' +
  'lengkap|mewah|sehat|segar|unik|keren|istimewa|unggul|awet|halus|bersih|sedap|mantap|mantul|top|jos|joss|hits|empuk|wangi|pedas|' +
  'kuat|nyaman|berkualitas|rapi|higienis|kriuk|cepat|andal|canggih|tebal|aman)';
const SERVED =
  '(kalau|kalo|jika|bila|saat|pas|selagi|ketika|waktu|apabila|setelah|sesudah|dengan|bersama|sambil|bareng|asal|' +
  'dipanen|dipetik|ditanam|dimakan|diminum|dilihat|difoto|dikunjungi|jam|pukul|sekitar|malam|siang|musim|bulan|disajikan|disantap|dinikmati|diseduh|dicelup|dipanggang|dipanaskan|dihangatkan|digoreng|dikukus|didinginkan|dipakai|dipesan|disimpan|ditambah|ditambahi|ditaburi|dicocol|disiram|dicampur|dibakar|dijemur|direndam|direbus|dioles|dicolek|dipadu|ditemani|dituang|dibekukan|dikeringkan|ditenun|dijahit|dicuci|disetrika|pakai|memakai|naik|lewat|berangkat|datang|di pagi|pagi|sore|langsung|begitu|habis|sehabis|sebelum|selama|hari (pertama|kedua)|minggu pertama|' +
  '(\\d+|satu|dua|tiga|empat|lima) (hari|minggu|jam|menit) (pertama|sesudah|setelah))';
const BETTER_EN =
  '(better|cheaper|tastier|sweeter|crispier|crunchier|fresher|healthier|nicer|softer|richer|creamier|stronger|finer|cleaner|safer|faster|smoother|prettier|spicier|juicier|yummier|superior|tougher|purer)';
const OTHERS_EN =
  '(other|others|ordinary|store|shop|shops|shop bought|store bought|supermarkets?|factory|imported|regular|usual|commercial|big|brands?|competition|competitors?|restaurants?|rest|mall|machine|anywhere|anyone|anything|what you)';

/** Kinds of one seller's own goods, which may be compared: "yang hijau lebih pedas". */
const KIND_OF_OWN =
  '(raja|kepok|ambon|tanduk|nangka|robusta|arabika|merah|hijau|kuning|putih|hitam|cokelat|biru|besar|kecil|asin|manis|pedas|tawar|tua|muda|basah|kering|tebal|tipis)';
/** When a view is to be seen: 早上五點…風景最好. The "〜" stands for the rest of the superlative. */
const HAN_VIEWS = listedHan('點|早上|清晨|日出|日落|黃昏|傍晚|夜裡').flatMap((time) =>
  listedHan('風景|景色|光線|視野').map((view) => `${time}…${view}最〜`),
);
/** Claims that a product is the best, or better than another. */
export const BOAST_ROWS: readonly ClaimRow[] = [
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
        '(tiada|tanpa|gak ada|ga ada|nggak ada|tidak ada|ora ono) (duanya|tanding|tandingan|tandingannya|tandingane|tandinganipun|banding|bandingannya|lawan|lawannya|saingan|saingannya)',
        'tak (ada duanya|tertandingi|terkalahkan|ada tandingannya|ada lawan)',
        'best ?seller',
        '(kelas|kualitas|mutu|taraf|rasa) (dunia|satu|premium|super|ekspor|internasional|bintang (5|lima)|wahid|nomor satu|hotel bintang lima)',
        `${ADJECTIVE} (sedunia|sejagat|sejagad|seindonesia|se indonesia|se jawa|sejawa|sekabupaten|se kabupaten|sekampung|se wonosobo|sealam)`,
        '(rajanya|ratunya|raja|ratu) (keripik|kopi|sambal|dodol|batik|kue|madu|camilan|oleh oleh|snack)',
      ],
      en: [
        'best',
        '(cheapest|tastiest|yummiest|finest|greatest|sweetest|crispiest|crunchiest|nicest|prettiest|loveliest|smoothest|creamiest|juiciest|richest|softest|cleanest|safest|coolest|strongest|happiest|friendliest)‥1(in|of|on|ever|around|you|we|coffee|chips|snack|crisps|batik|tour|price|taste|food|sambal|cakes?|honey|class)',
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
        'nothing like (it|this|them) (anywhere|else|in (the )?¦)',
        'leading (brand|producer|maker|supplier)',
      ],
      'zh-Hant': listedHan(`
        最佳|最優|最便宜|最低價|最平|最抵|最正|最香|最脆|最甜|最受歡迎|最美|最靚|最新鮮|最棒|最高級|最高品質|最地道|最專業|最齊全|最火|最掂|最讚|最嫩|最濃|最酥|
        最柔軟|最舒適|最耐用|最實惠|最划算|最頂|最劃算|最滋味|最巧手|第一品牌|天下第一|全港第一|全台第一|全國第一|全印尼第一|全城第一|世界級|國際級|世界第一|
        頂級|頂尖|極品|極致|首選|無敵|冠軍|王牌|皇牌|無與倫比|無人能及|無可比擬|首屈一指|數一數二|史上|超級好吃|至尊|一流|絕頂|特級|上等|no1
      `),
      ar: listed(`
        أفضل|أرخص|أجود|ألذ|أطيب|أجمل|أروع|أحسن|أقل سعر|أقل الأسعار|أفخر|أرقى|أفخم|رقم واحد|رقم 1|لا يضاهى|لا تضاهى|لا يقارن|لا يعلى عليه|عالمي المستوى|أعلى جودة|بلا منافس|لا منافس له|من الطراز الأول|الدرجة الأولى|
        ${crossed('الأ', 'فضل|رخص|جود|لذ|طيب|جمل|روع|حسن|قوى|كثر مبيعًا|كثر شهرة|كثر طلبا|كثر شعبية|فخر|رقى|ول في|ولى في')}
      `),
    },
    innocent: {
      id: [
        '(nomor|nomer|no) (satu|1) di (lemari|rak|daftar|foto|gambar|etalase)',
        'paling (ramai|sepi|macet) (hari|kalau|saat|jam|pas|malam|sabtu|minggu)',
        '(sd|smp|mi|mts) kelas satu',
        'kelas satu (sampai|dan|hingga)',
        '(lulus|tamat|lanjut|mengulang|selesai|peserta) (dari )?kelas satu',
        'terbaik (dinikmati|digunakan|dikonsumsi|sebelum|dimakan|diminum|dipakai|disimpan|disajikan)',
        'paling (\\d+|satu|dua|tiga|empat|lima|enam|tujuh|sepuluh|seminggu|sejam|sehari|setengah|sebulan|jam|besok|nanti|cuma|hanya|butuh|habis|sampai|juga (jam|besok|nanti|habis)|tidak)',
        'paling (sulit|susah|repot|ribet|capek|jarang|gampang|sepi|dingin|panas|gelap|basah|licin|curam|landai|terjal|ngantuk)',
        '(cara|jalan|jalur|rute|langkah)(nya)? (yang )?paling\\s¦',
        '(bibit|benih|varietas|induk|ternak) unggul',
        'kelas satu (sd|smp|sma|smk|sekolah|madrasah|mi|mts)',
        '(anak|murid|siswa|cucu|ponakan|keponakan|masih|duduk di|naik|untuk|guru) kelas satu',
        'paling (lambat|lama|sedikit|banyak|tidak|cepat|awal|akhir|dekat|jauh|pagi|sore|malam|depan|belakang|atas|bawah|ujung|kiri|kanan|kecil|besar|telat|mudah|suka|kusuka|muda|tua|rendah|tinggi|pendek|panjang|tipis|dulu|saya suka|kami suka)',
        `paling ${ADJECTIVE} ${SERVED}`,
        `paling (pas|cocok|asyik|asik|seru|sip) (${SERVED}|buat|untuk|di)`,
        '(waktu|saat|jam|bulan|musim|hari|momen|posisi|cuaca|pagi|sore)(nya)? (yang )?(terbaik|terindah|paling\\s¦)',
        '(pemandangan|sunrise|sunset|cahaya|view|foto|kabut|spot|matahari terbit)(nya)? (yang )?(terbaik|terindah|tercantik|paling\\s¦) (saat|waktu|jam|pukul|pagi|sore|sekitar|ketika|dari|kalau|sebelum|setelah|pas|di pagi)',
        '(jalan|jl|gang|gg|blok|rumah|kios|kamar|meja|pos|rt|rw|lantai|loket)(\\s¦){0,4}\\s(no|nomor|nomer) (1|satu)',
        '(belum|tidak) paling\\s¦',
        'paling (sering (ditanya|ditanyakan|salah|rusak|hujan|lupa|lewat|muncul|terlihat)|(kami|saya|aku|kita) (tunggu|takut|suka|rindu|ingat|sibuk))',
        '(cuci|kuali|wajan) sempurna',
        'juara(nya)? (kelas|lomba mewarnai)',
        'juara(nya)? (pertama |kedua |ketiga |harapan |\\d |satu |dua |tiga )?(¦\\s){0,4}?(dapat|mendapat|mendapatkan|membawa pulang|diberi) (hadiah|sebungkus|sekotak|voucher|satu|dua|tiga|\\d)',
        PRIZE_GOODS_ID,
      ],
      en: [
        'best not to',
        '(tastes?|goes|works?|fits?|looks?|keeps?|sells?|is|are) best (warm|hot|cold|cool|chilled|with|when|while|if|after|before|on the (first|second|next)|in the (morning|afternoon|evening|oven)|at room|the next|a day|straight)',
        '(the )?best (thing|place|way|bet|idea) (to do|is to|would be|to (park|wait|stop|meet))',
        'best (before|by|if|regards|wishes|enjoyed|served|eaten|kept|stored|with|when|after|light|drunk|worn|washed|used|shared|paired|at (room|night|sunrise|dawn)|in the (morning|afternoon|evening|dry season)|for (dipping|breakfast|sharing))',
        '(the )?best (time|season|months?|day|days|moment|way|hours?|weather|date) (is |are |to |for |of |in |on |at |comes )?',
        '(the )?best (views?|sunrise|sunset|photos?|spot|mist) (is |are |comes |you get |over the\\s¦\\s)*(at|around|before|after|from|when|between|in the (morning|evening|afternoon|dry season))',
        '(all the|at|(do|try|does|did|doing|trying|gave|give|is|was) (it |this )?(your|our|my|her|their|its)) best',
        '(the|at) most (you|people|guests|of (the|our|us|it)|days|\\d+|mornings|homes|houses)',
        'best friends?',
        '(likes?|liked|loves?|loved|prefers?) (the|this|that)\\s(\\p{L}{2,}\\s){1,3}best',
        '(the )?most (we|i|she|he|they|one|any|a person) (can|could|ever|make|get|carry|take|bake|hold)',
        'best (opened|poured|split|turned|rinsed|soaked|thawed|reheated|chilled|cooled|crumbled|dipped|shaken|stirred|heated|folded|ironed|hung|reserved|finished|started)(?! (coffee|tea|crisps|chips|cakes?|snacks?|food|batik|honey|sambal|cloth|bags?|tours?))',
        'best (seen|viewed|reached|photographed|heard|cut|cooked|fried|picked|planted|brewed|steamed|warmed|toasted|tied|dried|ordered|booked|avoided|left|taken)',
        '(the )?best (side|seat|end|corner) (is|of the|to|for)',
        'best (to|if you|of luck)\\s¦',
        'best (we|i|you|they|she|he) (can|could)(?! (buy|get|find|eat|taste|have|try|drink|wear))',
        '(the )?(safest|cleanest|strongest|smoothest|sweetest|softest) (way|path|route|road|side|spot) (is|to|down|up)',
        '(your|my|our|his|her|their) best (clothes|shirt|dress|shoes|guess|behaviou?r)',
        'finest (sieve|grind|mesh|thread|nib|needle|setting|chisel|brush)',
        '(house|lane|road|street|kiosk|stall|room|gate|block|platform|bus|table|lesson|chapter|week) (number|no) (1|one)',
      ],
      'zh-Hant': listedHan(`
        此日期前最佳|最佳食用|最佳賞味|最佳享用|最佳飲用|最佳保存|最佳時間|最佳時段|最佳季節|最佳時機|最佳觀賞|最佳拍攝|最佳日期|最佳月份|最適合|最靚時間|最靚嘅時間|光線最靚|景色最美的時間|日出最美的時間|時分最美|時份最靚|最美的季節|歷史上|史上課|
        ${crossed('最好', '一週|一周|一個星期|一個月|一天|三|五|十|吃完|一次|按|由|留|告|選|開|泡|蒸|切|洗|手|平|隔|不|也|請|能|每|晚|中午|下|上|是|買|訂|帶|在|於|先|提前|穿|帶|趁|配|放|冷藏|用|別|唔好|自|問|打|有|坐|四點|四時|六|七|八點|九點|凌晨|清晨|傍晚|一早|出|從|分|找|換|等|把|跟|兩|一起|加|再|戴|避|查|存|冰|密|今|明|三天|空腹|不要|當|早|預|自備')}|
        ${crossed('配白飯|配稀飯|配湯|配麵|時候…風景|時…風景|時候…景色|時…景色|時…光線|散…風景|後…景色|頭〜天|前〜天|第〜天|當天|當日|剛炸〜|剛炸|剛出爐〜|剛出爐|剛蒸〜|剛蒸|剛做好〜|剛做好|趁熱〜|趁熱|放涼〜|放涼|冷藏〜|冷藏|冰鎮〜|冰鎮|配飯〜|配飯|配茶〜|配茶|配咖啡〜|配咖啡|配粥〜|配粥|現炸〜|現炸|隔天〜|隔天|第二天〜|第二天', '最〜')}
      `).concat(HAN_VIEWS),
      ar: listed(`
        الذي|الأفضل مع|أنا أفضل|كنت أفضل|شخصيا أفضل|أقل عدد|ما أجمل|ما أطيب|من الأفضل أن|من الأفضل الحجز|من الأفضل حجز|من الأفضل ارتداء|من الأفضل لبس|من الأفضل ألا|الأفضل أن|الأحسن أن|يصير ألذ|تصير ألذ|يصبح ألذ|تصبح ألذ|يكون ألذ|تكون ألذ|يصير أطيب|تصير أطيب|يصبح أطيب|يكون أطيب|تكون أطيب|
        ${crossed('أفضل ', 'إذا|وهو|وهي|بعد|عند|حين|باردا|باردة|ساخنا|ساخنة|منظر حين|منظر بعد|وقت|موسم|الأوقات|ضوء|منظر عند|طريقة للتحضير|طريقة للحفظ|قبل|مع|أن|طريقة ل')}|
        ${crossed('أجمل ', 'منظر حين|المناظر حين|منظر وقت|منظر بعد|التحيات|الأمنيات|التهاني|الأوقات|وقت|ضوء|منظر عند|المناظر عند|صورة من|الصور من|منظر من|المناظر من|صورة عند')}|
        ${crossed('أطيب ', 'إذا|وهو|وهي|بعد|عند|حين|باردا|باردة|ساخنا|ساخنة|التحيات|الأمنيات|التمنيات|مع|ساخنا')}|
        ${crossed('ألذ ', 'إذا|وهو|وهي|بعد|عند|حين|باردا|باردة|ساخنا|ساخنة|مع|ساخنا')}
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
        'more\\s¦ than (other|any|store|shop|factory|the usual|those|ordinary|normal|regular|imported|the shops)',
        `than (any |the |all |most |those |your |in |at |what |a )*${OTHERS_EN}( brands?| shops?| made| bought| ones?| products?| crisps| chips| stores?)*`,
        '(unlike|compared to|compared with|not like) (any |the |all |most |those |your )*(other|others|ordinary|store|shop|supermarkets?|factory|regular|usual|brands?|competitors?)',
        `(can t|cannot|won t|will not|never|couldn t) find (a |an |any )?${BETTER_EN}`,
        '(nothing|no one|nobody) (beats|compares|comes close|else like)',
        '(beats?|outshines?|outclass(es)?) (any|all|the (big|other|shop|store|supermarket|factory|competition|rest)|other|every|store|shop|supermarket|factory|your)',
      ],
      'zh-Hant': listedHan(`
        更便宜|更香|更平|更正|更好|更脆|更甜|更美味|更耐用|更靚|更新鮮|更健康|更優質|比其他|比別人|比別家|比人哋|比市面|比外面|比超市|比便利店|比便利商店|比專賣店|比酒樓|比一般|比坊間|比進口|比工廠|比名牌|比連鎖|比大牌|比餐廳|勝過|優於|
        好過其他|好過外面|好過超市|好食過|好味過|香過|脆過|靚過|平過|正過|抵過|不像其他|有別於其他|不輸|媲美|完勝|碾壓|遠勝|超越其他|贏晒|冇得比|無得比
      `),
      ar: listed(`
        أفضل من|أرخص من|ألذ من|أجود من|أطيب من|أحسن من|أجمل من|أقوى من|أنظف من|أنعم من|أنقى من|ليس كغيره|ليست كغيرها|على عكس غيره|على عكس المنتجات|بخلاف غيره|بخلاف المنتجات|مقارنة بغيره|
        مقارنة مع غيره|مقارنة بالمحلات|يتفوق على|تتفوق على|لا يشبه غيره|ينافس أكبر|يضاهي
      `),
    },
    innocent: {
      id: [
        `lebih ${ADJECTIVE} (dari|daripada|dibanding) (yang )?${KIND_OF_OWN}`,
        `lebih ${ADJECTIVE}\\s¦ (kalau|kalo|jika|bila|asal|saat)`,
        `(musim|tahun|bulan|minggu|hari|kali|panen) (ini|hujan|kemarau|lalu)(nya)?(\\s¦){0,4}? (memang |jadi |agak |sedikit )*lebih (?!murah|hemat)${ADJECTIVE}`,
        `(agak|sedikit) lebih (?!murah|sehat)${ADJECTIVE}`,
        `lebih (?!murah)${ADJECTIVE}(nya)? (dari|daripada|dibanding) (biasanya|kemarin|dulu|tahun lalu|resep lama|yang (dulu|lama|kemarin)|bulan lalu|minggu lalu|adonan lama|panen lalu)`,
        '(lewat|naik|kirim|dikirim|bayar|jalan|berangkat|parkir|ambil sendiri)(\\s(?!kami|sini)¦){0,3}?\\s(jadi |akan )?lebih (cepat|aman|murah|nyaman|baik|enak|bersih|lengkap)',
        `lebih ${ADJECTIVE}(nya)? (lagi |rasanya |teksturnya )?${SERVED}`,
        'lebih baik (pesan|hubungi|tanya|datang|simpan|hangatkan|bawa|pakai|dipesan|kabari|chat|wa|cek|booking|daftar|jangan|tidak|ditaruh|langsung|berangkat)',
        '(supaya|agar|biar) (tetap |makin )?lebih (awet|tahan|bersih|rapi|aman)',
        'lebih baik (?!(dari|dibanding|daripada)\\p{L}*)(di|me|ber)¦',
        'lebih cepat (dari|sampai|habis|pudar|rusak|basi|lusuh|layu|kering|matang|empuk|dingin|melempem|luntur|lebih baik)',
        'lebih cepat lebih baik',
        `(supaya|agar|biar|kalau mau|kalau ingin|kalau suka|yang suka|suka)‥3lebih ${ADJECTIVE}`,
        `yang ${KIND_OF_OWN} lebih ${ADJECTIVE}( (dari|daripada|dibanding) yang ${KIND_OF_OWN})?`,
        `(lebih )?${ADJECTIVE} (dari|daripada|dibanding|ketimbang) yang ${KIND_OF_OWN}`,
        `(goreng|gorenglah|panggang|kukus|bakar|hangatkan|panaskan|dinginkan|seduh|simpan|celup|celupkan|rendam|masukkan|oven|taburi|beri|setrika|cuci|jemur)(\\s¦){0,8}?\\s(jadi |biar |supaya |agar |rasanya |makin |akan )*lebih ${ADJECTIVE}`,
      ],
      en: [
        `(this|today s|the new|last) (batch|week s|month s|harvest|one|lot) (is|was|tastes?|will be) (a (bit|little) )?${BETTER_EN} than (the )?(last|previous|old|usual|one before|first|week)`,
        `${COLOUR_OR_SIZE_EN} (one |ones |bag |jar |batch |pack |packet |box |bottle |tin |kind |sort |flavou?r |version |label |roast |size |blend |cloth )?(is|are|tastes?) (a (bit|little) |slightly |much )?${BETTER_EN} than the ${COLOUR_OR_SIZE_EN}`,
        '(batch|harvest|lot|roast|jar|bag|cloth) (is|was|came out|turned out|looks?|tastes?) (a bit |a little |slightly |much )*¦ than (usual|last|before|the last)',
        '(peels?|walks?|works?|sews?|cooks?|knits?|weaves?|sings?|climbs?|runs?|speaks?|draws?|stirs?|folds?|counts?) (much |a lot |still )?(faster|slower|better|longer|quicker|louder|neater) than (i|we|me|us|she|he|him|her)',
        '(other|rather|no more|less|earlier|later|better late) than (the |any |a |what |your )*(usual|others?|big|shop|store|mall|you)?',
      ],
      'zh-Hant': listedHan(
        '熱的更〜|熱食更〜|冷的更〜|放涼…更〜|回烤…更〜|隔天…更〜|第二天…更〜|涼了更〜|剛出爐…更〜|配著…更〜|天氣更好|更好玩的|放冰箱更〜|收乾更〜|晾乾更〜|烤〜更〜|烤…更〜|配…更〜|加熱…更〜|蒸…更〜|冰…更〜|冷藏…更〜|趁熱…更〜|泡…更〜|加…更〜|沾…更〜|蘸…更〜|炸…更〜|更好地|更正確|更正資料|更平坦|烘…更〜|焗…更〜|放一晚…更〜|隔夜…更〜|洗…更〜',
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
