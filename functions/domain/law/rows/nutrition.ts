import { type ClaimRow, FOOD } from '../claim-row.ts';
import { listed } from '../patterns.ts';

const SOURCE = 'Food with a health or nutrition claim cannot hold a P-IRT (Per-BPOM 4/2024, Per-BPOM 1/2022)';
const REASON = {
  id: 'Kandungan gizi dan kalimat "tanpa" atau "bebas" adalah klaim; pangan ber-P-IRT tidak boleh memakainya.',
  en: 'What food contains or is free from is a claim; food with a home-industry permit (P-IRT) may not make it.',
};
const INGREDIENTS_INSTEAD = {
  id: 'Sebutkan bahan yang dipakai: "Dibuat dengan singkong, bawang putih, dan garam."',
  en: 'Name what is in it: "Made with cassava, garlic and salt."',
};
const WITHOUT = '(tanpa|bebas|non|nol|zero|no|(tidak|tak|nggak) (pakai|memakai|menggunakan|mengandung|ada))';
const FREE_OF = '(no|non|zero|without|free (of|from))( any| added| artificial)*';
const NUTRIENT = '(serat|protein|kalsium|zat besi|mineral|omega|kalori|lemak|karbohidrat|garam|natrium)';
const NUTRIENT_EN = '(fib(re|er)|protein|iron|calcium|fat|calories?|carbs?|salt|sodium|omega|minerals?)';

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
        `(kaya|tinggi|sumber|rendah|minim|mengandung) (akan )?${NUTRIENT}`,
        `${WITHOUT} ${NUTRIENT}`,
      ],
      en: [
        'nutriti(on|ous|ional)',
        'nutrients?',
        'vitamins?',
        'antioxidants?',
        `(rich|high|low|reduced)( in)? ${NUTRIENT_EN}`,
        `(source|full) of ${NUTRIENT_EN}`,
        `packed with ${NUTRIENT_EN}`,
        `${NUTRIENT_EN} free`,
        `${FREE_OF} ${NUTRIENT_EN}`,
        'keto',
      ],
      'zh-Hant': listed(`
        營養|营养|維他命|维他命|維生素|维生素|礦物質|矿物质|高纖|高钙|高鈣|含鈣|高蛋白|富含|低脂|
        零脂|無脂|脫脂|低卡|零卡|低鹽|少鹽|低鈉|低熱量|抗氧化|膳食纖維|蛋白質|鐵質
      `),
      ar: listed(`
        مغذي|مغذ|غذائية عالية|القيمة الغذائية|فيتامين|فيتامينات|غني بالألياف|غنية بالألياف|غني بالبروتين|
        غنية بالبروتين|غني بالحديد|عالي البروتين|قليل الدسم|خالي الدسم|قليل السعرات|قليل الملح|
        مضادات الأكسدة|بروتين عالي|كالسيوم
      `),
    },
    reason: REASON,
    better: INGREDIENTS_INSTEAD,
  },
  {
    id: 'glutenFree',
    source: `${SOURCE}; gluten-free is named`,
    kinds: FOOD,
    patterns: {
      id: [`${WITHOUT} (gluten|laktosa|alergen)`],
      en: ['(gluten|lactose|dairy|allergen|nut) free', `${FREE_OF} (gluten|lactose|dairy|allergens?)`],
      'zh-Hant': listed(`
        無麩質|无麸质|不含麩質|零麩質|無麩|無乳糖|不含乳糖|無奶|無致敏原
      `),
      ar: listed(`
        خالي من الجلوتين|خالي من الغلوتين|خال من الجلوتين|خال من الغلوتين|بدون جلوتين|بدون غلوتين|
        بلا جلوتين|بلا غلوتين|خالي من اللاكتوز|خال من اللاكتوز|بدون لاكتوز
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
      id: [`(${WITHOUT}|rendah|kurang) (tambahan )?(gula|pemanis)`],
      en: ['sugar free', `(${FREE_OF}|less|low|reduced)( in)? (sugars?|sweeteners?)`, 'unsweetened'],
      'zh-Hant': listed(`
        無糖|无糖|零糖|不加糖|沒加糖|不含糖|免糖|走甜|走糖|低糖|少糖|減糖|微糖|代糖
      `),
      ar: listed(`
        بدون سكر|بلا سكر|من غير سكر|خالي من السكر|خال من السكر|قليل السكر|دون سكر|سكر أقل
      `),
    },
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
        `${WITHOUT} (bahan |zat )?(pengawet|pewarna|perasa|penyedap|msg|micin|aditif|kimia)`,
        `${WITHOUT} pemanis buatan`,
      ],
      en: [
        `${FREE_OF} (preservatives?|colou?rs?|colou?rings?|flavou?rs?|flavou?rings?|additives?|msg|chemicals?)`,
        '(preservative|additive|msg|chemical) free',
      ],
      'zh-Hant': listed(`
        無防腐劑|无防腐剂|不含防腐劑|沒有防腐劑|零防腐|無添加|无添加|零添加|不添加|沒添加|無色素|
        不含色素|無味精|不含味精|走味精|無人工|無化學
      `),
      ar: listed(`
        بدون مواد حافظة|بلا مواد حافظة|دون مواد حافظة|خالي من المواد الحافظة|خال من المواد الحافظة|
        بدون إضافات|بلا إضافات|بدون ألوان صناعية|بدون نكهات صناعية|بدون مواد كيميائية
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
      id: ['vegan', 'vegetarian', 'vegetaris'],
      en: ['vegans?', 'vegetarians?', 'plant based'],
      'zh-Hant': ['素食', '純素', '纯素', '全素', '蛋奶素', '齋', '植物基'],
      ar: ['نباتي', 'للنباتيين', 'فيجن'],
    },
    reason: REASON,
    better: INGREDIENTS_INSTEAD,
  },
];
