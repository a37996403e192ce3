import { type ClaimRow, EVERYTHING } from '../claim-row.ts';
import { crossed, listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import { CLAIM_SOURCE, HEALTH_REASON } from './sources.ts';

const NOT = '(gak|ga|nggak|tidak|tak|ora|anti|bebas)';
const ACHE =
  '(kepala|perut|gigi|pinggang|punggung|maag|lambung|tenggorokan|sendi|otot|lutut|badan|haid|kuning|gula|jantung|ginjal|liver|mata|leher|boyok|weteng|untu|sirah)';
/** Illnesses that sellers name for one reason alone. */
const ILLNESS =
  '(penyakit|kolesterol|kolestrol|diabetes|diabet|kencing manis|asam urat|asam lambung|gerd|maag|kanker|tumor|kista|miom|hipertensi|' +
  'darah (tinggi|rendah)|gula darah|tekanan darah|tensi (tinggi|darah|naik|turun)|stroke|jantung koroner|serangan jantung|' +
  'rematik|reumatik|encok|pegal linu|pegel linu|nyeri (sendi|otot|haid|punggung|pinggang|perut|kepala)|radang|peradangan|asma|sesak napas|bengek|bronkitis|tbc|tuberkulosis|paru paru basah|batuk|flu|pilek|' +
  'masuk angin|panas dalam|panas tinggi|sariawan|diare|mencret|sembelit|susah bab|perut kembung|' +
  'wasir|ambeien|ambeyen|tipes|tifus|tipus|dbd|demam berdarah|malaria|covid|corona|infeksi|bisul|' +
  'eksim|kurap|panu|kudis|koreng|biduran|migrain|vertigo|anemia|kurang darah|keputihan|hepatitis|penyakit kuning|' +
  'batu ginjal|gagal ginjal|prostat|hernia|usus buntu|katarak|osteoporosis|pengapuran|amandel|gondok|' +
  `(saraf|syaraf) kejepit|epilepsi|hiv|lupus|cacingan|penyumbatan|sakit ${ACHE})`;
const RAISES =
  '(bikin|buat|gampang|mudah|takut|marai|menyebabkan|menimbulkan|memicu|mengakibatkan|menaikkan|naikin|meningkatkan)';
/** Troubles that people also name for other reasons. */
const TROUBLE =
  '(pusing|mual|muntah|kembung|demam|alergi|nyeri|meriang|virus|kuman|bakteri|gatal|gatal gatal|sakit|linu|ngilu|kram|keseleo|pegal|pegel|pegal pegal|pegel pegel|salah urat|mabuk perjalanan|greges|kaku|tensi|kolik|lemas|lemes|loyo|bau mulut)';
const ACTS =
  '(meredakan|redakan|redain|ngeredain|pereda|mereda|~reda|~atasi|~lawan|melawan|~cegah|mencegah|pencegah|~usir|ngusir|mengusir|~basmi|~hilang|ngilangin|ngilangno|' +
  '~kurang|ngurangin|~ringan|~turun|nurunin|nurunke|mengontrol|~stabil|menstabilkan|stabilkan|nyetabilin|normalkan|menormalkan|~lenyap|~hancur|~bunuh|~tuntas|' +
  '~sembuh|nyembuhin|~obat|ngobatin|~tangkal|anti|bebas|ampuh|mujarab|manjur|jitu|mempan)';
const ILLNESS_EN =
  '(illness(es)?|diseases?|ailments?|pains?|aches?|coughs?|colds|flu|influenza|fevers?|cholesterol|diabetes|blood (sugar|pressure)|hypertension|cancers?|tumou?rs?|cysts?|gout|uric acid|' +
  'acid reflux|heartburn|gastritis|ulcers?|arthritis|rheumatism|inflammation|infections?|asthma|strokes?|heart (disease|attacks?|problems?)|migraines?|headaches?|constipation|diarrh(o)?ea|' +
  'bloating|nausea|indigestion|stomach ?aches?|toothache|sore throats?|back pain|joint pain|muscle pain|menstrual (pain|cramps?)|cramps?|anaemia|anemia|hepatitis|kidney stones?|h(a)?emorrhoids?|piles|' +
  'tuberculosis|malaria|dengue|covid|virus(es)?|germs|bacteria|allerg(y|ies)|eczema|rash(es)?|psoriasis|ringworm|sinus(itis)?|vertigo|dizziness|osteoporosis|hernia|thyroid|hiv|aids|parasites|worms|symptoms?|sickness|motion sickness|morning sickness|colic|teething)';
const ACTS_EN =
  '(treats?|treating|treatment (for|of)|reliev(es?|ing)|relief (from|of|for)|prevents?|preventing|lowers?|lowering|reduc(es?|ing)|eas(es?|ing)|sooth(es?|ing)|fights?|fighting|combats?|against|heal(s|ing)?|cur(e|es|ing)|' +
  'remed(y|ies) for|good for|great for|helps? (with|against|for|relieve|reduce|prevent|cure|fight|treat|lower|control)|kills?|controls?|controlling|manages?|managing|regulates?|stops?|gets? rid of|eliminates?|removes?|protects? (you )?(from|against)|' +
  'safe for|suitable for|works? (for|on|against)|beats?|banish(es)?|recover(y)? from|effective (for|against|in))';

/** Claims that a product heals, and the names of illnesses. */
export const ILLNESS_ROWS: readonly ClaimRow[] = [
  {
    id: 'cures',
    source: CLAIM_SOURCE,
    kinds: EVERYTHING,
    patterns: {
      id: [
        '~obat',
        '(tamba|tombo) (ngelu|watuk|lara|loro|masuk angin|pegel|linu|weteng|untu)',
        '~sembuh',
        'manjur',
        'mujarab',
        'mustajab',
        'mujarap',
        'ces pleng',
        'tokcer',
        '(ampuh|jitu|mempan) (untuk|buat|mengatasi|mengobati|mengusir|menyembuhkan|melawan|redakan|meredakan|bagi|atasi|usir|hilangkan|menghilangkan|lawan|turunkan|menurunkan|basmi)',
        '(sangat|paling|terbukti|dijamin|super) ampuh',
        'terapi',
        'penyembuh(an)?',
        'penawar (racun|sakit|bisa)',
        'pantangan dokter',
        'sakitnya (hilang|ilang|sembuh)',
        '(langsung|cepat|cepet|pasti|lekas|gampang) (mari|sembuh|waras|pulih)',
        '(memulihkan|mempercepat pemulihan|pemulihan) (kondisi|pasca|setelah|luka|tubuh|orang sakit|pasien)',
        'pertolongan pertama (pada|untuk) (sakit|penyakit)',
        '(langsung|cepat|cepet|badan|perut) (enakan|baikan|mendingan)',
        '(peremajaan|regenerasi) sel',
        'radikal bebas',
      ],
      en: [
        'cur(es?|ative|ing power)',
        '(miracle|natural|sure|instant) cures?',
        'heal(s|ing|er|ed)?',
        'remed(y|ies)',
        'medicin(e|es|al|ally)',
        'medicated',
        'therap(y|ies|eutic)',
        'antibacterial',
        'antiviral',
        'anti ?(inflammatory|microbial|cancer|tumou?r|diabetic|fungal|septic|biotic)',
        'pain ?(relief|reliever|killer|free)',
        'painkillers?',
        'treats? (many|all|any|various) (illness(es)?|diseases?|ailments?|conditions?)',
        'recover(y|s)? (faster|quickly|from (illness|surgery|sickness))',
        'speeds? (up )?(recovery|healing)',
        'antidotes?',
        '(keeps?|kept|keeping) the doctor away',
        'helps? (you |to |your body |with )*(recover|recovery|heal|regain)',
        'free radicals',
        '(made|makes?|got|gets?) (him|her|me|them|us|my\\s¦) (well|better|strong)( again)?(?! (at|with|in|than))',
      ],
      'zh-Hant': listedHan(`
        治療|治病|治好|治癒|治愈|根治|醫治|主治|專治|可治|能治|治癌|治感冒|治咳|治痛|包治|治失眠|治風濕|治頭痛|治胃|治痔|藥效|療效|食療|理療|療法|療程|藥用|藥到病除|靈藥|特效藥|有特效|神藥|良藥|仙丹|
        止咳|化痰|止痛|鎮痛|消炎|抗炎|殺菌|抗菌|抗病毒|退燒|降血壓|降血糖|降血脂|降膽固醇|降尿酸|降三高|抗癌|防癌|抗腫瘤|祛病|防病|百病|病痛|緩解疼痛|舒緩疼痛|緩解症狀|改善症狀|康復|復原力|
        醫學證明|偏方|秘方治|去瘀|化瘀|不再咳|不再痛|不再失眠|唔再咳|唔再痛|止血|止瀉|消腫|袪痛|祛痛|跌打
      `),
      ar: listed(`
        علاج|يعالج|تعالج|يشفي|تشفي|شفاء|الشافي|دواء|دوائي|أدوية|طبي فعال|مسكن للألم|مسكن للآلام|
        يسكن الألم|يسكن الآلام|يخفف الألم|يخفف الآلام|يخفف آلام|تخفيف الألم|تخفيف الآلام|يزيل الألم|يقضي على المرض|يقي من|يمنع الإصابة|للوقاية من|الوقاية من|مضاد للسرطان|
        مضاد للالتهاب|مضادات الالتهاب|مضاد حيوي|مضاد للبكتيريا|مضاد للفيروسات|ترياق|بلسم للجروح|يداوي|تداوي|يطهر الجروح|يخفض الضغط|يخفض الكوليسترول|يخفض السكر|يبرئ
      `),
    },
    innocent: {
      id: [
        '(untuk|biaya|buat|ke|sedang|lagi|sempat|antar|mengantar|ongkos|pulang|habis) (biaya )?berobat',
        '(biaya|ongkos|jadwal) (pengobatan|terapi)',
        '(ibu|bapak|simbah|mbah|anak|saya|suami|istri|adik|nenek|kakek) (saya |kami |bungsu |sulung |pertama |kedua |mertua |perempuan )*(sudah|baru|belum|udah|hampir) sembuh(?!(\\s¦){0,6}?\\s(berkat|karena|gara|minum|makan|pakai|rutin))',
        '(ucapan|semoga|kartu|doa|mugi|moga)( segera)? (lekas|cepat) sembuh',
        'lekas sembuh (ya|buat|untuk|bu|pak|mbak|mas)',
        '(setelah|sesudah|sampai|begitu|menunggu|tunggu) (ibu|bapak|simbah|mbah|anak|saya|suami|istri|adik|nenek|kakek|beliau) (saya |kami |sudah |belum |benar benar )*sembuh(?!(\\s¦){0,6}?\\s(berkat|karena|gara|minum|makan|pakai|dengan|rutin))',
        'obat merah',
        'obat (rindu|kangen|lapar|galau|ngidam|kantuk)',
        '(toko|tanaman|tempat|apotek|warung|pasar|kotak|kebun|taman|kartu|lemari|laci|rak|wadah|jadwal|label|botol|bekas) obat( keluarga)?',
        'beli(kan)? obat (mbah|simbah|ibu|bapak|anak|suami|istri|nenek|kakek|adik|nyamuk|ayam|kambing|sapi)( kakung| putri)?',
        'obat (sendiri|masing masing|rutin|batik|celup|tikus|semut|rumput)',
        '(jangan|tidak boleh|hindari)‥3(bersama|bareng|dengan|sama) obat',
        'pengobat (rindu|kangen|lapar|dahaga)',
        '(terobati|mengobati|obati|obatnya) (rasa )?(rindu|kangen|lapar|kangennya|rindunya)',
        '(rindu|kangen)(nya)? (pun |jadi )?terobati',
        '(bawa|bawalah|membawa|siapkan|sedia|minum) obat( pribadi| obatan)?( pribadi| sendiri)?',
        'obat (pribadi|nyamuk)',
        'bahan (pewarna )?(tanpa )?obat',
        '(lekas|cepat|cepet) sembuh (buat|untuk|ya|bu|pak|mbak|mas|nggih|kak) (bu|pak|mbak|mas|ibu|bapak|kak|mbah|dek|semua|yang sakit|bude|om)',
        '(semoga|mugi|moga|mohon doa)‥5(sembuh|kesembuhan)',
      ],
      en: [
        'my‥2(finger|hand|hands|leg|ankle|knee|burn|wound|cut|arm|foot|toe|back) (has |is |are |have )?healed',
        '(glue|paint|dye|resin|cement|lacquer|varnish|leather|it) cures? (for|in|over(night)?|within)',
        '(salt|sugar|air|dry|sun|smoke) cured',
        'cured (meat|beef|fish|ham)',
        'medicine (man|cabinet|box|pouch|bag|ball|garden|wheel|chest|tins?)',
        '(bags?|box|boxes|case|pouch|tin|shelf) for (the |your )?(medicines?|pills|tablets)',
        'medical (students?|school|masks?|bills?|certificate|emergency|conditions?)',
        'healer s (old )?(house|hut|garden|home|tools)',
        '(old|former|village|retired) healer',
        '(grave|tomb|hut) (?!our)(¦\\s){0,6}?healer( s)?',
        '(heals|cures|treats) (nobody|nothing|no one)',
        'therapy dogs?',
        '(bring|carry|take) (your |any )?(own |personal )?(medicines?|medication)',
      ],
      'zh-Hant': listedHan(`
        可治理|良藥苦口|跌打館|跌打醫館|康復中心|康復院|煮沸殺菌|滾水殺菌|自備藥物|高溫殺菌|低溫殺菌|蒸汽殺菌|早日康復|祝康復
      `),
      ar: listed(
        'أحضر…دواء|أحضر…الدواء|أحضروا…دواء|أحضروا…الدواء|أحضر أدويتك|أحضروا أدويتكم|الدواء الذي تتناول〜|الأدوية التي تتناول〜|نتمنى…الشفاء|نتمنى…شفاء|ندعو…بالشفاء|يتناول دواء|تتناول دواء|تتناولون دواء|علبة للأدوية|علبة أدوية|علب للأدوية|صندوق أدوية|حقيبة أدوية|بالهناء والشفاء|بالهنا والشفا|بالشفاء والعافية|شفاء ان شاء الله|أدوية خاصة|دعواتكم…بالشفاء|الشفاء العاجل|دواء خاص بكم',
      ),
    },
    lesson: true,
    reason: HEALTH_REASON,
    better: {
      id: 'Ceritakan cara menikmatinya: "Diseduh dengan air panas, diminum sore hari."',
      en: 'Say how it is enjoyed: "Brewed with hot water, for the afternoon."',
    },
  },
  {
    id: 'illness',
    source: CLAIM_SOURCE,
    kinds: EVERYTHING,
    patterns: {
      id: [
        ILLNESS,
        `${ACTS} (rasa |segala |semua |macam |berbagai |aneka |gejala |yang |lagi |sedang |badan |dan )*${TROUBLE}`,
        'tensi(nya)? (saya |kami |ibu |bapak |suami |langsung |jadi |pun |ikut )+(turun|normal|stabil)',
        '(boyok|geger|dengkul|sikil|pinggang|lutut|pundak)(nya)? (wis |sudah |udah |jadi )*(ora|gak|ga|nggak|tidak|tak) (linu|sakit|pegel|pegal|nyeri|ngilu)( (lagi|maneh))?',
        `${NOT} (bikin |buat |gampang |mudah |takut |marai )+(batuk|serak|seret|pusing|kembung|maag|mag|sakit( perut)?|mules|mencret|pegal|enek|mual|masuk angin)`,
        '(pegal|pegel|linu|capek|nyeri|ngilu|kram|keseleo|salah urat) (pegal |pegel |linu |nya |langsung |jadi |otot |di (badan|pinggang|sendi) )*(hilang|ilang|reda|minggat|sirna|lenyap|mari|kabur|sembuh|enakan|baikan|mendingan|enteng|pulih)',
        `${NOT} (${RAISES} )+${ILLNESS}`,
        '(~turun|nurunin|nurunke) (panas|demam)(nya)?',
        'demam(nya)? (langsung |cepat |jadi )*(turun|reda)',
        '(gejala|penderita|pengidap|pasien)',
        `${TROUBLE} (tidak|nggak|gak|ga|tak) (akan )?(lagi|kambuh)`,
        'jarang sakit',
        '(biar|agar|supaya|bikin|jadi) (gak|ga|nggak|tidak|tak|jarang|ora) (gampang |mudah |cepat |pernah )?sakit',
        'kebal (penyakit|virus)',
        '(alergi|pusing|mual|demam|nyeri|sakit|meriang|gatal gatal) (nya |pun |langsung |jadi |seketika |akan |di badan )*(hilang|ilang|minggat|sirna|lenyap|sembuh|reda)',
      ],
      en: [
        `${ACTS_EN} (the |your |a |all |any |most |many |common |mild |chronic |severe |various |symptoms of |kinds of |high |bad |people with |those with |\\d+ )*${ILLNESS_EN}`,
        'cholesterol',
        'diabet(es|ic|ics)',
        'cancer(s)?',
        'blood (pressure|sugar)',
        '(keeps?|keeping|holds?|brings?|bring) (your |the |my )?(blood )?(sugar|cholesterol|pressure) (levels? )?(down|low|stable|steady|normal|in check|under control)',
        'hypertension',
        'rheumatism',
        'arthritis',
        'gout',
        'uric acid',
        'acid reflux',
        'heartburn',
        'gastritis',
        'asthma',
        'tumou?rs?',
        'migraines?',
        'constipation',
        'h(a)?emorrhoids?',
        'diseases?',
        'illness(es)?',
        'ailments?',
        'inflammation',
        `${ILLNESS_EN} (relief|remedy|treatment|fighter|fighting|prevention|free|gone|be gone|away|killer|kills)`,
        '(never|rarely|seldom|no longer|less|stop) (get(ting)? |fall(ing)? |be(ing)? )*(sick|ill)',
        'patients',
        '(cures?|treats?|fights?|relieves?|for|against|prevents?) (a|the common) cold',
        '(have|got|catch|caught) a (cold|cough|fever|headache|sore throat)‥4(drink|take|eat|try|sip)',
        `${ILLNESS_EN} (will |just |is |are |was |all |simply |be )*(go(es)? away|gone|disappears?|disappeared|vanish(es|ed)?|stop(s|ped)?|under control|healed)`,
        `(say )?(goodbye|bye|good bye|no more|farewell) (to )?(your |the |all )*${ILLNESS_EN}`,
      ],
      'zh-Hant': listedHan(`
        血壓|血糖|血脂|三高|糖尿|膽固醇|尿酸|癌|腫瘤|風濕|關節炎|痛風|感冒|流感|咳嗽|
        發燒|頭暈|胃炎|胃病|胃酸|胃潰瘍|腹瀉|便秘|痔瘡|肝炎|脂肪肝|腎病|腎結石|心臟病|中風|
        哮喘|氣喘|鼻敏感|鼻炎|濕疹|皮膚病|香港腳|貧血|月經不調|痛經|骨質疏鬆|
        發炎|炎症|疾病|病人|患者|病毒|新冠|肺炎|病症|病患|暈車|水腫|寒底|暗病|不生病|少生病|冇病|過敏體質|
        膝痛|肩痛|腹痛|鼻塞|嘔吐感|抽筋|手腳冰冷
      `),
      ar: listed(`
        كوليسترول|سكري|يضبط السكر|ينظم السكر|يوازن السكر|يضبط الضغط|ينظم الضغط|ضغط الدم|سكر الدم|السكر في الدم|سرطان|ورم|أورام|سعال|كحة|زكام|نزلات البرد|نزلة برد|انفلونزا|حمى|صداع|ألم المعدة|ألم المفاصل|ألم الركبة|ألم الظهر|راحت الآلام|راحت آلام|المفاصل والعظام|روماتيزم|نقرس|حمض اليوريك|حموضة المعدة|قرحة|قولون|إمساك|إسهال|بواسير|ربو|الحساسية الصدرية|الجيوب الأنفية|أمراض|مرض|فقر الدم|أنيميا|حصى الكلى|الكبد الدهني|التهاب|جلطات|جلطة|فيروس|كورونا|عدوى|أكزيما|صدفية|غثيان|دوخة|هشاشة العظام|ديدان|ملاريا|عضال|داء|
        ${crossed('آلام ال', 'معدة|مفاصل|ركبة|ظهر|رقبة|ظهر|دورة')}
      `),
    },
    innocent: {
      id: [
        '(nanti|awas|malah|bisa bisa) (sakit perut|pusing|batuk|mencret|diare)',
        `(saya|aku|anak saya|suami saya|ibu saya|simbah|adik saya|tukang masaknya) (lagi |sedang |masih |kena |habis |sakit )+${ILLNESS}`,
        '(tidak|kurang|belum|jangan) (disarankan|dianjurkan|cocok|untuk|bisa|aman|boleh|direkomendasikan|diperbolehkan) (ikut |untuk |bagi |buat |yang |punya |memiliki |mengidap |penderita |riwayat |peserta |orang |dengan |pengidap |jika |kalau )*' +
          ILLNESS +
          '( jantung| sesak napas)*',
        '(punya|memiliki|ada|mempunyai|mengandung|pemicu|info|informasi|riwayat|bila|jika|kalau|yang) (riwayat |penyakit |kondisi |makanan |bahan |yang )*(alergi|penyakit|sakit|asma|vertigo|penyakit jantung)',
        'alergi (kacang|susu|telur|udang|seafood|makanan|gluten|ikan|debu|bahan)',
        '(bisa|dapat) (menyebabkan|memicu|menimbulkan) (alergi|gatal|diare|mual)',
        '(mengandung )?alergen',
        'rumah sakit',
        'eceng gondok',
        '(peserta|tamu|penumpang) (yang )?(gampang|mudah|sering) (masuk angin|batuk|pilek|sakit perut)',
        '(kacang|kue|bolu|roti|tepung) amandel',
        '(hama|gejala|serangan) (dan )?penyakit|penyakit (tanaman|padi|cabai|kopi|kentang|ternak|ayam|tomat)',
        '(siti|nur|umi|hj|dewi|sri) asma|asma(ul husna| wati| nadia| sari| dewi)',
        '(tunggu|setelah|sampai|kalau) (sudah )?turun panas(nya)?',
        '(brush|pen|breast ?) ?strokes?',
        '(mabuk|pusing) (pilih|memilih|milih|cari|mikir|mikirin|darat laut)',
        '(bikin|buat|jangan|tak perlu|nggak perlu|gak usah|tidak usah|usah|gak|anti) pusing( pusing)? (pilih|mikir|mikirin|memilih|cari|milih|masak|lagi)',
        '(demam|virus) (panggung|bola|korea|kpop|batik|cinta|rindu)',
        '(izin|ijin|karena|lagi|sedang|saat) sakit',
        'hari (kanker|diabetes) sedunia',
      ],
      en: [
        '(nut|food|peanut|milk|egg|seafood|shellfish) allerg(y|ies)',
        '(brush|pen|breast ?) ?strokes?',
        '(plants?|crops?|leaf|rice|chilli|coffee|tree) (pests and )?(diseases?|illness)',
        '(not|unsuitable) (suitable|recommended|advised|for) (for |to )?(people |anyone |those |guests |participants )?(with )?(a |any )?(history of |heart |serious )*(diseases?|illness(es)?|asthma|conditions?|hypertension|high blood pressure|diabetes|problems?)',
        '(have|has|having|with) (any |an |a |serious )*(illness(es)?|allerg(y|ies)|asthma|diabetes|diseases?)',
      ],
      'zh-Hant': listedHan(`
        我感冒…休|我發燒…休|女兒感冒…休|兒子感冒…休|媽媽感冒…休|先生感冒…休|不適合患有心臟病|不適合心臟病|患有心臟病|有心臟病|不適合患有|高血壓人士不宜|心臟病患者不宜|其中風|當中風|中風味|中風格|中風情|中風景|如有疾病|花生過敏|食物過敏|病人手環|患者不宜|不適合高血壓|哮喘患者不|思鄉病|令人頭痛|選到頭痛|想到頭痛|真頭痛|笑到肚痛|笑到腹痛|發燒友|電腦病毒
      `),
      ar: listed(`
        قد تسبب…صداع|قد يسبب…صداع|قد تسبب صداع|قد تسبب الصداع|قد يسبب الصداع|طعم سكري|مذاق سكري|تمر سكري|تمور سكري|التمر السكري|
        رطب سكري|مرض القلب لا|لا ينصح لمرضى القلب|غير مناسب لمرضى|
        لا تناسب مرضى|غير مناسب لمرضى القلب|حساسية الطعام|
        مرض أبي|مرض والدي|مرض زوجي|مرضت أمي|مرض جدي|مرض ابني|حساسية من المكسرات|ولا يعالج أي مرض|لا يعالج أي مرض
      `),
    },
    notice: true,
    news: true,
    lesson: true,
    reason: HEALTH_REASON,
    better: {
      id: 'Ceritakan rasa dan cara memakainya: "Pedas dari jahe, manis dari gula aren."',
      en: 'Speak of taste and use: "Hot with ginger, sweet with palm sugar."',
    },
  },
];
