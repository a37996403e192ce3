import { type ClaimRow, EVERYTHING, FOOD } from '../claim-row.ts';
import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';

const PORK =
  '(babi|celeng|samcan|bak ?kut|bakut|bakkwa|bak kwa|char ?siu|charsiu|cha siu|pork|bacon|ham|lapchiong|lap cheong|saksang|panggang karo|se i babi|sei babi|b2|lawar babi|minyak babi|lard|urutan bali)';

/** Goods that are sold by few, or need a fact on record. */
export const REGULATED_ROWS: readonly ClaimRow[] = [
  {
    id: 'medicine',
    source:
      'Medicine is sold by pharmacies alone and not advertised to the public without approval (UU 17/2023, memory)',
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(amoxi[a-z]*|amoksi[a-z]*|paracetamol|parasetamol|ibuprofen|asam mefenamat|mefenamat|antibiotik|antibiotika|ctm|dexamethasone|deksametason|dexa|tramadol|viagra|sildenafil|cialis|aspirin|bodrex|oskadon|puyer|insulin|metformin|amlodipine|captopril|omeprazole|salep kulit|obat keras|obat resep|obat tidur|pil kb|pil tidur|pil koplo|pil pelangsing|suntik putih|suntik vitamin|infus whitening|steroid|krim dokter|serum suntik|vaksin|obat bius|obat aborsi|cytotec|misoprostol|antasida|promag|obat batuk sirup|obat cacing|kortikosteroid|neurobion)',
        '(jual|menjual|sedia|tersedia|ready) obat( obatan)?',
        '(pil|tablet|kaplet|salep|suntik|suntikan|infus) (pelangsing|penenang|tidur|kb|penggugur|pemutih|penggemuk|kuat|vitamin|obat)',
      ],
      en: [
        '(amoxicillin|paracetamol|acetaminophen|ibuprofen|aspirin|antibiotics?|tramadol|viagra|sildenafil|cialis|insulin|metformin|steroids?|sleeping pills?|painkillers?|diet pills?|birth control pills?|abortion pills?|prescription (drugs?|pills?|medicines?|medication)|cough syrup|vaccines?|codeine|ketamine|xanax|diazepam|morphine|dexamethasone|antihistamines?)',
        '(tablets?|pills?|injections?|ointments?) (for|against) (pain|fever|flu|sleep|headaches?|weight|the heart|men|coughs?|skin|itch(ing)?|allergies|infection)',
        '(medicine|drugs|pills) for sale',
      ],
      'zh-Hant': listedHan(
        '抗生素|阿莫西林|撲熱息痛|止痛藥|安眠藥|減肥藥|避孕藥|退燒藥|感冒藥|西藥|處方藥|偉哥|威而鋼|胰島素|類固醇|咳藥水|疫苗|針劑|藥丸|藥片|藥膏|必理痛',
      ),
      ar: listed(
        'مضاد حيوي|مضادات حيوية|أموكسيسيلين|باراسيتامول|بنادول|أسبرين|فياجرا|سيالس|أنسولين|حبوب منومة|حبوب التخسيس|حبوب منع الحمل|حبوب الإجهاض|كورتيزون|ترامادول|شراب السعال|أدوية للبيع|حقن التبييض',
      ),
    },
    innocent: {
      id: [
        '(ayam|telur|ternak|sapi|pupuk|tanpa|bebas) (bebas |tanpa )*(antibiotik|vaksin)',
        '(sudah|wajib|kartu|sertifikat) vaksin',
      ],
      en: [
        '(no|without|free (of|from)) (antibiotics?|steroids?)',
        'antibiotic free',
        '(bag|box|case|pouch|tin|shelf) for (the |your )?(medicines?|pills|tablets)',
        '(covid )?(vaccine|vaccination) (card|certificate)',
      ],
      'zh-Hant': listedHan('無抗生素|不含抗生素|疫苗證明|疫苗紀錄'),
      ar: listed('بدون مضادات حيوية|شهادة اللقاح'),
    },
    notice: true,
    lesson: true,
    reason: {
      id: 'Obat hanya boleh dijual lewat apotek dan tidak diiklankan di sini.',
      en: 'Medicine is sold by pharmacies alone and may not be offered here.',
    },
    better: {
      id: 'Tawarkan makanan atau kerajinan, dan sebut bahannya.',
      en: 'Offer food or a craft, and name what it is made with.',
    },
  },
  {
    id: 'jamuPermit',
    source:
      'Jamu and capsules are traditional medicine, which BPOM registers under a TR number of its own (Per-BPOM 32/2019, memory)',
    kinds: FOOD,
    patterns: {
      id: [
        '(jamu|jejamu|jampi|jamune)',
        '(kapsul|kaplet|pil|tablet|ekstrak|serbuk) (herbal|jamu|jahe|kunyit|kelor|daun|minyak|habbatussauda|temulawak|kulit manggis|spirulina|madu|bawang|sambiloto|gamat|tradisional)',
        'kapsul',
        '(obat|ramuan|suplemen|produk|minuman) (herbal|tradisional|herba)',
        'suplemen( (makanan|herbal))?',
        '(herbal|herba)',
        '(godogan|godhogan|simplisia|param|parem|pilis|galian singset)',
      ],
      en: [
        'jamu',
        '(herbal|traditional|natural) (medicines?|remed(y|ies)|capsules?|pills?|supplements?|tonics?|drinks?|tablets?)',
        'capsules?',
        '(dietary |food |herbal )?supplements?',
        'herbal',
      ],
      'zh-Hant': listedHan('草藥|中藥|藥草飲|膠囊|保健品|營養補充|補充劑|漢方|藥材|中草藥|傳統草本'),
      ar: listed(
        'جامو|أعشاب طبية|كبسولات|كبسولة|مكمل غذائي|مكملات غذائية|دواء عشبي|أدوية عشبية|عشبي|مستخلص عشبي|الطب الشعبي|أعشاب علاجية',
      ),
    },
    innocent: {
      id: [
        '(depan|seberang|samping|sebelah|belakang|dekat|bekas|eks) (warung|kios|toko|pabrik|depot|lapak) (jamu|herbal)',
        '(ibu|bapak|simbah|mbah|nenek|kakek|mertua|bulik|budhe) (saya |kami |dulu |memang |masih |seorang )*(tukang|bakul|penjual|pedagang) jamu( gendong)?',
        '(kopi|mesin|ukuran|hotel|rumah) kapsul',
        '(teh|wedang) herbal',
        'kapsul kopi',
        '(jajan|es krim) kapsul',
        '(dulu|dahulu|zaman|jaman|semasa|mantan|bekas|almarhumah?)‥4(jual|jualan|penjual|bakul|tukang|menjual) jamu( gendong)?',
      ],
      en: ['herbal (teas?|infusions?)', '(coffee|time) capsules?', 'supplement (of|fee|charge)'],
      'zh-Hant': listedHan('膠囊咖啡|咖啡膠囊|膠囊旅館'),
      ar: listed('كبسولات القهوة|كبسولات قهوة'),
    },
    unless: 'traditionalMedicinePermit',
    reason: {
      id: 'Jamu dan kapsul adalah obat tradisional; nomornya dari BPOM (TR …) harus diisi dulu.',
      en: 'Jamu and capsules are traditional medicine; their number of BPOM (TR …) has to be filled in first.',
    },
    better: {
      id: 'Isi nomor TR di kolom izin. Kalau ini minuman biasa, sebut bahannya: "Wedang jahe dan sereh."',
      en: 'Fill in its TR number. For an ordinary drink, name what is in it: "Ginger and lemongrass drink."',
    },
  },
  {
    id: 'porkNotHalal',
    source: 'Food with pork must be stated to be not halal (PP 42/2024)',
    kinds: FOOD,
    patterns: {
      id: [PORK],
      en: [
        '(pork|bacon|ham|lard|prosciutto|chorizo|pancetta|salami|gammon|pig|pigs|piglets?|suckling pig|char ?siu|pepperoni|swine)',
      ],
      'zh-Hant': listedHan(
        '豬肉|豬油|豬腳|豬手|豬骨|豬皮|豬排|豬紅|豬雜|豬腸|豬肝|豬扒|燒豬|乳豬|滷豬|叉燒|臘腸|臘肉|火腿|培根|煙肉|五花肉|豬',
      ),
      ar: listed('خنزير|لحم خنزير|لحم الخنزير|خنازير|شحم الخنزير'),
    },
    innocent: {
      id: [
        '(tidak|tak|bukan|tanpa|bebas|non|no) (mengandung |ada |pakai |memakai |daging |minyak |pork |lard |dan |no )*(babi|pork|lard|bacon|ham|minyak babi)',
        '(sapi|ayam|ikan|jamur|kalkun|daging sapi|tempe|tahu|bebek) (bacon|ham|panggang karo|char ?siu|samcan|lap cheong)',
        '(bacon|ham|char ?siu|salami|pepperoni) (sapi|ayam|ikan|jamur|kalkun|bebek)',
        '(tahun|celengan|ternak|kandang|pakan) babi',
        `${PORK}(\\s¦){0,5}?\\s(tidak|non|bukan) ?halal`,
        `(tidak|non|bukan) ?halal(\\s¦){0,5}?\\s${PORK}`,
        'sapi dan ham',
        '(blok|kios|lapak|gate|meja|lantai|ruang|kamar|stan|stand|tenda|los|vitamin) b2',
      ],
      en: [
        '(no|not|without|free of|free from|zero|contains no|never) (any )?(pork|lard|bacon|ham|pig)( (or|and|no|nor) (pork|lard|ham|alcohol))?',
        '(pork|lard) free',
        '(beef|chicken|turkey|mushroom|vegan|tofu|tempeh|jackfruit|duck) (bacon|ham|salami|pepperoni|chorizo|char ?siu)',
        '(guinea pigs?|piggy)',
      ],
      'zh-Hant': listedHan(
        '餵豬|養豬|豬欄|豬吃|給豬|豬飼料|豬圈|無豬肉|不含豬肉|沒有豬肉|無豬油|不含豬油|唔含豬|無豬|不含豬|不用豬油|豬籠草|豬年|豬仔包|豬仔餅|小豬造型|豬造型|雞肉火腿|火雞火腿|牛肉培根|雞排骨|素肉鬆|魚肉鬆|雞肉鬆|牛肉乾|牛肉鬆|素火腿|火雞培根|牛排骨|羊排骨|素叉燒|雞叉燒|魚肉乾|雞肉乾|果肉乾',
      ),
      ar: listed(
        'بدون لحم خنزير|خال من لحم الخنزير|خالي من لحم الخنزير|خال من الخنزير|لا يحتوي على لحم الخنزير|خالي من الخنزير|بدون خنزير|لا خنزير',
      ),
    },
    unless: 'notHalal',
    notice: true,
    goods: true,
    reason: {
      id: 'Makanan dengan babi harus dinyatakan tidak halal, dan tidak bisa memakai nomor halal.',
      en: 'Food with pork has to be stated to be not halal, and cannot have a halal number.',
    },
    better: {
      id: 'Nyatakan di isiannya bahwa makanan ini tidak halal.',
      en: 'State in the form that this food is not halal.',
    },
  },
];
