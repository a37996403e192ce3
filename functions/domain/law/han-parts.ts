import { allMatches } from './all-matches.ts';
import type { Piece, ReadText } from './normalize-text.ts';
import { readAs, type Word } from './written-words.ts';

/** Signs of claims in two parts ("減月巴"), with another that looks or means alike ("冶療"), each before the sign itself. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  '月巴肥 月干肝 月市肺 月旨脂 月要腰 月半胖 田月胃 月長腸 月泉腺 米唐糖 米青精 氵台治 氵咸減 氵肖消 亻建健 亻呆保 酉星醒 艹樂藥 言正証 糸屯純 魚羊鮮 疒丙病 疒嵒癌 石角確 目艮眼 口乞吃 冶治 皿血 岩癌 効效 薬藥 痩瘦 増增 経經 発發 焼燒 唐糖 葯藥 郊效 肖消 兔免 㾗痕 醣糖 瘪癟 癈廢 庄壯 狀壯 卄廿 ㊣純 蕞最 の的 🐟羊鮮 🐠羊鮮'
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const)
    .filter(([parts, whole]) => parts !== whole && parts !== ''),
);
/** Words of claims written with signs that sound alike, each before the word. */
const SOUND_ALIKE =
  '庄陽壯陽 狀陽壯陽 壯羊壯陽 減匪減肥 減非減肥 減飛減肥 剪肥減肥 簡肥減肥 捡肥減肥 受身瘦身 瘦生瘦身 美百美白 美柏美白 補甚補腎 補慎補腎 哺腎補腎 雪糖血糖 血唐血糖 血塘血糖 雪壓血壓 血鴨血壓 血亞血壓 雪脂血脂 抗岩抗癌 抗礙抗癌 防岩防癌 便祕便秘 便密便秘 失棉失眠 失綿失眠 養言養顏 豐兇豐胸 蜂胸豐胸 排讀排毒 排獨排毒 純添然純天然 純天燃純天然 天燃天然 無天加無添加 無添佳無添加 嘴好最好 罪好最好 醉好吃最好吃 弟一第一 遞一第一 寶證保證 包證保證 推見推薦 免役力免疫力 勉疫免疫 糖鳥病糖尿病 唐尿病糖尿病 感帽感冒 克嗽咳嗽 友效有效 特笑特效 去豆祛痘 祛豆祛痘 去班去斑 祛班祛斑 打摺打折 特架特價 免廢免費 優會優惠 漲高長高 治聊治療 治僚治療 醫撩醫療 抗酸化抗氧化 燃枝燃脂 燒枝燒脂 痛瘋痛風 關結炎關節炎 中瘋中風 輕真清真 青真清真 有雞有機 油機有機 高雪壓高血壓 葯品藥品 健慷健康 建康健康 健糠健康 保鍵保健 保建保健 營樣營養 養身養生 買Ⅰ送Ⅰ買一送一'
    .split(' ')
    .map(
      (entry) =>
        [entry.slice(0, Math.ceil(entry.length / 2)), entry.slice(Math.ceil(entry.length / 2))] as const,
    );
const HIDING: ReadonlyMap<string, string> = new Map([...ALIKE, ...SOUND_ALIKE]);
const ANY = new RegExp(
  [...HIDING.keys()].toSorted((one, other) => other.length - one.length).join('|'),
  'gu',
);

/** Returns the signs of a Chinese text that hide another, with the one that they hide. */
export const hiddenSigns = (read: ReadText): ReadonlyMap<Word, readonly Piece[]> =>
  new Map(
    allMatches(ANY, read.original).map(({ index: start, 0: found }) =>
      readAs(read, { start, end: start + found.length }, HIDING.get(found) ?? found),
    ),
  );

/**
 * A Latin letter, a digit or a sign between Chinese signs, time and again ("減x肥x茶", "濕%疹%好"), or each sign twice ("減減肥肥").
 */
const FILLED = /\p{Script=Han}([a-z0-9%#*+&~^@])\p{Script=Han}\1\p{Script=Han}/iu;
const FILLER = /(?<=\p{Script=Han})[a-z0-9%#*+&~^@](?=\p{Script=Han})/giu;
const TWICE = /(\p{Script=Han})\1(\p{Script=Han})\2/u;
const SECOND = /(?<=(\p{Script=Han}))\1/gu;

/** Returns what stands between or behind the signs of a Chinese text to hide them, each with nothing in its place. */
export function withoutFiller(read: ReadText): ReadonlyMap<Word, readonly Piece[]> {
  const { original } = read;
  const filler = FILLED.test(original) ? FILLER : TWICE.test(original) ? SECOND : undefined;
  if (!filler) return new Map();
  return new Map(
    allMatches(filler, original).map(({ index: start, 0: found }) =>
      readAs(read, { start, end: start + found.length }, ''),
    ),
  );
}
