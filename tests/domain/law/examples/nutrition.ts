import { type ExamplesByRow, lines } from './example-lines.ts';

export const NUTRITION_EXAMPLES: ExamplesByRow = {
  nutrition: {
    id: {
      refused: lines(
        `bergizi · penuh nutrisi · kaya vitamin · tinggi protein · kaya akan serat · rendah lemak · tanpa kolesterol dan tanpa lemak`,
      ),
      allowed: lines(`minyak nabati · kaya rasa · tinggi gunung`),
    },
    en: {
      refused: lines(`nutritious · high in protein · low-fat · fat free`),
      allowed: lines(`rich taste · low table · full of flavour`),
    },
    'zh-Hant': {
      refused: lines(`高蛋白 · 營養豐富 · 富含纖維 · 低脂 · 高鈣 · 維他命C · 零卡`),
      allowed: lines(`高山茶 · 味道豐富 · 高低不平`),
    },
    ar: {
      refused: lines(`غني بالألياف · فيتامين · قليل الدسم · مغذي · غني بالبروتين`),
      allowed: lines(`غني بالنكهة · الملح والسكر · قليل منه يكفي`),
    },
  },
  glutenFree: {
    id: {
      refused: lines(`bebas gluten · tanpa gluten · non-gluten · tidak mengandung gluten`),
      allowed: lines(`bebas pilih rasa · tanpa plastik`),
    },
    en: {
      refused: lines(`gluten-free · glutenfree · free from gluten · no gluten · lactose free`),
      allowed: lines(`free delivery of news · feel free to ask`),
    },
    'zh-Hant': {
      refused: lines(`無麩質 · 不含麩質 · 無乳糖 · 零麩質`),
      allowed: lines(`無論何時 · 不含運費`),
    },
    ar: {
      refused: lines(`خالي من الجلوتين · بدون غلوتين · بلا غلوتين · خالٍ من اللاكتوز`),
      allowed: lines(`خالي من الناس · بدون تأخير`),
    },
  },
  noSugar: {
    id: {
      refused: lines(`tanpa gula · tanpa tambahan gula · bebas gula · rendah gula · tidak pakai gula`),
      allowed: lines(`gula aren · dengan gula kelapa · diberi sedikit gula`),
    },
    en: {
      refused: lines(`no sugar · sugar-free · no added sugar · less sugar · unsweetened`),
      allowed: lines(`with palm sugar · sugar cane`),
    },
    'zh-Hant': {
      refused: lines(`無糖 · 不加糖 · 少糖 · 走甜 · 零糖 · 低糖配方`),
      allowed: lines(`糖 · 黑糖 · 加少許棕櫚糖 · 糖果盒`),
    },
    ar: {
      refused: lines(`بدون سكر · بلا سكر · خالٍ من السكر · من غير سكر`),
      allowed: lines(`سكر النخيل · مع قليل من السكر · سكرة`),
    },
  },
  noPreservatives: {
    id: {
      refused: lines(
        `tanpa pengawet · tanpa bahan pengawet · bebas pengawet · tidak pakai pengawet · tanpa MSG · tanpa pewarna · tanpa bahan kimia`,
      ),
      allowed: lines(`tanpa minyak berlebih · tanpa antre`),
    },
    en: {
      refused: lines(`no preservatives · preservative-free · without artificial colours · no MSG`),
      allowed: lines(`without hurry · no need to wait`),
    },
    'zh-Hant': {
      refused: lines(`無防腐劑 · 無添加 · 零添加 · 不含味精 · 無色素 · 無人工香料`),
      allowed: lines(`無需等候 · 不含包裝 · 加點鹽`),
    },
    ar: {
      refused: lines(`بدون مواد حافظة · بلا إضافات · خالٍ من المواد الحافظة`),
      allowed: lines(`بدون انتظار · مواد البناء · محفظة`),
    },
  },
  vegan: {
    id: {
      refused: lines(`vegan · camilan vegetarian`),
      allowed: lines(`sayur kebun · minyak nabati`),
    },
    en: {
      refused: lines(`plant-based · for vegans`),
      allowed: lines(`vegetable oil · a vegetable garden`),
    },
    'zh-Hant': {
      refused: lines(`純素 · 素食可食 · 全素`),
      allowed: lines(`蔬菜 · 樸素的布 · 素描課`),
    },
    ar: {
      refused: lines(`نباتي · للنباتيين · طعام نباتي`),
      allowed: lines(`نبات الحديقة · زيت`),
    },
  },
};
