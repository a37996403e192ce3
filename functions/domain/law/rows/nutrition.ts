import { type ClaimRow, FOOD } from '../claim-row.ts';

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

/** What food is said to hold, or to be free from. */
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
      'zh-Hant': [
        '營養',
        '营养',
        '維他命',
        '維生素',
        '维生素',
        '高纖',
        '高蛋白',
        '低脂',
        '低卡',
        '低鹽',
        '抗氧化',
      ],
      ar: ['مغذي', 'فيتامين', 'غني بالألياف', 'غني بالبروتين', 'قليل الدسم', 'مضادات الأكسدة'],
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
      'zh-Hant': ['無麩質', '无麸质', '不含麩質', '無乳糖'],
      ar: ['خالي من الجلوتين', 'خالي من الغلوتين', 'خال من الغلوتين', 'بدون جلوتين', 'بدون غلوتين'],
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
      'zh-Hant': ['無糖', '无糖', '不加糖', '低糖'],
      ar: ['بدون سكر', 'بلا سكر', 'خالي من السكر', 'خال من السكر'],
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
      'zh-Hant': ['無防腐劑', '无防腐剂', '不含防腐劑', '無添加', '无添加', '不添加', '無味精'],
      ar: ['بدون مواد حافظة', 'خالي من المواد الحافظة', 'خال من المواد الحافظة', 'بدون إضافات'],
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
      'zh-Hant': ['素食', '純素', '纯素'],
      ar: ['نباتي'],
    },
    reason: REASON,
    better: INGREDIENTS_INSTEAD,
  },
];
