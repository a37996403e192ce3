import { type ExamplesByRow, lines } from './example-lines.ts';

export const TRUST_EXAMPLES: ExamplesByRow = {
  testimonial: {
    id: {
      refused: lines(`
        Kata Bu Sri enak sekali · Pelanggan suka sekali ·
        testimoni pelanggan · sudah terbukti · kata pelanggan enak · banyak yang ketagihan ·
        rekomendasi dokter · pelanggan puas · "Enak banget" kata Bu Rini ·
        ribuan pelanggan sudah mencoba dan puas · rating 5 · lagi viral · laris manis · pembeli balik lagi ·
        disukai banyak orang
      `),
      allowed: lines(`
        Kata Bu Sri kurang asin · Pelanggan suka tanya · Pembeli bilang kemarin terlalu manis ·
        pelanggan boleh tanya · kata ibu · tulis testimoni kalian di komentar · pembeli bisa ambil sendiri ·
        peserta yang suka memasak · tamu dijemput di terminal · kata pepatah Jawa
      `),
    },
    en: {
      refused: lines(`
        Everyone says it is too good ·
        proven · customers love it · recommended by doctors · as seen on TV · five-star reviews ·
        satisfied customers · "My husband finished the jar" - Mrs Chan says · everyone's favourite ·
        trusted by thousands · went viral
      `),
      allowed: lines(`
        Customers said last month was too sweet · The dough is proven overnight ·
        customers are welcome · improved · leave a review · people who like to walk ·
        guests sleep in two houses · a star motif
      `),
    },
    'zh-Hant': {
      refused: lines(
        `經證實 · 客人好評 · 好評如潮 · 醫生推薦 · 人人讚 · 五星好評 · 陳太話好味 · 熱銷 · 网友都说好 真心推荐 · 街坊都讚`,
      ),
      allowed: lines(`客人可以先問 · 好吃 · 見面再說 · 推薦朋友來玩 · 客家話 · 說明書`),
    },
    ar: {
      refused: lines(`
        مجرب · شهادات العملاء · موصى به · آراء العملاء · خمس نجوم · الزبائن يقولون · تقول أم خالد · آلاف الزبائن
      `),
      allowed: lines(`تجربة الدورة · اسألوا العميل · نجوم السماء في الليل · زبائننا الكرام`),
    },
  },
  guarantee: {
    id: {
      refused: lines(`
        dijamin enak · kualitas terjamin · tanpa efek samping · tidak berbahaya · aman dikonsumsi · pasti suka ·
        garansi uang kembali · gak enak uang kembali · 100% aman · pasti nagih · jaminan mutu ·
        tidak akan menyesal · bergaransi · anti gagal
      `),
      allowed: lines(`
        jamin datang · aman di tas · cuaca tidak bisa dijamin · jaminan KTP untuk sewa sepeda ·
        pasti bisa diantar · teman seumur hidup · siapkan uang kembalian · belum pasti buka
      `),
    },
    en: {
      refused: lines(`
        guaranteed · no side effects · risk-free · perfectly safe · money back · you will love it ·
        100% satisfaction · harmless · lifetime warranty · never fades
      `),
      allowed: lines(`
        We promise to write back · Money back if we are sold out ·
        side dish · safe place · sunrise is not guaranteed · friends for a lifetime ·
        no guarantee of good weather · keep in a safe
      `),
    },
    'zh-Hant': {
      refused: lines(
        `保證 · 保證好吃 · 無副作用 · 絕對安全 · 包保滿意 · 一定好食 · 不滿意退款 · 包教曉 · 永不褪色 · 无害`,
      ),
      allowed: lines(` 
        背包你可以先放 · 麵包換了口味 · 環保用品 · 路上沒有無毒蛇 ·保存方法 · 安全帽 · 證件 · 不保證天氣 · 保證金一百元 · 包裝 · 終身學習`),
    },
    ar: {
      refused: lines(`
        مضمون · نضمن لكم · بدون آثار جانبية · آمن تمامًا · ضمان مدى الحياة · لن تندم · استرداد المال
      `),
      allowed: lines(`ضمن الأعضاء · مكان آمن · لا نضمن الطقس · مدى الرحلة ساعة`),
    },
  },
  halalWithoutNumber: {
    id: {
      refused: lines(`
        halalan thoyyiban · dijamin halal · berlabel halal · sudah halal · aman untuk muslim ·
        bebas babi dan lard · no pork no lard
      `),
      allowed: lines(`
        Halal masih diurus ·
        tidak halal · belum bersertifikat halal · halal bihalal · halaman rumah · non-halal · untuk umum
      `),
    },
    en: {
      refused: lines(`halal · halal certified · muslim friendly · no pork no lard · pork-free`),
      allowed: lines(`not halal · non-halal · a hall · Muslim travellers can pray next door`),
    },
    'zh-Hant': {
      refused: lines(`清真 · 清真食品 · 已獲清真認證 · 穆斯林友善 · 無豬肉`),
      allowed: lines(`非清真食品 · 不是清真的 · 清早 · 真的 · 清真寺旁邊非清真`),
    },
    ar: {
      refused: lines(`حلال · طعام حلال · الحلال · بدون لحم خنزير · مناسب للمسلمين`),
      allowed: lines(`غير حلال · حلوى · حلاق القرية · ليس حلالا`),
    },
  },
};
