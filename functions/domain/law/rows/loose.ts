import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import { LOOSE_EFFECTS, type LooseWords } from './loose-effects.ts';

const BEFORE = '(kemarin|kemaren|dulu|minggu lalu|bulan lalu|tadinya|biasanya)';
const TWO = '‥2';
const THREE = '‥3';
const FIVE = '‥5';
const AMOUNT = '(rp )?(\\d+(\\s\\d{3})+|\\d+ (ribu|rb|k|juta|jt))';
const BUYER = '(pelanggan|pembeli|konsumen|customer|langganan|reseller)';
const BUYER_EN = '(customers?|buyers?|guests?|clients?|reviewers?)';
const PRAISES =
  '(bilang|ngaku|mengaku|cerita|puas|ketagihan|nagih|memuji|muji|jatuh cinta|cocok|betah|repeat|balik lagi|kapok)';
const SAFE_FOR =
  '(bayi|balita|anak anak|bumil|busui|ibu hamil|ibu menyusui|lansia|semua umur|segala umur|semua usia|segala usia|penderita|lambung|diabetes|jangka panjang|kulit sensitif|ginjal|kesehatan)';
const ADDED =
  '(pengawet|pewarna|perisa|perasa|msg|micin|mecin|penyedap|pemanis|formalin|boraks|bahan kimia|zat kimia)';
const ADDED_EN =
  '(preservatives?|additives?|artificial|colou?rings?|flavou?rings?|msg|chemicals?|sweeteners?|nasties)';
const EXPERTS_EN =
  '(experts?|masters?|professionals?|specialists?|doctors?|nutritionists?|therapists?|chefs?)';

