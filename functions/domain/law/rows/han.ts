import { listed } from '../patterns.ts';

/** Traditional characters in the rows, each followed by its simplified form. */
const PAIRS =
  '並并乾干亞亚來来係系倉仓個个倫伦偉伟備备傳传僅仅價价優优兒儿兩两冊册凍冻別别創创劃划劑剂動动勝胜勞劳問问嘔呕嚨咙國国園园團团堅坚場场壓压壯壮壽寿夾夹奪夺婦妇嬰婴學学宮宫實实寧宁寶宝專专對对島岛師师帶带幫帮廚厨廠厂廳厅' +
  '強强後后復复愛爱態态慮虑慳悭慾欲憂忧憑凭憶忆應应懶懒戶户捲卷採采換换摻掺撫抚撲扑擔担擬拟攝摄敵敌數数斷断於于時时暈晕暢畅曉晓書书會会條条業业極极榮荣槍枪樂乐樓楼標标機机檢检檳槟櫚榈權权歡欢歷历殺杀殼壳氣气沒没沖冲況况' +
  '洩泄淨净減减測测溫温滯滞滷卤滿满漢汉潤润潰溃濃浓濕湿濟济瀉泻為为烏乌無无煙烟煥焕熱热燈灯燒烧營营狀状獎奖獨独獲获現现環环產产當当瘍疡瘡疮療疗癒愈癡痴發发皺皱盃杯監监硨砗確确礦矿禦御禮礼節节籠笼紀纪約约紅红紋纹納纳紓纾' +
  '純纯級级細细終终結结絕绝絡络統统絲丝經经維维網网緊紧緒绪線线緩缓緻致縮缩纖纤習习聯联聰聪聲声脫脱腎肾腦脑腫肿腳脚腸肠膚肤膠胶膽胆臘腊臟脏臨临與与菸烟萬万蓮莲薑姜薦荐藝艺藥药蘭兰處处虛虚號号虧亏蠻蛮衛卫補补裝装製制褲裤' +
  '見见覺觉觀观訂订訊讯記记設设許许訴诉註注評评試试話话認认說说課课調调請请謝谢證证議议護护變变讓让讚赞豐丰豬猪貓猫負负貧贫貨货買买資资賓宾賜赐賞赏賣卖質质購购賽赛贏赢趕赶蹟迹車车軍军軟软較较輕轻輸输轉转農农連连週周進进' +
  '遊游過过遠远適适選选郵邮鄉乡醫医釀酿釋释針针鈉钠鈣钙銀银銅铜銷销鋼钢錄录錢钱鍋锅鍾钟鎖锁鎮镇鐵铁長长開开間间關关陰阴陳陈陽阳際际險险雜杂雞鸡電电靈灵靚靓靜静頂顶項项預预頒颁頭头頸颈題题顏颜類类顧顾顯显風风飯饭飲饮養养' +
  '館馆駐驻驅驱驗验體体髮发鬆松鬱郁魚鱼鮮鲜鳥鸟鳳凤鵡鹉鷹鹰鸚鹦鹽盐麥麦麩麸麵面黃黄齊齐齋斋齡龄龍龙龜龟';

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
