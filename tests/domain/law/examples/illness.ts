import { type ExamplesByRow, lines } from './example-lines.ts';

export const ILLNESS_EXAMPLES: ExamplesByRow = {
  cures: {
    id: {
      refused: lines(`
        obat batuk · mengobati masuk angin · menyembuhkan maag · Manjur · Mujarab untuk rematik ·
        Terapi air untuk diabetes · Yoga mengobati kanker · Gelang ini menyembuhkan kanker · ces pleng ·
        Ampuh mengusir pegal · cepat sembuh · langsung mari · tokcer · ramuan pengobatan leluhur ·
        Obat alami untuk segala penyakit · Tombo ngelu · Setelah ibu sembuh berkat wedang ini
      `),
      allowed: lines(`
        Bab 4: membeli obat ·
        Sebagian hasil untuk berobat simbah · Simbah sudah sembuh, warung buka lagi ·
        obat rindu kampung · sobat semua · Bawa obat pribadi · tanaman obat di kebun ·
        pengobat rindu masakan ibu · hari pemulihan ekonomi · tambah gula sendiri · Setelah ibu sembuh, dapur buka lagi
      `),
    },
    en: {
      refused: lines(`
        cures coughs · a home remedy · natural healing drink · medicinal herbs · a miracle cure ·
        antibacterial · pain relief balm · heals from within · therapeutic bracelet · anti-inflammatory ·
        treats many diseases · keeps the doctor away
      `),
      allowed: lines(`
        a sweet treat · salt-cured beef · secure packing · bring your own medicine · accurate · a helping hand ·
        wheel
      `),
    },
    'zh-Hant': {
      refused: lines(`
        治癌 · 可治百病 · 止咳化痰 · 有食療作用 · 治好感冒 · 藥到病除 · 根治風濕 · 消炎止痛 · 抗菌 · 治疗失眠 · 降血压 · 祖傳偏方 · 抗癌
      `),
      allowed: lines(`
        沒有療效 ·治理村務 · 糖水 · 藥房旁邊 · 自備藥物 · 手工製作 · 可治理的水道 · 統治者的故事`),
    },
    ar: {
      refused: lines(`
        علاج السعال · يعالج · شفاء من المرض · دواء · مضاد للسرطان · يسكن الآلام · يشفي من الأمراض · مسكن للألم ·
        للوقاية من الزكام · أحضر لكم علاجا للسعال
      `),
      allowed: lines(`
        بالهناء والشفاء · شفاف · داخل البيت · مسكن تقليدي من الخشب · أدوات الطبخ · أحضر معك الدواء الذي تتناوله كل يوم
      `),
    },
  },
  illness: {
    id: {
      refused: lines(`
        menurunkan kolesterol · aman untuk diabetes · meredakan nyeri · nurunin darah tinggi ·
        cocok untuk penderita asam urat · asam uratnya ilang · Mencegah stroke · jarang sakit ·
        gorengannya gak bikin batuk · pegel linu minggat · redakan pusing · kanker pun kalah ·
        biar gak gampang masuk angin · mengatasi susah bab · Pereda sakit gigi ·
        penderita diabetes boleh minum · keseleo langsung enakan
      `),
      allowed: lines(`
        Tidak disarankan untuk penderita penyakit jantung · Mengandung kacang, hati-hati kalau alergi kacang ·
        dekat rumah sakit · tak perlu pusing pilih oleh-oleh · demam panggung · sakit hati ·
        Ada riwayat asma? Kabari pemandu · tutup dulu, ibu sedang sakit
      `),
    },
    en: {
      refused: lines(`
        lowers cholesterol · Treats acid reflux · good for diabetics · relieves joint pain ·
        helps with high blood pressure · prevents heart disease · for people with gout · stops headaches ·
        fights cancer · sore throat remedy · never get sick again · kills bacteria · say goodbye to joint pain ·
        your cough will go away
      `),
      allowed: lines(`
        cold drinks · contains nuts: tell us about a nut allergy · not suitable for people with heart disease ·
        good for cold mornings · a strong cup · painstaking work · be patient while it dries ·
        do you have any allergies
      `),
    },
    'zh-Hant': {
      refused: lines(`
        降血糖 · 降低膽固醇 · 舒緩頭痛 · 適合糖尿病人 · 預防感冒 · 改善便秘 · 对关节炎有帮助 · 防中風 · 告別失眠和頭痛 · 緩解經痛 · 三高人士可吃
      `),
      allowed: lines(`血橙 · 痛快 · 不適合患有心臟病的朋友 · 其中風味獨特 · 頭等 · 有花生過敏請告知 · 發財`),
    },
    ar: {
      refused: lines(`
        يخفض الكوليسترول · لمرضى السكري · ضغط الدم · ضد السرطان · يخفف الصداع · آلام المفاصل · للقولون ·
        التهاب الحلق
      `),
      allowed: lines(`
        تمر سكري · سكر النخيل · حساسية من المكسرات · نمر من أمام السوق · غير مناسب لمرضى القلب
      `),
    },
  },
};
