import { listed } from '../patterns.ts';

/** Traditional characters in the rows, each followed by its simplified form. */
const PAIRS =
  '備备兒儿凍冻勞劳問问嚨咙壓压壯壮壽寿夾夹婦妇學学宮宫寧宁寶宝專专對对幫帮強强復复態态慮虑慾欲憂忧憶忆撫抚暈晕暢畅會会條条槍枪樂乐殺杀氣气況况洩泄減减溫温滯滞滿满潤润潰溃濕湿瀉泻烏乌煥焕熱热燒烧狀状現现環环當当瘍疡瘡疮' +
  '療疗癒愈癡痴發发皺皱禦御節节紋纹紓纾級级細细結结經经緊紧緒绪緩缓緻致縮缩纖纤聰聪聲声脫脱腎肾腦脑腫肿腳脚腸肠膚肤膠胶膽胆臟脏萬万藥药處处虛虚虧亏蠻蛮衛卫補补褲裤覺觉記记調调謝谢證证護护變变豐丰貧贫質质趕赶車车輕轻轉转' +
  '進进過过適适鄉乡醫医釋释鍋锅鎮镇鐵铁長长開开關关陰阴陳陈陽阳靈灵靜静頭头頸颈題题顏颜風风飲饮養养駐驻驅驱體体髮发鬆松鬱郁齡龄';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/(.)(.)/gu)].map(([, traditional = '', simplified = '']) => [traditional, simplified]),
);

/**
 * Splits Chinese patterns that are written with a bar between them, and adds the simplified spelling of each, in which
 * many readers from the mainland write.
 */
export const listedHan = (patterns: string): readonly string[] => [
  ...new Set(
    listed(patterns).flatMap((pattern) => [
      pattern,
      Array.from(pattern, (character) => SIMPLIFIED.get(character) ?? character).join(''),
    ]),
  ),
];
