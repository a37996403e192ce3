import { type ClaimRow, EVERYTHING } from '../claim-row.ts';
import { crossed, listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import { PRIZE_GOODS_EN, PRIZE_GOODS_ID } from './prizes.ts';

const OFFICE =
  '(bpom|badan pom|pom|dinkes|dinas kesehatan|dinas pariwisata|dinas|kemenkes|kementerian|kementrian|depkes|pemerintah|kemenparekraf|' +
  'kemdikbud|negara|sni|iso|haccp|gmp|fda|who|usda|laboratorium|lab|sucofindo|puskesmas|kemendag|kemenag|lembaga resmi|idi|ibi|ikatan dokter|kominfo|disperindag|majelis)';
const PASSED =
  '(terdaftar|daftar|berizin|berijin|lolos|lulus|bersertifikat|tersertifikasi|sertifikasi|sertifikat|disetujui|disahkan|diakui|diuji|teruji|izin|ijin|~antong|kantongi|' +
  'approved|terverifikasi|terakreditasi|diawasi|dilindungi|uji|tes|berlabel|berlogo|label|logo|standar|berstandar|sesuai standar|memenuhi standar|legalitas|rekomendasi|nomor)';
const EXPERT =
  '(dokter|bidan|ahli|ahli gizi|ahlinya|pakar|pakarnya|profesor|ilmuwan|apoteker|perawat|mantri|tabib|sinse|shinse|sinshe|nutrisionis|psikolog|terapis|' +
  'fisioterapis|herbalis|artis|selebgram|selebriti|influencer|chef|koki hotel|kyai|ustadz|ustaz|peneliti|dermatolog)';
const EXPERT_EN =
  '(doctors?|physicians?|dermatologists?|nutritionists?|dieti(ti|ci)ans?|pharmacists?|midwi(fe|ves)|experts?|specialists?|scientists?|dentists?|herbalists?|therapists?|' +
  'physiotherapists?|professors?|nurses?|celebrit(y|ies)|influencers?|chefs?|p(a)?ediatricians?|health professionals?|researchers?|vets?)';

/** Claims that an office, an expert or a jury stands behind a product. */
export const APPROVAL_ROWS: readonly ClaimRow[] = [
  {
    id: 'permit',
    source:
      'The approval or a test of an office may not be advertised; a permit is named by its number alone and official logos are never shown (docs/facts/law.md; Per-BPOM 6/2021, memory)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(bpom|b pom|badan pom|bpomri)',
        `${PASSED} (izin |resmi |uji |edar |dari |di |oleh |klinis |secara |sertifikat |nomor |sudah |sama |pihak |pemeriksaan |pengawasan )*${OFFICE}`,
        '(izin|ijin|nomor izin|no izin) edar',
        '(sni|haccp|gmp|iso (9001|22000|14001|\\d+))',
        '(terakreditasi|berakreditasi|akreditasi)',
        '(lolos|lulus|hasil|sudah|lewat|melalui) (uji|tes) (lab|klinis|laboratorium|mutu|keamanan|kelayakan)',
        'uji (klinis|lab|laboratorium)',
        'teruji( (klinis|lab|aman|kualitasnya))?',
        '(bersertifikat|bersertifikasi|sertifikat|standar|berstandar|lisensi|berlisensi) (resmi|internasional|nasional|dunia|eropa|ekspor|hotel|hotel bintang lima|amerika)',
        '(terdaftar|tercatat|diakui|berizin) (secara )?(resmi|negara|pemerintah|dunia|internasional)',
        'resmi (dari|oleh) (pemerintah|negara|dinas|kementerian)',
        'ijazah(nya)? (resmi|diakui)',
      ],
      en: [
        '(u s |us |usa |indonesian )?fda',
        '(bpom|haccp|gmp|sni|usda|iso \\d+)',
        '(approved|certified|licen[cs]ed|registered|accredited|recogni[sz]ed|verified|tested|endorsed|authori[sz]ed|inspected) (by|with|at|under|in) (the |a |an |our |local |indonesian |state |district )*(ministry|government|health (office|department|ministry|authority|authorities)|authorit(y|ies)|state|laborator(y|ies)|labs?|world health organi[sz]ation|who|agency|office|food (and )?drug|eu)',
        '(government|state|officially|fully|ministry|laboratory|lab|clinically|internationally|nationally|legally) (approved|certified|licen[cs]ed|registered|accredited|recogni[sz]ed|tested|authori[sz]ed)',
        '(ce|sni|fda|bpom|gmp|haccp) (and (ce|sni|fda|halal) )?(certified|approved|registered|marked|mark)',
        'food and drug (administration|authority)',
        '(state|government|recogni[sz]ed|official) (diploma|licen[cs]e|certificate|accreditation)',
        'passed (the |all |every |strict |health |food )*(lab|laboratory|safety|quality|government|inspection|hygiene|tests?) ?(tests?|inspections?)?',
        'lab reports?',
      ],
      'zh-Hant': listedHan(`
        官方認證|官方認可|官方批准|政府認證|政府認可|政府批准|政府註冊|政府登記|衛生局|衛生部|衛生署|食藥署|食藥局|食品藥物管理|國家認證|國家認可|國家承認|國際認證|品質認證|質量認證|安全認證|檢驗合格|檢測合格|
        通過安全測試|通過SNI|SGS|藥監|註冊商品|合格證|質檢|實驗室測試|旅遊部認可|持牌旅行團|正式註冊|認證課程|承認文憑|衛福部
      `),
      ar: listed(`
        مرخص من|مرخصة من|معتمد من|معتمدة من|مصرح من|مصرح به من|مسجل لدى|مسجلة لدى|موافقة وزارة|بترخيص من|حاصل على ترخيص|حاصل على شهادة|حاصلة على شهادة|مرخص رسميا|مرخصة رسميا|
        معتمد رسميا|معتمدة رسميا|مسجل رسميا|معترف به|الغذاء والدواء|إدارة الغذاء|شهادة الجودة|شهادة جودة|شهادة أيزو|مطابق للمواصفات|مختبر معتمد|مفحوص مخبريا|تم فحصه|معتمد دوليا|معتمدة دوليا|معتمد حكوميا
      `),
    },
    innocent: {
      id: [
        '(cara|kelas|belajar|mengurus|urus|ngurus|pendampingan|pelatihan|bantu|mengisi|syarat|praktik)\\s(¦\\s){0,4}(bpom|izin edar|sni|haccp|sertifikat|izin dinas)',
        'tes (negara|lab sekolah)',
        '(daftar|tes|nomor|nomer) (antre |antrean )?(di |ke |dari )?puskesmas',
        'iso (50|100|200|400|800|1600|3200)',
      ],
      en: [
        '(how to|class on|course on|help with)\\s(¦\\s){0,4}(bpom|fda|haccp|sni)',
        'iso (50|100|200|400|800|1600|3200)',
      ],
    },
    lesson: true,
    reason: {
      id: 'Persetujuan atau uji dari suatu lembaga tidak boleh dipakai untuk beriklan; nomor izin cukup diisi di kolomnya.',
      en: 'The approval or test of an office may not be used in advertising; a permit number has a field of its own.',
    },
    better: {
      id: 'Ceritakan produknya: "Digoreng setiap Senin pagi."',
      en: 'Speak of the product: "Fried every Monday morning."',
    },
  },
  {
    id: 'permitWithoutNumber',
    source: 'A permit is named with its number and not otherwise (docs/facts/law.md; Per-BPOM 4/2024)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(ber ?)?p ?irt',
        'berp ?irt',
        '(sudah|udah|uda|telah|ada|punya|lengkap|kantongi|dapat|beserta) (ada |punya |dapat |ber )?(izin|ijin)( (resmi|lengkap|dinas|usaha|produksi|jual))?',
        '(berizin|berijin|izin resmi|ijin resmi|izin lengkap|legal dan berizin)',
        'izin (p irt|pirt)',
      ],
      en: [
        'p ?irt',
        '(licen[cs]ed|permitted) (producer|kitchen|product|maker|food)',
        '(home industry|food|official) (permit|licen[cs]e)',
        'has (a|its) (permit|licen[cs]e)',
      ],
      'zh-Hant': listedHan(
        '家庭工業許可|食品許可證|有許可證|有牌照|持牌製造|持牌食品|有食物牌|合法持牌|有生產許可|有食品牌照',
      ),
      ar: listed('مرخص|لديه ترخيص|لدينا ترخيص|ترخيص رسمي|ترخيص غذائي|رخصة غذائية|رخصة رسمية'),
    },
    innocent: {
      id: [
        '(sudah|udah|telah|ada|dapat|punya) (ada |dapat |minta )?(izin|ijin) (dari )?(ke )?(pak|bu|kepala|ketua|lurah|kades|rt|rw|desa|kelurahan|kecamatan|warga|takmir|perhutani|tuan rumah|yang punya|orang|guru|tetangga|juru kunci|pengelola)',
        '(sudah|udah|telah|ada|dapat|punya) (izin|ijin) (parkir|masuk|lewat|foto|memotret|menginap|libur|pulang|keramaian|pinjam|pakai)',
        '(cara|kelas|belajar|mengurus|urus|ngurus|pendampingan|pelatihan|bantu|mengisi|praktik)\\s(¦\\s){0,4}(p ?irt|izin)',
        '(sudah|udah|telah|ada|dapat|minta) izin (dari )?(orang tua|suami|keluarga|pemilik)',
        '(belum|tidak|tanpa) (ada |punya |ber)?p ?irt',
      ],
      en: ['(how to|class on|course on)\\s(¦\\s){0,4}p ?irt', '(no|without) p ?irt'],
      'zh-Hant': listedHan('沒有許可證|沒有牌照|沒有食物牌'),
    },
    unless: 'permit',
    lesson: true,
    reason: {
      id: 'Izin disebut dengan nomornya. Isi nomor P-IRT di kolomnya; tanpa nomor, kata ini belum boleh dipakai.',
      en: 'A permit is named with its number. Fill in the P-IRT number; without one these words may not be used yet.',
    },
    better: {
      id: 'Isi nomornya di kolom izin, atau ceritakan cara membuatnya.',
      en: 'Fill in the number in its field, or say how it is made.',
    },
  },
  {
    id: 'expert',
    source: 'No recommendation by doctors, experts or well-known people (Per-BPOM 6/2021, art. 14, memory)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        `(resep|formula|racikan|pilihan|rekomendasi|rekomen|anjuran|persetujuan|saran|kata|menurut|andalan|langganan) (dari |para |bu |pak |seorang |tim |langsung |pribadi |banyak )*${EXPERT}`,
        `(~rekomendasi|direkomendasiin|direkomendasi|direkom|disaranin|~saran|~anjur|dianjurin|disetujui|dipercaya|diformulasikan|diracik|diresepkan|diakui|dipakai|digunakan|diuji|disukai) (oleh |para |langsung |banyak |juga |sama |dari )*${EXPERT}`,
        `${EXPERT} (gizi |kulit |anak |kandungan |desa |spesialis |saraf |gigi |jantung |mata |tulang |umum |hewan |kami |kita |di |puskesmas |pun |juga |saja |aja |sudah |sampai |ikut |banyak )*(~rekomendasi|rekomendasiin|merekomendasikan|menyarankan|nyaranin|menganjurkan|menyetujui|bilang|setuju|percaya|langganan|pakai|minum)`,
        '(tangan|dari|oleh|buatan) (para )?(ahlinya|pakarnya|pakar)',
        // A doctor with her title and name.
        '(~rekomendasi|~saran|~anjur|dianjurin|disaranin|disetujui|diracik|diresepkan|dicoba|diminum|dikonsumsi|dipakai|kata|menurut|resep|anjuran|rekomendasi) (oleh |sama |dari |langsung |sudah |juga )*(dr|drg|prof) ¦',
        `${EXPERT} (sendiri |yang |saya |langganan |keluarga |setempat |sini |desa |puskesmas )+(~rekomendasi|menyarankan|nyaranin|menganjurkan|nyuruh|menyuruh) (kami |saya |kita |untuk |buat |rutin )*(minum|makan|pakai|konsumsi|ini)`,
        '(riset|penelitian|studi|jurnal|hasil penelitian)( (ilmiah|medis))? (membuktikan|menunjukkan|terbaru|menyebut|membuktikan bahwa)',
        '(secara|terbukti|bukti) (ilmiah|medis|klinis)',
        'ilmiah',
      ],
      en: [
        `${EXPERT_EN} (s )?(gently |widely |also |now |all |highly |often |and mothers )*(recommend(s|ed|ation)?|approv(es?|ed|al)|endorse(s|d)?|tested|formulated|trusted|choice|recipe|formula|favou?rite|says?|agrees?|swears?|prescribe(s|d)?|suggest(s|ed)?|advis(es?|ed)|love(s|d)?|use(s|d)?|developed)`,
        `(recommend(ed|s)?|approved|endorsed|trusted|prescribed|developed|formulated|suggested|advised|praised|backed|loved) by (a |an |the |our |many |local |top |leading |your |my |village |famous |hong kong |indonesian )*${EXPERT_EN}`,
        '(my|our|the|his|her) (family |village )?(doctor|midwife|nurse|dentist|pharmacist|nutritionist|gp) (told|tells|asked|asks|wants|says?|said|lets?) (me |us |him |her |you |everyone )*(to |i should |we should )(drink|eat|take|have|use|try)',
        'doctor s (recipe|choice|orders?|advice|formula|secret)',
        'scientific(ally)?',
        '(science|research|medically|doctor) (backed|based|shows?|proves?|proven|says|approved)',
        'stud(y|ies) (show|shows|prove|proves|have shown|found)',
        'clinical(ly)?',
      ],
      'zh-Hant': listedHan(`
        醫師叫我喝|醫師叫我吃|護士叫我喝|中醫叫我喝|中醫師|營養師都|藥劑師|專家認可|專家建議|專家配方|專家認證|專家都|醫師配方|醫師秘方|中醫配方|名醫|御醫|老中醫|博士研發|科學證實|科學證明|科學研究|研究證明|研究證實|研究顯示|研究指出|研究發現|臨床|醫學|權威|營養師建議|明星都|牙醫都|牙醫推介|專家推介|營養師推介|名人推介|大廚推介|中醫推介|醫師都|
        ${crossed('醫生', '叫我喝|叫我吃|叫我每天|要我喝|要我吃|自己也|推薦|處方|配方|都話|話|都說|認可|建議|們推薦|推介|都推介|大力')}|
        ${crossed('醫師|中醫|營養師|專家|明星|名人|網紅|KOL|大廚|名廚|藝人|助產士|牙醫|護士', '推薦')}
      `),
      ar: listed(`
        وصفة طبية|ينصح به الخبراء|ينصح به أطباء|أوصى به|موصى به من|بتوصية من|أخصائيو التغذية|بإشراف طبي|بإشراف أطباء|من خبراء|دراسات علمية|دراسة علمية|أثبتت الدراسات|أثبتت الأبحاث|الدراسات أثبتت|علميا|طبيا|سريريا|المشاهير|نصحتني به|نصحني به|طبيبي ينصح|القابلة تنصح|
        ${crossed('وصفة|ينصح به|ينصح|يوصي به|يوصي|بتوصية|معتمد من', ' الأطباء')}
      `),
    },
    innocent: {
      id: [
        '(sesuai|ikuti|minta|tanya|tanyakan|konsultasi|konsultasikan|turuti|atas) (dulu |ke |pada |dengan )*(saran|anjuran|resep|rekomendasi) (dari )?dokter',
        '(karya|makalah|tulis|karya tulis|nama) ilmiah',
      ],
      en: [
        '(your|ask a|follow your|on your) doctor s (advice|orders?)',
        'as your doctor advised',
        'scientific (name|names|paper)',
      ],
      'zh-Hant': listedHan('醫學生|醫學院|醫學系|請遵照醫生建議|遵醫生建議|按醫生建議'),
    },
    notice: true,
    lesson: true,
    reason: {
      id: 'Nama dokter, ahli, atau orang terkenal tidak boleh dipakai untuk meyakinkan pembeli.',
      en: 'Doctors, experts and well-known people may not be used to convince buyers.',
    },
    better: {
      id: 'Ceritakan siapa yang membuat: "Resep ibu, dimasak di dapur sendiri."',
      en: 'Say who makes it: "My mother\'s recipe, cooked in our own kitchen."',
    },
  },
  {
    id: 'award',
    source: 'Prizes and awards that the form cannot prove are not advertised (UU 8/1999 arts. 9-10, memory)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(meraih|peraih|raih|mendapat|dapat|dapet|memperoleh|menyabet|sabet|memenangkan|menangin|pemenang|menang|penerima|menerima|pernah)‥3(penghargaan|medali|award|piala|trofi|juara|anugerah|lomba|kontes|kompetisi|rekor)',
        '(medali|piala) (emas|perak|perunggu|bergilir|presiden|gubernur|bupati)',
        'awards?',
        '(penghargaan|anugerah) (dari|nasional|internasional|bupati|gubernur|presiden|umkm|tingkat|kuliner|sebagai)',
        '(rekor )?muri',
        'juara (1|2|3|satu|dua|tiga|i|ii|iii|umum|nasional|dunia|lomba|kontes|pertama|harapan|festival|tingkat|kuliner|favorit|se)',
        'pemenang',
        '(dinobatkan|terpilih|ditetapkan) (sebagai|jadi|menjadi)‥1(ter¦|juara|produk|umkm|kuliner|desa)',
        'peringkat (1|satu|pertama|i)',
      ],
      en: [
        'awards?',
        'awarded',
        'prize ?winning',
        '(winner|winners) of',
        '(gold|silver|bronze) medal(s|l?ists?)?',
        '(won|wins?|winning|takes?|took|earned|received|first|second|third|national|grand|top) (the |a |an |first |second |third |many |several |national |gold |top )*(prizes?|medals?|competition|contest|trophy|place in|cook off)',
        'champions?(hip)?',
        '(voted|named|chosen|crowned|ranked) (as )?(the )?(best|favou?rite|number|no|top|#1|winner)',
        'michelin',
        'guinness',
        'medal(l)?ists?',
        '(snack|product|coffee|food|maker|brand|batik|sambal|village|tour|class) of the (year|month|decade)',
      ],
      'zh-Hant': listedHan(`
        得獎|獲獎|榮獲|金獎|銀獎|銅獎|金牌|銀牌|獎項|優勝|得過獎|大獎|評為|獲評|獲選為|獲頒|奪冠|勇奪|奪得|第一名|米芝蓮|米其林|吉尼斯|健力士|比賽冠軍|大賽冠軍|比賽第一
      `),
      ar: listed(`
        جائزة|جوائز|حائز على|حائزة على|ميدالية|فائز في|فائز بالمركز|فاز ب|المركز الأول|
        بطل المسابقة|اختير أفضل|اختير كأفضل|تم اختياره|نجمة ميشلان
      `),
    },
    innocent: {
      id: [
        '(pernah |sudah |jadi |menjadi )+(juri|panitia|penonton|pembawa acara|tukang masak|peserta)‥1(lomba|kontes|kompetisi)',
        '(dapat|dapet|terima|menerima|pernah|mendapat) (pesanan|order|orderan|undangan|tugas|pesenan|titipan)‥1(lomba|kontes|kompetisi|piala|juara)',
        '(anak|adik|cucu|keponakan) (saya |kami |perempuan |laki laki )?(dapat |juara |jadi )?peringkat (1|satu|pertama|i)',
        'peringkat (1|satu|pertama|i) (di )?(kelas|sekolah)',
        '(doorprize|hadiah|lomba|kegiatan|ikut) (lomba|kontes|anak|mewarnai|17an|agustusan)',
        '(menang|juara|ikut|pemenang)‥1lomba (makan|balap|panjat|tarik|lari|mewarnai|kelereng|karaoke|17an|agustusan|tujuhbelasan)',
        '(pemenang|menang) (undian|arisan|doorprize|kuis|tebak|giveaway)',
        '(dapat|mendapat|menerima)‥1(hadiah lomba|undangan lomba)',
        '(pesan|pesanan|bikin|membuat|buat|gantungan|plakat|souvenir)‥1(piala|medali|trofi)( (kayu|akrilik|resin|lomba|emas|perak))*',
        '(piala|medali) (kayu|akrilik|resin|lomba|anyam)',
        PRIZE_GOODS_ID,
      ],
      en: [
        '(first|second|third|grand|top) prizes? (in|of|for) (the |our |a )?(raffle|lucky draw|quiz|door prize|bazaar|draw|children)',
        'no awards?( yet)?',
        'took part in (a|the) (contest|competition)',
        '(raffle|giveaway|lucky draw|quiz) winners?',
        'winners? of (the |our )?(raffle|lucky draw|quiz|giveaway)',
        '(wooden|custom|carved) (medals?|trophy|trophies)',
        'prizes? for (the )?(children|kids)',
        PRIZE_GOODS_EN,
        'for the winners? of (the|your|a|our|each|every) ¦',
      ],
      'zh-Hant': listedHan(
        '第一名報名|第一名客人|第一名學員|第一名下單|第一名留言|抽大獎|抽獎大獎|沒有得過獎|沒得過獎|未得過獎|沒拿過獎|從沒得獎|抽獎…得獎|得獎號碼|頒獎禮物|木製金牌|金牌獎盃訂製',
      ),
      ar: listed('جوائز صغيرة|جوائز للأطفال|جوائز السحب|جائزة السحب|جائزة صغيرة'),
    },
    reason: {
      id: 'Penghargaan dan juara tidak bisa diperiksa di sini, jadi tidak dipakai.',
      en: 'Awards and prizes cannot be checked here, so they are not used.',
    },
    better: {
      id: 'Ceritakan cara membuatnya: "Dijemur dua hari, lalu disangrai."',
      en: 'Say how it is made: "Dried for two days, then roasted."',
    },
  },
];
