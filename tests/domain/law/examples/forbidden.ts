import { type ExamplesByRow, lines } from './example-lines.ts';

export const FORBIDDEN_EXAMPLES: ExamplesByRow = {
  alcohol: {
    id: {
      refused: lines(`
        Ciu Bekonang 1 liter · arak Bali · tuak manis · bir dingin · anggur orang tua · minuman keras · soju ·
        minuman beralkohol 5% · wine buatan sendiri · miras
      `),
      allowed: lines(`
        bir pletok · arak-arakan pengantin · lampu dari botol bir bekas · tanpa alkohol · kain warna wine ·
        anggur merah dari kebun · aroma rum · ginseng
      `),
    },
    en: {
      refused: lines(`
        homemade rice wine · craft beer · palm wine · 18% alcohol · arrack · alcoholic drinks · whisky tasting ·
        moonshine
      `),
      allowed: lines(`
        ginger beer · wine glass holder · a lamp from used beer bottles · alcohol-free ·
        for the sake of the children · wine red scarf · non-alcoholic · drums
      `),
    },
    'zh-Hant': {
      refused: lines(`自釀米酒 · 啤酒 · 紅酒 · 威士忌 · 椰子酒 · 烈酒 · 葡萄酒 · 酒精飲料`),
      allowed: lines(`啤酒瓶燈 · 酒店旁邊 · 無酒精飲料 · 紅酒色圍巾 · 酒窩 · 酒樓`),
    },
    ar: {
      refused: lines(`نبيذ الأرز · بيرة · مشروب كحولي · ويسكي · خمر · عرق مسكر`),
      allowed: lines(`خال من الكحول · بيرة الزنجبيل · خمس حبات · خمير · كحل العين · لوز مسكر`),
    },
  },
  tobacco: {
    id: {
      refused: lines(`
        rokok lintingan · tembakau Temanggung · rokok kretek · cerutu · liquid vape · tingwe · mbako
      `),
      allowed: lines(`
        dilarang merokok · kotak rokok kayu · kebun tembakau di lereng · susur pantai · batik motif tembakau ·
        petani tembakau bercerita · asap dapur
      `),
    },
    en: {
      refused: lines(`
        hand rolled cigarettes · tobacco · cigars · vape liquid · kretek · shisha
      `),
      allowed: lines(`
        no smoking · tobacco fields on the slope · a wooden cigarette box · the smoke of the stove ·
        tobacco leaf motif
      `),
    },
    'zh-Hant': {
      refused: lines(`手捲香煙 · 雪茄 · 電子煙 · 煙絲 · 丁香烟 · 自家菸草一包`),
      allowed: lines(`禁止吸煙 · 煙草田 · 炊煙 · 煙囪 · 煙花 · 菸草葉圖案的布`),
    },
    ar: {
      refused: lines(`تبغ لف · سجائر · سيجار · شيشة · سجائر إلكترونية`),
      allowed: lines(`حقول التبغ · ممنوع التدخين · دخان المطبخ · شاشة`),
    },
  },
  infantFormula: {
    id: {
      refused: lines(`
        Susu formula bayi 0-6 bulan · sufor · pengganti ASI · susu bayi · formula lanjutan
      `),
      allowed: lines(`
        botol susu bayi · susu kambing · baju bayi · ruang menyusui · sabun cuci botol susu bayi
      `),
    },
    en: {
      refused: lines(`
        infant formula · baby milk powder · breast milk substitute · toddler formula · replaces breast milk
      `),
      allowed: lines(`
        baby blanket · milk coffee · baby bottle bag · a formula for mixing paint
      `),
    },
    'zh-Hant': {
      refused: lines(`嬰兒奶粉 · 配方奶粉 · 初生奶粉 · 代母乳 · 母乳替代品 · 婴儿奶粉`),
      allowed: lines(`嬰兒衣服 · 奶茶 · 奶粉罐 · 嬰兒鞋`),
    },
    ar: {
      refused: lines(`حليب الرضع · حليب أطفال · بديل حليب الأم · حليب صناعي`),
      allowed: lines(`ملابس الرضع · قهوة بالحليب · لعبة للأطفال · حليب الماعز`),
    },
  },
  protectedAnimals: {
    id: {
      refused: lines(`
        Telur penyu rebus · gelang gading gajah · kulit harimau · jual anak kukang · sisik trenggiling ·
        daging penyu · gelang akar bahar · awetan penyu · jual burung cendrawasih
      `),
      allowed: lines(`
        melihat penyu di pantai · kue kuku macan · motif kulit macan · melepas tukik penyu · jual merak kayu ·
        jangan beli telur penyu · telur bebek asin · batik motif gajah
      `),
    },
    en: {
      refused: lines(`
        turtle eggs · carved ivory · tiger teeth · tortoise shell bracelet · slow loris for sale ·
        shark fin soup · selling baby orangutans · pangolin scales
      `),
      allowed: lines(`
        watch sea turtles from afar · ivory coloured cloth · a tiger motif · turtle conservation walk ·
        tiger prawn crackers · eagles above the hill
      `),
    },
    'zh-Hant': {
      refused: lines(`海龜蛋 · 象牙手鐲 · 虎牙 · 玳瑁 · 穿山甲 · 魚翅湯 · 象牙雕刻`),
      allowed: lines(`虎皮蛋糕 · 象牙白 · 看海龜 · 虎皮卷 · 烏龜玩具 · 素魚翅`),
    },
    ar: {
      refused: lines(`بيض السلاحف · عاج · جلد نمر · لحم السلحفاة · زعانف القرش · صقر للبيع`),
      allowed: lines(`لون العاج · مشاهدة السلاحف · نقشة جلد النمر · بيض البط`),
    },
  },
};
