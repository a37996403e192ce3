import { type ExamplesByRow, lines } from './example-lines.ts';

export const TRUST_EXAMPLES: ExamplesByRow = {
  testimonial: {
    id: {
      refused: lines(
        `testimoni pelanggan · sudah terbukti · kata pelanggan enak · banyak yang ketagihan · rekomendasi dokter`,
      ),
      allowed: lines(`pelanggan boleh tanya · kata ibu`),
    },
    en: {
      refused: lines(`proven · customers love it · recommended by doctors · as seen on TV`),
      allowed: lines(`customers are welcome · improved`),
    },
    'zh-Hant': {
      refused: lines(`經證實 · 客人好評 · 好評如潮 · 醫生推薦 · 人人讚`),
      allowed: lines(`客人可以先問 · 好吃 · 見面再說`),
    },
    ar: {
      refused: lines(`مجرب · شهادات العملاء · موصى به · آراء العملاء`),
      allowed: lines(`تجربة الدورة · اسألوا العميل`),
    },
  },
  discount: {
    id: {
      refused: lines(`diskon 20% · potongan harga · banting harga · harga normal Rp 20.000 · cuci gudang`),
      allowed: lines(`harga per bungkus · potong tipis`),
    },
    en: {
      refused: lines(`50% off · discounted · half price · on sale`),
      allowed: lines(`for sale · off the road`),
    },
    'zh-Hant': {
      refused: lines(`特價 · 打折 · 優惠中 · 半價 · 買一送一 · 原價二百`),
      allowed: lines(`打包 · 價錢 · 特別的花紋 · 折好的布`),
    },
    ar: {
      refused: lines(`خصم · تخفيض كبير · عرض خاص · نصف السعر`),
      allowed: lines(`خصوصًا · سعر كل عبوة · كان السعر أعلى`),
    },
  },
  guarantee: {
    id: {
      refused: lines(
        `dijamin enak · kualitas terjamin · tanpa efek samping · tidak berbahaya · aman dikonsumsi`,
      ),
      allowed: lines(`jamin datang · aman di tas`),
    },
    en: {
      refused: lines(`guaranteed · no side effects · risk-free · perfectly safe`),
      allowed: lines(`side dish · safe place`),
    },
    'zh-Hant': {
      refused: lines(`保證 · 保證好吃 · 無副作用 · 絕對安全 · 包保滿意`),
      allowed: lines(`保存方法 · 安全帽 · 證件`),
    },
    ar: {
      refused: lines(`مضمون · نضمن لكم · بدون آثار جانبية · آمن تمامًا`),
      allowed: lines(`ضمن الأعضاء · مكان آمن`),
    },
  },
  halalWithoutNumber: {
    id: {
      refused: lines(`halalan thoyyiban · dijamin halal · berlabel halal · sudah halal`),
      allowed: lines(`tidak halal · belum bersertifikat halal · halal bihalal · halaman rumah`),
    },
    en: {
      refused: lines(`halal · halal certified`),
      allowed: lines(`not halal · non-halal`),
    },
    'zh-Hant': {
      refused: lines(`清真 · 清真食品 · 已獲清真認證`),
      allowed: lines(`非清真食品 · 不是清真的 · 清早 · 真的`),
    },
    ar: {
      refused: lines(`حلال · طعام حلال · الحلال`),
      allowed: lines(`غير حلال · حلوى · حلاق القرية`),
    },
  },
};