/** Claims whose words stand apart, with up to a few others between them, by the row that they belong to. */
export const LOOSE: Readonly<Record<string, LooseWords>> = {
  ...LOOSE_EFFECTS,
  organic: {
    claims: {
      ar: listed(
        '(سكر|عسل|شاي|قهوة|كركم|زنجبيل|أرز|زيت|خضار|خضروات|بن|فواكه|فلفل|كاكاو|توابل|مكونات)‥(عضوي|عضوية)',
      ),
    },
  },
  noPreservatives: {
    claims: {
      id: [
        `(tidak|nggak|gak|ga|tak|ora|tanpa|tnp|bebas|nol|zero|no|anti)${THREE}${ADDED}`,
        `${ADDED}(nya)? (sama sekali |itu )?(nol|0|zero|tidak ada|nggak ada|gak ada|ga ada|kosong|nihil)`,
      ],
      en: [
        `(no|without|zero|free of|free from|never (use|add)|don t (use|add)|not (use|add))${THREE}${ADDED_EN}`,
      ],
      'zh-Hant': listedHan(
        '(沒有|沒|無|不含|零|唔落|冇|不加|不放|未加|絕無|拒絕)‥(色素|香精|防腐|味精|人工|化學|農藥|硼砂|甜味劑|添加物)',
      ),
      ar: listed(
        '(بلا|دون|بدون|من غير) (أي )?(إضافة|إضافات)|(ما فيه|ما فيها|لا يوجد|لا توجد|بدون|بلا|خال من|خالي من|خالية من|دون|من غير|ليس فيه|لا يحتوي على|لا نضيف|لا نستخدم|ما نستخدم|ما نحط)‥(حافظة|ألوان صناعية|نكهات|إضافات|ملونات|كيماويات|كيميائية|صناعية)',
      ),
    },
  },
  superlative: {
    claims: {
      id: [
        '(raja|ratu|jagoan|jawara|juragan|dewa|sultan)nya ¦',
        '(seenak|selezat|segurih|sebagus|serenyah|semantap|seawet)\\s(punya|buatan|di sini|ini|sambal|keripik|kopi|kami)',
        '(beda|lain) kelas',
        'kaleng kaleng',
        '(terdepan|terkemuka|pelopor)',
        'tiada (dua|banding|tara|lawan)',
        'belum pernah (¦\\s)?(ketemu|nemu|makan|minum|coba|nyoba|rasakan|ngerasain) (yang )?se¦',
      ],
      en: [
        '(hard pressed|hard|impossible|try) to (find|beat)‥2¦er',
        'bestest',
        '(no one|nobody) (does|makes|beats) (it|them|us)( better| like)?',
        '(leading|premier|foremost) (¦\\s)?(school|brand|maker|producer|tour|class|shop|workshop|store|bakery|kitchen|coffee|sambal)',
        'out of this world',
        '(the )?(king|queen|emperor|boss|legend) of (all |the )?(sambals?|chips|crisps|snacks?|cookies|coffees?|teas?|batik|cakes?|honey|crackers|baskets|tours?|cassava|tempeh?)',
        `(won t|can t|cannot|never|couldn t) (find|get|taste|buy|see)${FIVE}(anywhere else|elsewhere|like (this|ours|it|these))`,
      ],
      'zh-Hant': listedHan(
        '(別處|其他地方|外面|第二度)‥(找不到|搵唔到)|(找不到|搵唔到)‥(這麼|咁|更)|領先|冇得輸|無得輸|冇得頂|頂呱呱|(之王|之皇|之后|天花板|銷量第一|銷量冠軍|排名第一|第一好|全(港|台|城|國|球|村|網|爪哇|印尼|東南亞|亞洲|世界)最|最(強|勁|紅|夯|猛|好)|食界|皇者)',
      ),
      ar: listed(
        '(لن تجد|لا تجد|لن تجدوا)‥(أكثر|مثل|مثله|أفضل|أحلى)|الرائد|الرائدة|رائدة في|رائد في|لا أحد يضاهي|أشهى|الأشهى|(ملك|ملكة|سلطان)‥(صلصات|صلصة|رقائق|قهوة|شاي|حلويات|كعك|باتيك)|(أقوى|أكبر|أشهر|أعرق|أمتع|أضخم) (دورة|متجر|رحلة|قهوة|مطبخ|مدرسة|ورشة|صلصة|تجربة|سوق|معمل)',
      ),
    },
    innocent: {
      id: ['rasanya satu (bungkus|kotak|toples|porsi|gelas|potong|kemasan|resep|paket|bulan|minggu)'],
      en: ['best western', '(the )?best views? (is|are) just'],
    },
  },
  comparison: {
    claims: {
      id: [
        `(punya|buatan) (orang|tetangga|sebelah|pabrik)${THREE}(punya|buatan) (kita|kami|saya|ibu)`,
        '(merek|merk|brand) lain',
        'produk lain di (pasaran|luar)',
        `(beda|berbeda) (dari|dengan|sama)${TWO}(yang lain|lainnya|lain|pasaran|pabrik|pabrikan|sebelah)`,
      ],
      en: [
        'puts?\\s(¦\\s){1,4}?to shame',
        '(outlasts?|outperforms?|outclass(es)?)',
        '(nobody|no one|none) (else )?(makes?|cooks?|does|weaves?|bakes?|knows?)(\\s¦){0,4}? like (we|us|ours|this|our)',
        'the others are (just |all |only )?(syrup|fake|copies|imitations?|ordinary|bland|worse|sugar)',
        `(unlike|not like)${TWO}(others?|factory|brands?|shops?|supermarkets?)`,
      ],
    },
  },
  permit: {
    claims: {
      id: [
        '(bersertifikat|tersertifikasi)( ¦)?',
        '(punya|memiliki|kantongi) sertifikat (laik|higiene|kompetensi|bnsp|resmi|dinas)',
        '(berlisensi|lisensi|terlisensi|berizin|izin) (resmi |dari |oleh )*(kementerian|kementrian|dinas|pemerintah|negara|kemenparekraf|kemenkes|bpom)',
      ],
      en: [
        '(government|state|ministry|officially|lab|laboratory) (¦\\s)?(inspected|approved|certified|checked)',
        '(certified|accredited|lab tested)',
        '(certificates?|diplomas?) (is|are) (recogni[sz]ed|accepted|valid)',
        '(passed|passes)‥2(inspections?|tests?|audits?)',
      ],
      ar: listed(
        '(مفحوص|مفحوصة|مراقب|معتمد|مصادق)‥(حكومة|وزارة|مختبر|هيئة|دولة)|معتمدون|معتمدين|مرخصون|معتمدات|(اجتاز|اجتازت|تجاوز)‥(فحص|اختبار)',
      ),
      'zh-Hant': listedHan(
        '(出口|國際|食品安全|衛生|歐盟)‥標準|(通過|已獲|獲得|取得|持有|經)‥(檢驗|認證|檢測|審核|批准|許可|牌照|驗證)',
      ),
    },
  },
  expert: {
    claims: {
      id: [
        '(diajar|dibimbing|dipandu|diajari|dilatih|diampu|dibina) (langsung |oleh |sama |para |dengan )*(pakar|ahli|maestro|profesional|dosen|master|native)',
        '(ahlinya|ahli gizi|dokter kulit|dokter spesialis|apoteker)',
        '(rekom|rekomen|rekomendasi|resep|saran|anjuran) (¦\\s)?(dokter|dkter|dr|bidan|ahli)',
      ],
      en: [
        `(taught|led|guided|made|run|designed|formulated|created|developed|coached) by${THREE}${EXPERTS_EN}`,
        '(certified|qualified|licen[cs]ed|accredited|professional) (¦\\s)?(experts?|teachers?|instructors?|trainers?|chefs?|therapists?)',
        '(nutritionists?|dieti(c|t)ians?|dermatologists?|pharmacists?|physicians?|health experts?)',
        'dr recom\\p{L}*',
        'recommend(ed)? (¦\\s)?(for|by)',
      ],
      'zh-Hant': listedHan(
        '(專家|大師|名師|教授|權威|專業導師|名廚|米芝蓮大廚)‥(親自|授課|指導|主理|監製|主講|研發)',
      ),
      ar: listed(
        'خبراء التغذية|أخصائيي التغذية|أطباء‥(يوصون|ينصحون)|(خبير|خبيرة|خبراء|أخصائي|أخصائية|دكتور|دكتورة|طبيب|طبيبة)‥(معتمد|معتمدة|تغذية|لغات|بشرة|تجميل|أعشاب|يوصي|توصي|ينصح|تنصح)|(وصفة|بإشراف|من إعداد|نصيحة)‥(خبير|خبيرة|طبيب|دكتور|أخصائي|خبراء)',
      ),
    },
    innocent: { en: ['(no|not|non) (licen[cs]ed|certified|professional|qualified) ¦'] },
  },
  award: {
    claims: {
      id: [
        `(peraih|meraih|penerima|menerima|dapat|pernah)${TWO}(upakarti|kalpataru|paramakarya|primaniyarta|siddhakarya|adikarya|satyalancana|lencana)`,
      ],
      en: [
        '(winners?|finalists?|runner up|champions?) (¦\\s){0,3}?(prize|award|competition|contest|festival|\\d+)',
      ],
    },
  },
  testimonial: {
    claims: {
      id: [
        '(pejabat|bupati|gubernur|artis|presiden|menteri|selebriti)‥2(pesan|langganan|suka|beli|pun|sering|order)',
        '(langganan|disukai|kesukaan|favorit) (pejabat|bupati|gubernur|artis|presiden|menteri)',
        '(yang|siapa) (sudah |udah |pernah |telah )*(coba|nyoba|beli|makan|pesan|minum|pakai)(\\s¦){0,2}? (pasti|selalu|balik|ketagihan|nagih|repeat|puas)',
        `${BUYER}‥4${PRAISES}`,
        `${BUYER}${FIVE}(pesan|order|beli|repeat) (lagi|terus|ulang|berkali kali|¦ kali)`,
      ],
      en: [
        '(governor|mayor|president|minister|celebrit(y|ies)|officials?|regent|sultan|queen)‥2(orders?|buys?|loves?|eats?|drinks?|wears?|uses?|asks?)',
        `${BUYER_EN}${FIVE}(says?|said|swears?|told|tells?|loves?|loved|raves?|rebuy|reorders?)`,
        `(i|we) (lost|recovered|slept|feel|felt|stopped|no longer|can finally)${FIVE}(with|since|after|thanks to|because of) (this|these|your|drinking|eating|using)`,
        '(says|said) ¦ (from|in|of) ¦',
      ],
      'zh-Hant': listedHan(
        '(縣長|市長|總統|明星|部長|名人|官員|藝人)‥(訂|買|愛|吃|喝|用|幫襯)|(客人|顧客|客戶|買家|街坊|網友|團友)‥(說|話|稱讚|大讚|都讚|反映|分享)…(改善|不再|唔再|有效|返尋味|上癮|停不|見效|瘦了|好多了|好好食|很好吃|超好|愛上)|返尋味|讚好|個個讚|回購|食過番尋味|(喝|吃|飲|食|用|戴|泡)(這|呢|了|咗|完|左|過)…(有改善|好轉|見效|有效|好多了|好晒|有幫助)',
      ),
      ar: listed(
        '(محافظ|وزير|رئيس|مشاهير|فنان|أمير|سلطان)‥(يطلب|يشتري|يحب|يأكل|يشرب)|(كل|جميع)‥(زبائن|زبائننا|عملائنا)‥(يمدح|يمدحونه|يحب|يحبونه|يعشق)|(زبونة|زبونتي|زبونتنا|زبوني|زبون|زبائن|عميل|عميلة|عملاء|أمهات)‥(قالت|قال|قالوا|يقول|تقول|يقولون|جربت|جرب|جربوا|مدحت|مدحوا|تمدح|عشقوا|عادوا)|(آلاف|مئات|كل|جميع)‥(جربوه|جربوها|يعشقه|يعشقونه|يحبه|يمدحه|عادوا)',
      ),
    },
  },
  guarantee: {
    claims: {
      id: [
        'pasti (¦\\s)?(bisa|lancar|mahir|jago) (¦\\s){0,3}?(seminggu|sebulan|sehari|hari|bahasa|minggu|bulan)',
        '(pasti|psti|auto|tanggung) (bikin|minta|pengen|pingin|jadi) ¦',
        'berani (taruhan|jamin|garansi|adu|diadu)',
        '(uang|duit|dana)(nya)? (¦\\s)?(balikin|kembalikan|balik utuh|refund)',
        '(tidak|tak|nggak|gak|ga|non|anti|bebas|tanpa|ora) (ber ?)?(racun|toksik|toxic)',
        `aman‥2${SAFE_FOR}`,
      ],
      en: [
        'outlives?',
        'lasts? (you )?(a |for )*(ever|forever|generations|life)',
        '(speak|sound|talk) like (a |the )?(natives?|locals?)',
        'you (will|ll) (¦\\s)?(master|become fluent|be fluent|speak fluent(ly)?)',
        '(safe|okay|ok|fine|suitable|perfect|good) (for|in|during|while)‥2(pregnan(t|cy)|nursing|breastfeeding|bab(y|ies)|diabetics?|newborns?|all ages|hypertension|toddlers?|sensitive skin)',
        'non ?toxic',
        '(not|never|aren t|isn t|nothing) toxic',
        '(refund|pay) (you |your money )+back',
      ],
      'zh-Hant': listedHan(
        '用‥(一輩子|一世)|不會壞|唔會壞|像母語|母語一樣|(孕婦|寶寶|嬰兒|小朋友|BB|老人|長者|糖尿病人|病人|媽媽|敏感肌|產婦|三高人士)‥(安心|放心|安全)|(安心|安全)(食用|飲用|使用|購買|選購|吃|食|飲|喝|用|給)|唔收錢|不收錢|(食|吃|用|飲|喝)得(放心|安心)|包(學會|學識|教|識|叻|正|甜|脆|好食|返尋味)|(不|唔)(好食|好吃|滿意|喜歡|鍾意|啱)‥(退|賠|免費)',
      ),
      ar: listed(
        '(تدوم|يدوم)‥(عمر|أبد|حياة)|(تتكلم|تتحدث|ستتكلم)‥(أهل|الأصليين)|(ما عجبك|لم يعجبك|لم تستمتع|ما أعجبك|لم تستمتعوا|ما عجبكم|لم يعجبكم|ما يعجبك)…(نرجع|نعيد|نرد|فلوس|مالك|المبلغ)|نرجع‥فلوس|لا يبهت|لا يتغير لونه|لا ينكسر|(بلا|بدون|من غير|دون) (أضرار|ضرر|مضاعفات)|(آمن|آمنة|أمان)‥(حوامل|حامل|أطفال|رضع|مرضعات|جميع|كل|مرضى|بشرة|صغار)|غير سام|غير سامة',
      ),
    },
  },
  only: {
    claims: {
      id: [`cm \\d+ ?(k|rb|ribu)`],
      ar: listed('(بس|فقط) ‥(ألف|آلاف|روبية|ريال|درهم|دولار|جنيه|دينار)'),
    },
    innocent: {
      ar: listed('لا غيره|لا غيرها|لا غيرهم'),
      en: [
        '(ships?|shipping|deliver|sell|send|post|serve|open|teach|work|accept|take|make|bake|cook|go|run|travel) only',
        'only (inside|within)',
      ],
    },
  },
  discount: {
    claims: {
      id: [
        '(beli|ambil|order|pesan) (\\d+|dua|tiga|empat|lima)(\\s¦){0,2}? bayar(nya)? (¦\\s)?(\\d+|satu|dua|tiga|empat)',
        `${BEFORE} (harganya |harga )?${AMOUNT} (sekarang|kini|hari ini|jadi|cukup|tinggal|cuma) (jadi |cuma |tinggal |harganya )?${AMOUNT}`,
        'gratis (\\d|satu|dua) beli (\\d|dua|tiga)',
        'mumpung (lagi )?(turun|murah|diskon|promo|miring)',
        '(early bird|earlybird)',
      ],
      en: [
        '(normally|usually|originally|previously|regularly) (rp )?\\d+(\\s\\d{3})*( ?(k|rb|rupiah|dollars))? (today|now|but|this week)',
        '(early bird|earlybird)',
        '(\\d+|two|three|four) for the price of',
        'pay (for )?(one|two|three|\\d+) (and )?(get|take)',
        'knocked off',
        '(so|zo|eo|ao|go|to|bo|io|lo|\\do) ?% off',
        '(price|prices) (just )?(dropped|slashed|cut|down)',
      ],
      'zh-Hant': listedHan(
        '(平時|原本|平日|原先)‥(十|百|元|塊|蚊)‥(今天|今日|現在|而家)|(5|6|7|8|9|85|75|95|65)折|買(一|二|兩|三|四|五|十|1|2|3|4|5)‥送|現省|早鳥|立減|減價|第二(件|包|瓶|杯)(半|免|減)',
      ),
      ar: listed(
        '(كان|كانت) ب‥(واليوم|والآن|اليوم|الآن) ب|(اشتري|اشتر|اشتروا|خذ|خذي|خذوا)‥(واحد|واحدة|حبتين|حبه|اثنين|اثنتين|قطعتين|علبتين|ثلاث|ثلاثة)…(مجانا|هدية|ببلاش|بالمجان)|(الثالث|الثالثة|الثاني|الثانية)‥(هدية|مجانا|علينا)|(نزلنا|خفضنا|كسرنا)‥(سعر|أسعار)|بنص السعر|نص السعر|(كان|كانت)‥(سعر|بسعر|ثمن)…(والآن|الآن|صار|أصبح)',
      ),
    },
    innocent: {
      id: [
        `${BEFORE} (harganya |harga )?${AMOUNT} (sekarang|kini|jadi) (jadi |naik )?${AMOUNT}(\\s(?!buruan|sebelum|cepat|segera|mumpung|borong)¦){0,3}? naik`,
      ],
      en: ['(law|rules?|act) (¦\\s){0,3}?discounts?'],
    },
  },
  infantFormula: {
    claims: {
      en: ['(milk|formula)‥1for (newborns?|infants?)', 'powdered milk for (bab(y|ies)|newborns?)'],
    },
  },
  alcohol: {
    claims: {
      id: ['anggur (merah|putih|hitam) (cap|orang|botol)', 'cap orang tua'],
      ar: listed('عرق‥مسكر|شراب‥مسكر'),
    },
  },
  protectedAnimals: {
    claims: {
      id: [
        '(kakatua|nuri|kukang|elang|cendrawasih|cenderawasih|jalak bali|rangkong|lutung|owa|siamang|trenggiling|beo nias|kasuari|tarsius)(\\s¦){0,5}?\\s(siap kirim|siap adopsi|dijual|ready|jinak|nego|sepasang|bisa cod)',
        'siap adopsi',
        '(burung hantu|musang|monyet|otter|berang berang)(\\s¦){0,3}?\\s(jinak|dijual|siap|ready)',
      ],
      'zh-Hant': listedHan('(鷹|犀鳥|孔雀|貓頭鷹)‥(羽|爪|標本)'),
      ar: listed('ريش (نسر|النسر|صقر|الصقر|طاووس)|(بيض|لحم|قشرة)‥(سلاحف|سلحفاة)'),
    },
  },
  permitWithoutNumber: {
    claims: {},
    innocent: {
      en: [
        '(apply|applying|register|registering|application) for (a |the |your )?(¦\\s)?(permit|licen[cs]e)',
      ],
    },
  },
  porkNotHalal: {
    claims: {},
    innocent: {
      en: [
        '(pork|lard|bacon|ham)(\\s¦){0,5}?\\s(not|non) ?halal',
        '(not|non) ?halal(\\s¦){0,5}?\\s(pork|lard|bacon|ham)',
      ],
      'zh-Hant': listedHan('豬…(不清真|非清真|不是清真)|(非清真|不清真)…豬'),
      ar: listed('خنزير…(غير حلال|ليس حلال)'),
    },
  },
  fresh: {
    claims: {},
    innocent: { 'zh-Hant': listedHan('新鮮人') },
  },
};
