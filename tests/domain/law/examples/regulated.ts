import { type ExamplesByRow, lines } from './example-lines.ts';

export const REGULATED_EXAMPLES: ExamplesByRow = {
  medicine: {
    id: {
      refused: lines(`
        Amoxicillin eceran · paracetamol · jual obat · pil KB · antibiotik · pil pelangsing · suntik putih ·
        krim dokter · obat keras
      `),
      allowed: lines(`
        ayam bebas antibiotik · bawa kartu vaksin · pilih warna · salad · tablet untuk menggambar · puyuh goreng
      `),
    },
    en: {
      refused: lines(`
        amoxicillin · painkillers · antibiotics · sleeping pills · diet pills · cough syrup · pills for pain
      `),
      allowed: lines(`
        no antibiotics in the feed · a vaccine card · pillow case · spills of paint · a tablet for drawing
      `),
    },
    'zh-Hant': {
      refused: lines(`抗生素 · 止痛藥 · 安眠藥 · 避孕藥 · 退烧药 · 偉哥 · 減肥藥`),
      allowed: lines(`芍藥花 · 不含抗生素 · 疫苗證明 · 火藥味 · 藥局對面`),
    },
    ar: {
      refused: lines(`مضاد حيوي · أموكسيسيلين · بنادول · حبوب منومة · فياجرا · حبوب التخسيس`),
      allowed: lines(`حبوب البن · بدون مضادات حيوية · شهادة اللقاح · حبوب اللقاح · شراب الورد`),
    },
  },
  jamuPermit: {
    id: {
      refused: lines(`
        jamu beras kencur · kapsul kelor · jamu gendong · obat herbal · ramuan tradisional · suplemen ·
        minuman herbal
      `),
      allowed: lines(`
        kopi kapsul · teh herbal · rempah kering · wedang jahe · hotel kapsul · beras kencur
      `),
    },
    en: {
      refused: lines(`
        jamu · herbal capsules · traditional medicine · a food supplement · herbal tonic
      `),
      allowed: lines(`
        coffee capsules · herbs in a pot · a time capsule · herbal tea · ginger drink
      `),
    },
    'zh-Hant': {
      refused: lines(`草藥 · 膠囊 · 中藥 · 補充劑 · 胶囊 · 漢方`),
      allowed: lines(`咖啡膠囊 · 香草 · 草莓 · 膠水 · 薑茶`),
    },
    ar: {
      refused: lines(`جامو · كبسولات · أعشاب طبية · مكمل غذائي · دواء عشبي`),
      allowed: lines(`كبسولات القهوة · أعشاب المطبخ · عشب · كمية`),
    },
  },
  porkNotHalal: {
    id: {
      refused: lines(`
        Sate babi kecap · babi guling · bakut · bacon panggang · mi ayam pakai minyak babi · ham · sei babi ·
        char siu
      `),
      allowed: lines(`
        Sate babi, tidak halal · tidak mengandung babi · bacon sapi · celengan babi · nonhalal: babi kecap ·
        hampir habis · bakso sapi
      `),
    },
    en: {
      refused: lines(`
        pork satay · roast pork · bacon crisps · fried in lard · suckling pig · ham
      `),
      allowed: lines(`
        no pork · beef bacon · pork-free · guinea pig · hamper of cakes · chicken ham
      `),
    },
    'zh-Hant': {
      refused: lines(`豬肉乾 · 叉燒 · 臘腸 · 豬油 · 猪肉 · 火腿 · 五花肉`),
      allowed: lines(`不含豬肉 · 牛肉乾 · 雞肉火腿 · 豬年 · 牛排骨 · 無豬`),
    },
    ar: {
      refused: lines(`لحم خنزير · لحم الخنزير · شحم الخنزير · خنزير مشوي`),
      allowed: lines(`خال من لحم الخنزير · بدون لحم خنزير · هام جدا · خبز`),
    },
  },
};
