import { type ExamplesByRow, lines } from './example-lines.ts';

export const CHARACTER_EXAMPLES: ExamplesByRow = {
  natural: {
    id: {
      refused: lines(`
        alami · serba alami · alamiah · natural · bahan alam pilihan · pemanis alami
      `),
      allowed: lines(`
        mengalami · pengalaman · alam desa · rahmatan lil alamin · Dusun Alami · pemandangan alam
      `),
    },
    en: {
      refused: lines(`
        natural · naturally sweet · all-natural · straight from nature · unprocessed
      `),
      allowed: lines(`
        nature walk · the nature of the work · a nature reserve · signature sambal
      `),
    },
    'zh-Hant': {
      refused: lines(`天然 · 純天然 · 天然食材 · 自然食品 · 取自大自然 · 纯天然`),
      allowed: lines(`大自然 · 自然村 · 看大自然 · 當然`),
    },
    ar: {
      refused: lines(`طبيعي · طبيعية · عسل طبيعي · طبيعيا 100`),
      allowed: lines(`الطبيعة · طبعًا · طبق · طابع`),
    },
  },
  pure: {
    id: {
      refused: lines(`
        murni · kemurniannya · kopi murni · 100% · 100 % kopi · 100 persen · seratus persen · Susu Murni Segar ·
        100％ · tanpa campuran · tidak dioplos
      `),
      allowed: lines(`
        murnila · Bu Murni · bu murni · puree tomat · Purworejo · 10% dari hasil · dicampur sambil diaduk
      `),
    },
    en: {
      refused: lines(`pure honey · purest · undiluted · nothing else added · 100 percent`),
      allowed: lines(`pureed fruit · 10% of the sales · puree · purple`),
    },
    'zh-Hant': {
      refused: lines(`百分百 · 純正口味 · 純淨 · 百分之百咖啡 · 純蜂蜜 · 无混合 · 原汁原味`),
      allowed: lines(`單純 · 十分之一 · 清純的歌聲 · 混合香料 · 純手工編織`),
    },
    ar: {
      refused: lines(`نقي · ١٠٠٪ · عسل خالص · مئة في المئة · نقية · بدون غش`),
      allowed: lines(`نقاش · خلاصة الخبر · الوزن الصافي · مصرف`),
    },
  },
  fresh: {
    id: {
      refused: lines(`
        segar · kesegaran · menyegarkan · seger · segar-segar · SEGAAAR · fresh from the oven
      `),
      allowed: lines(`
        segara · Dusun Segaran · Jl. Segar · desa berudara segar? udara segar · segera hubungi
      `),
    },
    en: {
      refused: lines(`fresh · freshly baked · refreshing · refreshes`),
      allowed: lines(`
        freshwater · fresh water fish · fresh air on the hill · a refresher course
      `),
    },
    'zh-Hant': {
      refused: lines(`新鮮 · 新鲜水果 · 鮮製 · 即採 · 鮮榨 · 生鮮`),
      allowed: lines(`鮮花 · 新年 · 新村 · 鮮艷的布 · 空氣新鮮`),
    },
    ar: {
      refused: lines(`طازج · خبز طازج · منعش · طازجة · منعشة`),
      allowed: lines(`طبق · هواء الصباح · طاحونة · نسيم منعش`),
    },
  },
  original: {
    id: {
      refused: lines(`
        Rasa original khas desa ·
        asli · aslinya · keaslian rasa · rasa original · orisinal · rasa ori · autentik · otentik
      `),
      allowed: lines(`
        Rasa: original, balado, keju · Saya asli Kertek ·Aslinah · penduduk asli · teori · asri · Bu Asli · memori`),
    },
    en: {
      refused: lines(`authentic taste · genuine · original recipe · the real deal`),
      allowed: lines(`
        originally from the hills · the origin of the name · a really long walk · authors
      `),
    },
    'zh-Hant': {
      refused: lines(`正宗 · 道地風味 · 地道小食 · 原裝 · 真材實料 · 正品`),
      allowed: lines(`原味 · 本地人 · 知道地址 · 傳統市集 · 真心`),
    },
    ar: {
      refused: lines(`أصلي · قهوة أصلية · نكهة أصيلة · أصالة`),
      allowed: lines(`وصل الطلب · أصدقاؤنا · فصل · أصل الحكاية`),
    },
  },
  organic: {
    id: {
      refused: lines(`organik · beras organik · sayur organic`),
      allowed: lines(`anorganik · organ · organisasi · orgen tunggal`),
    },
    en: {
      refused: lines(`organic · organically grown`),
      allowed: lines(`organised · an organ player`),
    },
    'zh-Hant': {
      refused: lines(`有機 · 有機種植 · 有机`),
      allowed: lines(`有機會 · 有一部機器 · 有機器可借`),
    },
    ar: {
      refused: lines(`طعام عضوي · زراعة عضوية · منتج عضوي`),
      allowed: lines(`عضوية · عضو في الجماعة`),
    },
  },
  modern: {
    id: {
      refused: lines(`
        canggih · ajaib · keajaiban · dapur modern · teknologi Jepang · mukjizat
      `),
      allowed: lines(`moderat · zaman dulu · teknik lama · Jepang`),
    },
    en: {
      refused: lines(`
        modern · miracle · revolutionary · high-tech · state of the art · magic drink
      `),
      allowed: lines(`admire · a modest stall · the art of stirring · tech class`),
    },
    'zh-Hant': {
      refused: lines(`現代 · 先進技術 · 神奇配方 · 高科技 · 奈米 · 神奇功能`),
      allowed: lines(`古早做法 · 進門 · 代代相傳 · 科學課`),
    },
    ar: {
      refused: lines(`معجزة · عصري · متطور · سحرية · أحدث التقنيات`),
      allowed: lines(`عصر اليوم · بعد العصر · قديم · سحور`),
    },
  },
};
