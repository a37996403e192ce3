import { type ExamplesByRow, lines } from './example-lines.ts';

export const BODY_EXAMPLES: ExamplesByRow = {
  vigour: {
    id: {
      refused: lines(`
        obat kuat · jamu perkasa · menambah gairah seksual · tahan lama di ranjang · stamina pria ·
        vitalitas pria · penyubur kandungan · biar cepat hamil · meningkatkan libido · kopi kuat ·
        rapet miss v · urusan ranjang · greng
      `),
      allowed: lines(`
        kayu yang kuat · tahan lama dipakai · Bu Perkasa · tempat tidur dan ranjang kayu · suaminya petani ·
        kopi kental
      `),
    },
    en: {
      refused: lines(`
        aphrodisiac · boosts libido · male enhancement · better in bed · improves fertility · sexual stamina ·
        last longer in the bedroom · increases testosterone
      `),
      allowed: lines(`
        bed sheets · a garden bed · strong wood · breakfast in bed · suitable for men and women ·
        a shirt made for men · good for men and women
      `),
    },
    'zh-Hant': {
      refused: lines(`壯陽 · 補腎 · 催情 · 男性雄風 · 固精 · 助孕 · 壮阳补肾 · 性功能`),
      allowed: lines(`太陽 · 床上用品 · 腎豆 · 床上有蚊帳 · 不舉辦活動 · 女性`),
    },
    ar: {
      refused: lines(`
        منشط جنسي · مقوي جنسي · القدرة الجنسية · للفحولة · يزيد الخصوبة · الضعف الجنسي · للمتزوجين
      `),
      allowed: lines(`الجنسية الإندونيسية · رجال القرية · قوي الرائحة · من كل الجنسيات`),
    },
  },
  child: {
    id: {
      refused: lines(`
        bikin anak pintar · mencerdaskan otak anak · kecerdasan anak · mendukung tumbuh kembang ·
        cegah stunting · menambah tinggi badan · baik untuk masa pertumbuhan · anak jadi lahap ·
        si kecil cepat besar · otak encer
      `),
      allowed: lines(`
        mainan anak · disukai anak-anak · mendukung perkembangan desa · kelas menggambar untuk anak ·
        pertumbuhan ekonomi desa · lomba cerdas cermat
      `),
    },
    en: {
      refused: lines(`
        makes kids smarter · brain food · supports brain development · healthy growth ·
        helps your child grow taller · good for growing kids · boosts your child's intelligence · brain booster
      `),
      allowed: lines(`
        toys for kids · children may join · a growing village · kids love to draw · a smart bag
      `),
    },
    'zh-Hant': {
      refused: lines(`益智 · 幫助成長 · 促進發育 · 補腦 · 讓孩子更聰明 · 長高 · 促进发育`),
      allowed: lines(`孩子們可以參加 · 聰明的小狗 · 長長的路 · 成長的故事 · 智慧`),
    },
    ar: {
      refused: lines(`ينمي الذكاء · نمو الأطفال · يزيد الطول · يساعد على النمو · ذكاء طفلك`),
      allowed: lines(`للأطفال · لعبة للطفل · النمل · طول القماش متران`),
    },
  },
  mind: {
    id: {
      refused: lines(`
        menghilangkan stres · tidur jadi nyenyak · mengatasi insomnia · menenangkan pikiran ·
        mempertajam ingatan · bikin fokus · anti stres · daya ingat kuat · cegah pikun · bikin melek semalaman ·
        ngilangin capek · mood booster · Mbah tidak jadi pikun minum ini
      `),
      allowed: lines(`
        melepas lelah di teras · tak perlu cemas · suasana tenang · fokus kamera · kasur dan bantal tidur ·
        melepas penat · Saya tinggal dengan ibu yang sudah pikun
      `),
    },
    en: {
      refused: lines(`
        relieves stress · helps you sleep · better sleep · calms the mind · cures insomnia · stress relief ·
        improves memory · anti-stress · boosts your mood · reduces anxiety · keeps you awake
      `),
      allowed: lines(`
        a calm village · sleep well in a wooden house · memory book · no stress about parking ·
        a quiet place to sleep
      `),
    },
    'zh-Hant': {
      refused: lines(`減壓 · 助眠 · 失眠有救 · 增強記憶力 · 紓壓 · 安神 · 改善睡眠 · 缓解压力`),
      allowed: lines(`睡衣 · 記得帶水 · 壓模 · 紀念冊 · 安靜的村莊 · 心神嚮往`),
    },
    ar: {
      refused: lines(`
        يخفف التوتر · يهدئ الأعصاب · يساعد على النوم · يقوي الذاكرة · يحسن المزاج · يزيل الإرهاق · للأرق
      `),
      allowed: lines(`مكان هادئ · غرفة نوم · ذكرى جميلة · لا داعي للقلق · قهوة عالية التركيز`),
    },
  },
};
