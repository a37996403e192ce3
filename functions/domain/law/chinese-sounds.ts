import { allMatches } from './all-matches.ts';
import type { Span } from './span.ts';

/** Signs of claims by how they sound, without tones; the likelier first. */
const SIGNS =
  'ai癌愛 an安 bai百白 ban斑 bao保包 bian便 bing病 bu補不 cai財 chang腸長 chun純 dan蛋膽 di低第 du毒 dou痘 fa髮發 fang防肪 fei肥肺 feng風 fu膚腐 gan肝感 gao高 gong功 gu骨固 guan關冠 hao好 han寒 huo活火 hui恢 huan患緩 ji雞肌疾 jia加價 jian減健 jiang降獎 jing精經 jun軍菌 ' +
  'kang抗康 ke咳 la拉 li力利 liao療 ling零靈 liu瘤流 mai買 mei美 mian免眠 nao腦 nian黏 niao尿 nuan暖 nue瘧 pai排 pi疲 pian偏 qi氣 qian錢 qing清 qu祛去 quan全 ran然燃 re熱 ru乳 run潤 san三 se色 sha殺 shang傷 shao燒 shen腎身神 sheng升生 shi濕食失 shou瘦壽 shui睡 song送 ' +
  'sou嗽 su酥素 suan酸 tang糖 te特 teng疼 tian天添 tong痛通 tou頭 tui退 wei胃 wu無 xian鮮纖 xiao效消 xin心 xing性 xu虛 xue血 xie血瀉 ya壓牙 yan炎癌 yang養陽 yao藥腰 yi醫益 yin陰 ying營 you優油 yu癒 yun孕暈 ze澤 zeng增 zha炸 zhe折 zhen真 zheng證症 zhi治脂痔 zhong腫中 zhou皺 zhuang壯 zui最';

const signsBySound: ReadonlyMap<string, string> = new Map(
  SIGNS.split(' ').map((entry) => {
    const [, sound = '', signs = ''] = /^([a-z]+)(.+)$/u.exec(entry) ?? [];
    return [sound, signs];
  }),
);
/** Signs that one sound may stand for; each has a reading of its own. */
export const SIGNS_OF_A_SOUND = 3;
const LONGEST_SOUND = 6;

const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(table.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const INITIALS = pairs(
  'ㄅb ㄆp ㄇm ㄈf ㄉd ㄊt ㄋn ㄌl ㄍg ㄎk ㄏh ㄐj ㄑq ㄒx ㄓzh ㄔch ㄕsh ㄖr ㄗz ㄘc ㄙs',
);
/** Finals as they are spelled behind an initial, and alone where that differs. */
const FINALS: ReadonlyMap<string, readonly [string, string | undefined]> = new Map(
  'ㄚ:a ㄛ:o ㄜ:e ㄞ:ai ㄟ:ei ㄠ:ao ㄡ:ou ㄢ:an ㄣ:en ㄤ:ang ㄥ:eng ㄦ:er ㄧ:i/yi ㄧㄚ:ia/ya ㄧㄝ:ie/ye ㄧㄠ:iao/yao ㄧㄡ:iu/you ㄧㄢ:ian/yan ㄧㄣ:in/yin ㄧㄤ:iang/yang ㄧㄥ:ing/ying ㄨ:u/wu ㄨㄚ:ua/wa ㄨㄛ:uo/wo ㄨㄞ:uai/wai ㄨㄟ:ui/wei ㄨㄢ:uan/wan ㄨㄣ:un/wen ㄨㄤ:uang/wang ㄨㄥ:ong/weng ㄩ:u/yu ㄩㄝ:ue/yue ㄩㄢ:uan/yuan ㄩㄣ:un/yun ㄩㄥ:iong/yong'
    .split(' ')
    .map((entry) => {
      const [signs = '', spellings = ''] = entry.split(':');
      const [behind = '', alone] = spellings.split('/');
      return [signs, [behind, alone]] as const;
    }),
);

/** Returns how a syllable in phonetic signs is spelled in Latin letters: ㄅㄧㄥ is "bing". */
function latinOf(phonetic: string): string {
  const initial = INITIALS.get(phonetic.slice(0, 1));
  const rest = initial === undefined ? phonetic : phonetic.slice(1);
  if (rest === '') return `${initial ?? ''}i`;
  const [behind = '', alone = behind] = FINALS.get(rest) ?? [];
  return initial === undefined ? alone : initial + behind;
}

/** Splits letters into sounds that have signs, the longest first; nothing if some are left. */
function soundsOf(letters: string): readonly string[] | undefined {
  const sounds: string[] = [];
  for (let at = 0; at < letters.length;) {
    let length = Math.min(LONGEST_SOUND, letters.length - at);
    while (length > 1 && !signsBySound.has(letters.slice(at, at + length))) length -= 1;
    if (length <= 1) return undefined;
    sounds.push(letters.slice(at, at + length));
    at += length;
  }
  return sounds;
}

/** A part of a text that is written by its sound, and the signs that it may stand for, one string for each reading. */
export interface Sounded extends Span {
  readonly readings: readonly string[];
}

const HAN = '\\p{Script=Han}';
const SPELLED = '[a-zàáǎāèéěēìíǐīòóǒōùúǔūǜǘǚǖ]{2,12}';
const SOUNDED = new RegExp(
  `(?<=${HAN} ?)${SPELLED}(?![a-z])|(?<![a-zA-Z])${SPELLED}(?= ?${HAN})|[\\u3105-\\u3129]+[ˊˇˋ˙]?`,
  'gu',
);
const CHINESE = /[\u3105-\u3129\u4e00-\u9fff]/;
const MAY_BE_SOUNDED = /[\u3105-\u3129]|\p{Script=Han} ?[a-zà-ǜ]{2}|[a-zà-ǜ]{2} ?\p{Script=Han}/u;

/** Returns the parts of a Chinese text that are written by their sound, to hide them: "降xue壓", 抗ㄞˊ茶. */
export function soundedParts(text: string): readonly Sounded[] {
  if (!CHINESE.test(text) || !MAY_BE_SOUNDED.test(text.toLowerCase())) return [];
  return allMatches(SOUNDED, text.toLowerCase()).flatMap(({ index, 0: found }) => {
    const isPhonetic = /[\u3105-\u3129]/.test(found);
    const letters = isPhonetic
      ? latinOf(found.replace(/[ˊˇˋ˙]/g, ''))
      : found.normalize('NFD').replace(/\p{M}/gu, '');
    const sounds = soundsOf(letters);
    if (!sounds) return [];
    const readings = Array.from({ length: SIGNS_OF_A_SOUND }, (_, nth) =>
      sounds
        .map((sound) => {
          const signs = Array.from(signsBySound.get(sound) ?? '');
          return signs[Math.min(nth, signs.length - 1)] ?? '';
        })
        .join(''),
    );
    return [{ start: index, end: index + found.length, readings }];
  });
}
