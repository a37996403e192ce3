import { type ClaimRow, FOOD } from '../claim-row.ts';
import { crossed, listed } from '../patterns.ts';
import { listedHan } from './han.ts';

const SOURCE = 'Food with a health or nutrition claim cannot hold a P-IRT (Per-BPOM 4/2024, Per-BPOM 1/2022)';
const REASON = {
  id: 'Kandungan gizi dan kalimat "tanpa" atau "bebas" adalah klaim; pangan ber-P-IRT tidak boleh memakainya.',
  en: 'What food contains or is free from is a claim; food with a home-industry permit (P-IRT) may not make it.',
};
const INGREDIENTS_INSTEAD = {
  id: 'Sebutkan bahan yang dipakai: "Dibuat dengan singkong, bawang putih, dan garam."',
  en: 'Name what is in it: "Made with cassava, garlic and salt."',
};
const WITHOUT =
  '(tanpa|bebas|non|nol|zero|no|free|0( ?%)?|(tidak|tak|nggak|gak|ga|ndak|ora) (pakai|pake|memakai|menggunakan|mengandung|ada|nganggo|ditambah|ditambahi|diberi|dikasih))( tambahan| bahan| zat| ada| sedikit pun| dari)*';
const FREE_OF =
  '(no|non|zero|0( ?%)?|without|free (of|from)|(contains?|has|have|uses?) no|(does not|doesn t|never) (contains?|have|use)|nothing)( any| added| artificial| chemical| synthetic| harmful)*';
const NUTRIENT =
  '(serat|protein|kalsium|zat besi|mineral|omega( 3)?|kalori|lemak|lemak jenuh|karbohidrat|karbo|garam|natrium|sodium|asam folat|asam amino|kalium|magnesium|zinc)';
const NUTRIENT_EN =
  '(fib(re|er)|proteins?|iron|calcium|fats?|calories?|carbs?|carbohydrates?|salt|sodium|omega( 3)?|minerals?|potassium|magnesium|zinc|amino acids?|folic acid|trans fat|cholesterol)';

