import { type ExamplesByRow, lines } from './example-lines.ts';

export const PRICE_EXAMPLES: ExamplesByRow = {
  discount: {
    id: {
      refused: lines(`
        Dulu 20 ribu sekarang 15 ribu ·
        diskon 20% · potongan harga · banting harga · harga normal Rp 20.000 · cuci gudang ·
        potong harga minggu ini · promo akhir tahun · beli 2 gratis 1 · harga coret ·
        dulu 300 ribu sekarang 185 ribu · korting · harga promo · cashback
      `),
      allowed: lines(`
        Harga biasa, tidak naik · Dulu 10 ribu sekarang 12 ribu karena minyak naik ·
        harga per bungkus · potong tipis · Satu potong harganya Rp 185.000 · gambar promosi ·
        harga sebelumnya Rp 20.000 · sale pisang manis · dari 10 kursi tinggal 2 · tidak ada diskon ·
        biasanya 10 orang datang
      `),
    },
    en: {
      refused: lines(`
        50% off · discounted · half price · on sale · special offer · buy one get one ·
        Was 300,000 now 185,000 · clearance · usually Rp 50,000 · price drop · promo
      `),
      allowed: lines(`
        for sale · off the road · before, it was Rp 250,000 · promotional picture · bargaining is fine ·
        usually 10 people · priced per piece
      `),
    },
    'zh-Hant': {
      refused: lines(
        `特價 · 打折 · 優惠中 · 半價 · 買一送一 · 原價二百 · 減價 · 限時优惠 · 大促銷 · 第二件半價`,
      ),
      allowed: lines(`打包 · 價錢 · 特別的花紋 · 折好的布 · 宣傳圖片 · 折起來收好 · 送貨 · 之前的價錢是二百`),
    },
    ar: {
      refused: lines(`
        خصم · تخفيض كبير · عرض خاص · نصف السعر · تنزيلات · سعر مخفض · عروض رمضان · السعر الأصلي
      `),
      allowed: lines(`
        خصوصًا · سعر كل عبوة · كان السعر أعلى · عروض الرقص · تصفية القهوة · صورة ترويجية
      `),
    },
  },
  saving: {
    id: {
      refused: lines(`
        lebih hemat · paket hemat · hemat Rp 5.000 · beli tiga lebih murah · lebih irit · hemat banget ·
        beli banyak jatuhnya murah
      `),
      allowed: lines(`
        hemat air · satu paket isi tiga bungkus · hemat listrik di rumah · irisan tipis ·
        menghemat tempat di tas
      `),
    },
    en: {
      refused: lines(`
        save money · save Rp 5,000 · more economical · better value · cheaper by the dozen · value pack
      `),
      allowed: lines(`
        save the date · a set of three · saves space in your bag · save your spot
      `),
    },
    'zh-Hant': {
      refused: lines(`更划算 · 更抵 · 慳錢 · 更實惠 · 超值 · 省錢 · 多买多省`),
      allowed: lines(`一組三包 · 抵達時間 · 省城 · 節省時間 · 反省`),
    },
    ar: {
      refused: lines(`أوفر · توفير أكثر · عبوة التوفير · سعر اقتصادي · وفروا المال`),
      allowed: lines(`نوفر لكم الغداء · متوفر · اقتصاد القرية · مجموعة من ثلاث عبوات`),
    },
  },
};
