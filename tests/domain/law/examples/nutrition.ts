import { type ExamplesByRow, lines } from './example-lines.ts';

export const NUTRITION_EXAMPLES: ExamplesByRow = {
  nutrition: {
    id: {
      refused: lines(`
        bergizi · penuh nutrisi · kaya vitamin · tinggi protein · kaya akan serat · rendah lemak ·
        tanpa kolesterol dan tanpa lemak · mengandung omega 3 · sumber energi dan kalsium, sumber kalsium ·
        antioksidan tinggi · rendah kalori · probiotik
      `),
      allowed: lines(`
        minyak nabati · kaya rasa · tinggi gunung · dengan tambahan garam · kaya motif · sumber air desa ·
        lemak kelapa
      `),
    },
    en: {
      refused: lines(`
        nutritious · high in protein · low-fat · fat free · rich in fibre · vitamin C · packed with minerals ·
        probiotic · keto friendly · zero calories · no cholesterol
      `),
      allowed: lines(`
        rich taste · low table · full of flavour · a high hill · salt and sugar · packed with care ·
        contains salt
      `),
    },
    'zh-Hant': {
      refused: lines(
        `高蛋白 · 營養豐富 · 富含纖維 · 低脂 · 高鈣 · 維他命C · 零卡 · 益生菌 · 卡路里低 · 补铁补钙`,
      ),
      allowed: lines(`高山茶 · 味道豐富 · 高低不平 · 低溫烘焙 · 鹽和糖 · 鐵鍋`),
    },
    ar: {
      refused: lines(`
        غني بالألياف · فيتامين · قليل الدسم · مغذي · غني بالبروتين · قيمة غذائية عالية · خالية من الدهون ·
        مصدر للطاقة
      `),
      allowed: lines(`غني بالنكهة · الملح والسكر · قليل منه يكفي · غناء · مصدر الماء`),
    },
  },
  glutenFree: {
    id: {
      refused: lines(`
        bebas gluten · tanpa gluten · non-gluten · tidak mengandung gluten · bebas laktosa · gluten free
      `),
      allowed: lines(`bebas pilih rasa · tanpa plastik · tepung terigu · rasa susu`),
    },
    en: {
      refused: lines(`
        gluten-free · glutenfree · free from gluten · no gluten · lactose free · dairy-free · wheat free
      `),
      allowed: lines(`free delivery of news · feel free to ask · wheat flour · a free seat`),
    },
    'zh-Hant': {
      refused: lines(`無麩質 · 不含麩質 · 無乳糖 · 零麩質 · 无麸质 · 無麵筋`),
      allowed: lines(`無論何時 · 不含運費 · 麵粉 · 奶香`),
    },
    ar: {
      refused: lines(`
        خالي من الجلوتين · بدون غلوتين · بلا غلوتين · خالٍ من اللاكتوز · خالية من الغلوتين
      `),
      allowed: lines(`خالي من الناس · بدون تأخير · دقيق القمح · حليب`),
    },
  },
  noSugar: {
    id: {
      refused: lines(`
        tanpa gula · tanpa tambahan gula · bebas gula · rendah gula · tidak pakai gula · gak pake gula ·
        sugar free · less sugar · tanpa pemanis
      `),
      allowed: lines(`
        gula aren · dengan gula kelapa · diberi sedikit gula · tidak terlalu manis · kurang manis? tambah gula
      `),
    },
    en: {
      refused: lines(`
        no sugar · sugar-free · no added sugar · less sugar · unsweetened · sugarless · zero sugar ·
        contains no sugar
      `),
      allowed: lines(`
        with palm sugar · sugar cane · with a little sugar · sweet and salty · a sweeter harvest song
      `),
    },
    'zh-Hant': {
      refused: lines(`無糖 · 不加糖 · 少糖 · 走甜 · 零糖 · 低糖配方 · 无糖 · 減甜 · 無蔗糖`),
      allowed: lines(`糖 · 黑糖 · 加少許棕櫚糖 · 糖果盒 · 甜甜的`),
    },
    ar: {
      refused: lines(`
        بدون سكر · بلا سكر · خالٍ من السكر · من غير سكر · خالية من السكر · بدون سكر مضاف
      `),
      allowed: lines(`سكر النخيل · مع قليل من السكر · سكرة · حلو`),
    },
  },
  noPreservatives: {
    id: {
      refused: lines(`
        tanpa pengawet · tanpa bahan pengawet · bebas pengawet · tidak pakai pengawet · tanpa MSG ·
        tanpa pewarna · tanpa bahan kimia · gak pake micin · bebas pestisida · non MSG · tanpa boraks
      `),
      allowed: lines(`
        tanpa minyak berlebih · tanpa antre · pakai penyedap jamur · warna kuning kunyit · awet sebulan
      `),
    },
    en: {
      refused: lines(`
        no preservatives · preservative-free · without artificial colours · no MSG · chemical-free ·
        nothing artificial · free from additives
      `),
      allowed: lines(`
        without hurry · no need to wait · coloured cloth · naturalist walk · full colour
      `),
    },
    'zh-Hant': {
      refused: lines(
        `無防腐劑 · 無添加 · 零添加 · 不含味精 · 無色素 · 無人工香料 · 冇味精 · 不加防腐劑 · 无添加`,
      ),
      allowed: lines(`無需等候 · 不含包裝 · 加點鹽 · 顏色 · 人工手織`),
    },
    ar: {
      refused: lines(`
        بدون مواد حافظة · بلا إضافات · خالٍ من المواد الحافظة · بدون ملونات · خالي من الإضافات
      `),
      allowed: lines(`بدون انتظار · مواد البناء · محفظة · ألوان القماش`),
    },
  },
  vegan: {
    id: {
      refused: lines(`vegan · camilan vegetarian · bebas produk hewani · plant based`),
      allowed: lines(`sayur kebun · minyak nabati · kebun binatang · hewan ternak`),
    },
    en: {
      refused: lines(`plant-based · for vegans · vegetarian snack · no animal products`),
      allowed: lines(`vegetable oil · a vegetable garden · potted plants · animal prints`),
    },
    'zh-Hant': {
      refused: lines(`純素 · 素食可食 · 全素 · 茹素者適合 · 纯素`),
      allowed: lines(`蔬菜 · 樸素的布 · 素描課 · 開齋節曲奇 · 齋月開放時間`),
    },
    ar: {
      refused: lines(`نباتي · للنباتيين · طعام نباتي · صيامي`),
      allowed: lines(`نبات الحديقة · زيت · زيت نباتي · نبتة`),
    },
  },
};