/** Claims about what food contains or is free from. */
export const NUTRITION_ROWS: readonly ClaimRow[] = [
  {
    id: 'nutrition',
    source: SOURCE,
    kinds: FOOD,
    patterns: {
      id: [
        '~gizi',
        '~nutrisi',
        'vitamin',
        'antioksidan',
        '(probiotik|prebiotik|kurkumin|beta karoten|polifenol|flavonoid|asam amino|asam folat|omega 3|likopen|antosianin|elektrolit)',
        `(kaya|tinggi|sumber|rendah|minim|mengandung|banyak|penuh|padat|sarat|kandungan|asupan) (akan |dengan |lemak |kadar )?${NUTRIENT}`,
        `${NUTRIENT} (tinggi|rendah|tambahan)`,
        `${WITHOUT} ${NUTRIENT}`,
        'low (fat|cal|calorie|carb|gi)',
        'indeks glikemik( rendah)?',
        '(\\d+ )?kalori',
        'serat alami',
      ],
      en: [
        'nutriti(on|ous|ional|ve)',
        'nutrients?',
        'vitamins?',
        'antioxidants?',
        '(probiotics?|prebiotics?|electrolytes|polyphenols|flavonoids|curcumin|amino acids?|omega 3)',
        `(rich|high|low|reduced|lower|higher)( in)? ${NUTRIENT_EN}`,
        `(source|full|plenty|lots|packed full|loads) of (good |natural |healthy )*${NUTRIENT_EN}`,
        `(packed|loaded|bursting|fortified|enriched) with (good |natural |healthy )*${NUTRIENT_EN}`,
        `${NUTRIENT_EN} (free|rich|packed)`,
        `${FREE_OF} ${NUTRIENT_EN}`,
        '(keto|ketogenic|paleo)( friendly)?',
        'low (gi|cal|glyc(a)?emic)( index)?',
        'fortified',
        '\\d+ (calories|kcal)',
      ],
      'zh-Hant': listedHan(`
        營養|营养|維他命|维他命|維生素|维生素|礦物質|矿物质|高纖|高钙|高鈣|含鈣|高蛋白|富含|低脂|零脂|無脂|
        脫脂|低卡|零卡|低鹽|少鹽|低鈉|低熱量|抗氧化|膳食纖維|蛋白質|鐵質|益生菌|益生元|花青素|薑黃素|胺基酸|
        氨基酸|低碳|低gi|低升糖|卡路里|0脂|零膽固醇|含豐富|豐富纖維|豐富維|豐富蛋白|補鈣|
        微量元素|電解質|生酮|零反式
      `),
      ar: listed(`
        مغذ|غذائية عالية|القيمة الغذائية|فيتامين|
        
        غني بالحديد|قليل الدسم|خالي الدسم|
        قليل السعرات|قليل الملح|مضادات الأكسدة|كالسيوم|
        قيمة غذائية|عناصر غذائية|العناصر الغذائية|
        
        غني بالمعادن|غني بمضادات|مصدر للطاقة|
        مصدر جيد|قليل الدهون|قليلة الدسم|قليلة السعرات|
        منخفض السعرات|منخفض الدهون|منخفض الصوديوم|خالية الدسم|
        خال من الدهون|خالي من الدهون|خالية من الدهون|سعرات حرارية|
        ألياف|بروتين|أوميغا|بروبيوتيك|يغذي الجسم|كيتو
      `),
    },
    innocent: {
      id: [
        'kalori(nya)? (tidak|belum)',
        'makan(an)? bergizi gratis',
        '(label|nilai|angka|tabel|kandungan)( kandungan)? gizi(nya)? (belum|tidak) (diuji|ada|kami|dicantumkan|tersedia)',
        'belum ada (label|angka|nilai) gizi',
      ],
      'zh-Hant': listedHan('卡路里沒|卡路里未|沒算卡路里'),
    },
    lesson: true,
    reason: REASON,
    better: INGREDIENTS_INSTEAD,
  },
  {
    id: 'glutenFree',
    source: `${SOURCE}; gluten-free is named`,
    kinds: FOOD,
    patterns: {
      id: [
        `${WITHOUT} (gluten|laktosa|alergen)`,
        'gluten ?free',
        '(aman|cocok|ramah|pas|bisa dimakan) (untuk|bagi|buat|oleh) (yang |orang |anak )*(alergi (gluten|gandum|susu|laktosa)|intoleran (laktosa|gluten|susu)|intoleransi (laktosa|gluten)|celiac|seliak|autis|abk)',
      ],
      en: [
        '(gluten|lactose|dairy|allergen|nut|wheat|egg|soy) free',
        `${FREE_OF} (gluten|lactose|dairy|allergens?|wheat)`,
        '(safe|suitable|good|fine|ok|okay|perfect|made) (for|with) (people with |those with |the )*(coeliacs?|celiacs?|(gluten|lactose|dairy) (intolerant|intolerance|allergy)|wheat allergy)',
        '(coeliac|celiac|allergy) (friendly|safe)',
        '(safe|good|suitable) for (c(o)?eliacs?|the lactose intolerant)',
        'c(o)?eliac( safe| friendly)?',
      ],
      'zh-Hant': listedHan(`
        不含麩質|零麩質|無麩|無乳糖|不含乳糖|無奶|無致敏原|無麵筋|無小麥|無蛋奶|零乳糖|不含奶|
        不含堅果|無堅果|低敏|免麩質
      `),
      ar: listed(`
        خالي من اللاكتوز|خال من اللاكتوز|بدون لاكتوز|خالية من اللاكتوز|خالي من الألبان|خال من الألبان|بدون ألبان|
        ${crossed('خالي من الج|خالي من الغ|خال من الج|خال من الغ|بدون ج|بدون غ|بلا ج|بلا غ|خالية من الج|خالية من الغ|لا يحتوي على الج|لا يحتوي على الغ', 'لوتين')}
      `),
    },
    reason: REASON,
    better: INGREDIENTS_INSTEAD,
  },
  {
    id: 'noSugar',
    source: `${SOURCE}; no sugar is named`,
    kinds: FOOD,
    patterns: {
      id: [
        `(${WITHOUT}|rendah|kurang|less|minim) (tambahan |kadar )?(gula|pemanis|sugar)( pasir| buatan| tambahan| sama sekali)?`,
        'sugar ?free',
        '(gula|pemanis) (nol|rendah|0)',
        'non ?sugar',
      ],
      en: [
        'sugar free',
        'sugarless',
        `(${FREE_OF}|less|low|reduced|lower|half the)( in)? (sugars?|sweeteners?)`,
        'unsweetened',
        'not sweetened',
        '(zero|no) calorie sweetener',
      ],
      'zh-Hant': listedHan(`
        無糖|无糖|零糖|不加糖|沒加糖|不含糖|免糖|走甜|走糖|低糖|少糖|減糖|微糖|代糖|減甜|無添加糖|零添加糖|
        不添加糖|不含蔗糖|無蔗糖|0糖|唔加糖|冇糖|冇加糖
      `),
      ar: listed(`
        سكر أقل|بدون تحلية|
        ${crossed('بدون |بلا |من غير |خالي من ال|خال من ال|قليل ال|دون |خالية من ال|منخفض ال|منخفضة ال|بدون إضافة |لا يحتوي على |قليلة ال|دون إضافة ', 'سكر')}
      `),
    },
    innocent: {
      id: [
        '(minta|request) (yang )?(kurang|less|sedikit) (gula|sugar)',
        '(kalau|jika|bila|yang|mungkin|masih|merasa) (masih |dirasa )?kurang (gula|pemanis)',
      ],
      en: [
        'ask (us )?for (less|no) sugar',
        '(less|no|without) sugar (if you ask|on request|when you order|when ordering)',
      ],
      'zh-Hant': listedHan(
        '可以少糖|想少糖|可少糖|要少糖|想走甜|可走甜|要走甜|可以走甜|走甜的請|可以減糖|可以微糖',
      ),
    },
    lesson: true,
    reason: REASON,
    better: {
      id: 'Ceritakan rasanya: "Rasanya gurih, bukan manis."',
      en: 'Say how it tastes: "Savoury rather than sweet."',
    },
  },
  {
    id: 'noPreservatives',
    source: `${SOURCE}; no preservatives is named (memory)`,
    kinds: FOOD,
    patterns: {
      id: [
        `${WITHOUT} (bahan |zat |obat )?(pengawet|pewarna|perasa|perisa|penyedap|penguat rasa|msg|mecin|micin|vetsin|aditif|kimia|boraks|borax|formalin|pemutih|pengembang|pestisida|bahan tambahan|pengental|minyak jelantah|essence|bahan berbahaya)( buatan| rasa| sintetis)?`,
        `${WITHOUT} (pemanis|perasa|pewarna) buatan`,
        '(pengawet|pewarna buatan|pemanis buatan|msg|micin|mecin)(nya)? (sama sekali )?(tidak|tak|gak|nggak) (ada|pakai|dipakai|ditambah|ditambahkan)',
        'tidak (diawetkan|diberi pewarna|dipengawet)',
      ],
      en: [
        `${FREE_OF} (preservatives?|colou?rs?|colou?rings?|flavou?rs?|flavou?rings?|additives?|msg|chemicals?|pesticides?|nasties|formalin|borax|bleach|dyes?|artificial|thickeners?|fillers?)`,
        '(preservative|additive|msg|chemical|pesticide|colou?r) free',
        'unpreserved',
      ],
      'zh-Hant': listedHan(`
        無添加|无添加|零添加|不添加|沒添加|
        走味精|不含添加劑|
        冇添加|無漂白|唔加防腐劑|
        不使用防腐劑|沒有添加|防腐劑不用|防腐劑不放
      `),
      ar: listed(`
        
        ${crossed('بدون مو|بلا مو|دون مو|لا يحتوي على مو|من دون مو|لا نستخدم مو|لا نستعمل مو|لا نضيف مو|لا نضع مو', 'اد حافظة')}|
        ${crossed('بدون ', 'إضافات|ألوان صناعية|نكهات صناعية|مواد كيميائية|ملونات|مواد كيماوية|مبيدات|ألوان|نكهات|محسنات|صبغات')}
      `),
    },
    reason: REASON,
    better: INGREDIENTS_INSTEAD,
  },
  {
    id: 'vegan',
    source: `${SOURCE}; vegan is named`,
    kinds: FOOD,
    patterns: {
      id: ['vegan', 'vegetarian', 'vegetaris', '(tanpa|bebas) (produk |bahan )?hewani', 'plant ?based'],
      en: [
        'vegans?',
        'vegetarians?',
        'plant based',
        '(meat|animal) free',
        '(no|without) animal (products?|ingredients?)',
      ],
      'zh-Hant': listedHan(`
        素食|純素|纯素|全素|蛋奶素|齋|植物基|可素|茹素|蛋素|植物肉
      `),
      ar: listed('نباتي|فيجن|صيامي|خال من المنتجات الحيوانية'),
    },
    innocent: {
      id: [
        '(yang|teman|teman teman|bagi yang|buat yang|untuk yang) (vegan|vegetarian|vegetaris)‥2(maaf|jangan|hindari|lewati|tidak (bisa|boleh)|belum (bisa|boleh))',
        '(maaf|sorry)\\s(ya |untuk |buat |bagi |yang |teman )*(vegan|vegetarian|vegetaris)',
      ],
      en: [
        '(sorry|apologies)\\s(to |for |our |the |dear |all )*(vegans?|vegetarians?)',
        '(vegans?|vegetarians?) (please |should |will want to |may want to |had better )*(be ?ware|avoid|look away|skip|cannot|can t|should not|must not|do not|don t)',
      ],
      'zh-Hant': listedHan(
        '開齋|齋月|守齋|齋戒|書齋|齋飯時|素食者不|素食者勿|素食者請勿|素食者請避|素食者請小心|素食者請注意|素食者請留意|素食的朋友不|素食的朋友請勿|茹素者不|茹素者請勿',
      ),
      ar: listed('زيت نباتي|الزيت النباتي|سمن نباتي|صباغ نباتي'),
    },
    reason: REASON,
    better: INGREDIENTS_INSTEAD,
  },
];
