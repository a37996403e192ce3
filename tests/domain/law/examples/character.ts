import { type ExamplesByRow, lines } from './example-lines.ts';

export const CHARACTER_EXAMPLES: ExamplesByRow = {
  natural: {
    id: {
      refused: lines(`alami · serba alami · alamiah`),
      allowed: lines(`mengalami · pengalaman · alam desa · rahmatan lil alamin · Dusun Alami`),
    },
    en: {
      refused: lines(`natural · naturally sweet · all-natural`),
      allowed: lines(`nature walk · the nature of the work`),
    },
    'zh-Hant': {
      refused: lines(`天然 · 純天然 · 天然食材`),
      allowed: lines(`大自然 · 自然村 · 看大自然`),
    },
    ar: {
      refused: lines(`طبيعي · طبيعية · عسل طبيعي`),
      allowed: lines(`الطبيعة · طبعًا`),
    },
  },
  pure: {
    id: {
      refused: lines(
        `murni · kemurniannya · kopi murni · 100% · 100 % kopi · 100 persen · seratus persen · Susu Murni Segar · 100％`,
      ),
      allowed: lines(`murnila · Bu Murni · bu murni · puree tomat · Purworejo · 10% dari hasil`),
    },
    en: {
      refused: lines(`pure honey · purest`),
      allowed: lines(`pureed fruit · 10% of the sales`),
    },
    'zh-Hant': {
      refused: lines(`百分百 · 純正口味 · 純淨 · 百分之百咖啡`),
      allowed: lines(`單純 · 十分之一 · 清純的歌聲`),
    },
    ar: {
      refused: lines(`نقي · ١٠٠٪ · عسل خالص · مئة في المئة`),
      allowed: lines(`نقاش · خلاصة الخبر · الوزن الصافي`),
    },
  },
  fresh: {
    id: {
      refused: lines(`segar · kesegaran · menyegarkan · seger · segar-segar · SEGAAAR`),
      allowed: lines(`segara · Dusun Segaran · Jl. Segar`),
    },
    en: {
      refused: lines(`fresh · freshly baked · refreshing`),
      allowed: lines(`freshwater · fresh water fish`),
    },
    'zh-Hant': {
      refused: lines(`新鮮 · 新鲜水果 · 鮮製 · 即採`),
      allowed: lines(`鮮花 · 新年 · 新村`),
    },
    ar: {
      refused: lines(`طازج · خبز طازج · منعش`),
      allowed: lines(`طبق · هواء الصباح`),
    },
  },
  original: {
    id: {
      refused: lines(`asli · aslinya · keaslian rasa · rasa original · orisinal · rasa ori · autentik`),
      allowed: lines(`Aslinah · penduduk asli · teori · asri · Bu Asli`),
    },
    en: {
      refused: lines(`authentic taste · genuine`),
      allowed: lines(`originally from the hills · the origin of the name`),
    },
    'zh-Hant': {
      refused: lines(`正宗 · 道地風味 · 地道小食 · 原裝`),
      allowed: lines(`原味 · 本地人 · 知道地址 · 傳統市集`),
    },
    ar: {
      refused: lines(`أصلي · قهوة أصلية · نكهة أصيلة`),
      allowed: lines(`وصل الطلب · أصدقاؤنا`),
    },
  },
  organic: {
    id: {
      refused: lines(`organik · beras organik`),
      allowed: lines(`anorganik · organ · organisasi`),
    },
    en: {
      refused: lines(`organic · organically grown`),
      allowed: lines(`organised · an organ player`),
    },
    'zh-Hant': {
      refused: lines(`有機 · 有機種植`),
      allowed: lines(`有機會 · 有一部機器`),
    },
    ar: {
      refused: lines(`طعام عضوي · زراعة عضوية · منتج عضوي`),
      allowed: lines(`عضوية · عضو في الجماعة`),
    },
  },
  modern: {
    id: {
      refused: lines(`canggih · ajaib · keajaiban · dapur modern`),
      allowed: lines(`moderat · zaman dulu`),
    },
    en: {
      refused: lines(`modern · miracle · revolutionary`),
      allowed: lines(`admire · a modest stall`),
    },
    'zh-Hant': {
      refused: lines(`現代 · 先進技術 · 神奇配方 · 高科技`),
      allowed: lines(`古早做法 · 進門 · 代代相傳`),
    },
    ar: {
      refused: lines(`معجزة · عصري · متطور`),
      allowed: lines(`عصر اليوم · بعد العصر · قديم`),
    },
  },
};
