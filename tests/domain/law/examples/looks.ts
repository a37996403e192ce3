import { type ExamplesByRow, lines } from './example-lines.ts';

export const LOOKS_EXAMPLES: ExamplesByRow = {
  figure: {
    id: {
      refused: lines(`
        melangsingkan · pelangsing · cocok untuk diet · menurunkan berat badan · membakar lemak ·
        bikin perut rata · gak bikin gemuk · turun 5 kg · nurunin bb · ngecilin perut · badan singset ·
        buat yang pengen ramping
      `),
      allowed: lines(`
        batik model slim · berat badan maksimal 80 kg · lemak kelapa · kain langsung jadi · isi 5 kg
      `),
    },
    en: {
      refused: lines(`
        weight loss tea · slimming · burns fat · lose belly fat · flat tummy · diet friendly ·
        guilt-free snack · perfect for your diet
      `),
      allowed: lines(`
        slim fit shirt · tell us your dietary needs · weight 200 g · a fat candle · the price of gold lost
      `),
    },
    'zh-Hant': {
      refused: lines(`減肥茶 · 幫助瘦身 · 燃脂 · 吃不胖 · 收腹 · 减肥 · 控制體重 · 纖體`),
      allowed: lines(`肥皂 · 重量200克 · 修身剪裁 · 瘦肉 · 身體乳 · 修身養性`),
    },
    ar: {
      refused: lines(`
        للتنحيف والرجيم · إنقاص الوزن · يحرق الدهون · للدايت · لا يسمن · حارق للدهون
      `),
      allowed: lines(`الوزن الصافي · وزن خفيف · دهن الخشب · الوزن: 200 غرام`),
    },
  },
  beauty: {
    id: {
      refused: lines(`
        mencerahkan kulit · kulit jadi glowing · menghilangkan jerawat · memutihkan wajah ·
        mencegah rambut rontok · anti keriput · samarkan flek hitam · rambut makin lebat · kaya kolagen ·
        bikin glowing · wajah awet muda
      `),
      allowed: lines(`
        dompet kulit halus · kulit lumpia tipis · tas kulit · cuci muka dulu · jepit rambut panjang ·
        kulit mangga
      `),
    },
    en: {
      refused: lines(`
        anti-aging · brightens your skin · glowing skin · fights acne · reduces wrinkles · skin whitening soap ·
        collagen drink · prevents hair loss · makes you look younger · clear skin
      `),
      allowed: lines(`
        thin skin · skin of the fruit · hair clip · bright colours · a young coconut · soft cotton ·
        brightens the room
      `),
    },
    'zh-Hant': {
      refused: lines(`養顏美容 · 美白 · 祛斑 · 抗衰老 · 去痘 · 美肌 · 膠原蛋白 · 青春永駐 · 防脫髮 · 养颜`),
      allowed: lines(`顏色 · 白色布 · 貼近肌膚的棉布 · 髮夾 · 美麗的花紋 · 豆腐白滑`),
    },
    ar: {
      refused: lines(`
        نضارة البشرة · يفتح البشرة · يزيل التجاعيد · للبشرة الجافة · مضاد للشيخوخة · يمنع تساقط الشعر ·
        حب الشباب
      `),
      allowed: lines(`شعر الماعز · قماش أبيض · مشبك شعر · بشر جوز الهند`),
    },
  },
};
