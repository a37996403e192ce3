import { type ExamplesByRow, lines } from './example-lines.ts';

export const BOASTS_EXAMPLES: ExamplesByRow = {
  only: {
    id: {
      refused: lines(
        `hanya Rp15.000 · cuma 15 ribu · cuman segini · 15 ribu doang · satu-satunya · sekadar · Rp15.000 saja · 15rb aja`,
      ),
      allowed: lines(
        `apa saja ada · di mana saja · langsung saja · percuma menunggu · tidak hanya kopi · justru di sini`,
      ),
    },
    en: {
      refused: lines(`just 15,000 · merely · only Rp 15,000`),
      allowed: lines(`not only coffee · adjust · commonly`),
    },
    'zh-Hant': {
      refused: lines(`只要15元 · 僅售50 · 唯一 · 只需三十 · 獨一無二 · 只有五包`),
      allowed: lines(`不只要 · 一隻杯 · 也有週末班`),
    },
    ar: {
      refused: lines(`فقط · بسعر عشرة فقط · الوحيد في السوق · لا غير`),
      allowed: lines(`ليس فقط القهوة · فقير · لا غيرها من الألوان اليوم`),
    },
  },
  superlative: {
    id: {
      refused: lines(
        `terbaik · termurah · paling enak · nomor 1 · No. 1 di desa · #1 · nomor satu · terenak-terenak`,
      ),
      allowed: lines(
        `pesan paling lambat Jumat · paling sedikit 4 orang · Jl. Mawar Raya No. 1 · terbuat dengan tangan · produk unggulan desa`,
      ),
    },
    en: {
      refused: lines(`best coffee · the cheapest · number one · the most delicious`),
      allowed: lines(`best before May · best served warm · all the best`),
    },
    'zh-Hant': {
      refused: lines(`最好 · 最便宜 · 最香的咖啡 · 全港第一 · 頂級 · 首選 · 無與倫比`),
      allowed: lines(`最後一批 · 此日期前最佳 · 最佳食用方法：蒸五分鐘 · 第一堂課 · 最少四位 · 頂樓`),
    },
    ar: {
      refused: lines(`الأفضل · أرخص · الأرخص · ألذ قهوة · رقم واحد · الأجود`),
      allowed: lines(`أقل عدد: أربعة أشخاص · يفضل استهلاكه قبل مايو · فضلًا · رقم الهاتف`),
    },
  },
  comparison: {
    id: {
      refused: lines(
        `lebih enak · lebih murah · enak dibanding toko sebelah · tidak seperti yang lain · beda dari yang lain`,
      ),
      allowed: lines(`lebih dari sepuluh tahun · lebih dulu`),
    },
    en: {
      refused: lines(`better than others · cheaper than the shop · unlike other chips`),
      allowed: lines(`better late · other colours`),
    },
    'zh-Hant': {
      refused: lines(`更便宜 · 比其他好吃 · 勝過外面 · 好過其他`),
      allowed: lines(`更多 · 比一比尺寸 · 其他顏色`),
    },
    ar: {
      refused: lines(`أفضل من · أرخص من السوق · على عكس غيره`),
      allowed: lines(`أكبر الأحجام · من السوق`),
    },
  },
};
