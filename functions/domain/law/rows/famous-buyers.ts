import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

const FAMOUS_ID =
  '(bupati|walikota|wali kota|gubernur|presiden|menteri|pejabat|artis|selebriti|selebgram|influencer|penyanyi|aktor|aktris|sultan|ratu|pangeran|putri raja|duta besar|dubes|istana|keraton|kedutaan|tamu negara|hotel bintang (lima|5)|chef (hotel|terkenal|michelin))';
const FAMOUS_EN =
  '(presidents?|ministers?|royals?|royalty|royal (family|wives)|princess(es)?|princes|queens?|kings|sultans?|celebrit(y|ies)|film stars|movie stars|pop stars|actress(es)?|actors|governors?|ambassadors?|diplomats?|first lad(y|ies)|the (palace|embassy|state banquet)|five star hotels?|influencers?|supermodels?)';
const FAMOUS_AR =
  '(أميرات|أمراء|أميرة|أمير|شيخات|ملوك|ملكة|مشاهير|مشهورات|فنانات|فنانين|فنانون|نجوم|وزراء|سفراء|سفيرة|سفير|رؤساء|زوجات الرؤساء|زوجة الرئيس|رئيس الجمهورية|طهاة الفنادق)';
const USED_AR =
  '(يلبسن|يلبسون|يشترون|يشترين|تشتري|يشتري|تلبس|يطلبون|يطلبن|يطلب|تطلب|يأكلون|يحبون|تحب|يفضلون|زبائننا|يمدحون|مدح|مدحت)';

/** Praise borrowed from a name: rulers, stars, chefs, their wives and tables, and bodies that never praised. */
export const FAMOUS_BUYERS: Readonly<Record<string, LooseWords>> = {
  expert: {
    claims: {
      id: [
        `${FAMOUS_ID}( ¦){0,2} (saja|aja|pun|sampai) (minta|nambah|datang|kembali|beli|suka|bilang|jatuh cinta|makan)`,
        `${FAMOUS_ID}( ¦)?(\\s¦){0,1}?\\s(saja |aja |pun |juga |sudah |sering |rutin |selalu |ikut |sampai )*(langganan|borong|ketagihan|pelanggan (kami|setia)|antre|mampir|repeat order|memesan|memborong|berlangganan|endorse)`,
        `(hidangan|suguhan|langganan|camilan|kudapan|favorit|kesukaan|andalan|jamuan) (para |istri )*${FAMOUS_ID}`,
        `(dipakai|dikenakan|dibeli|disantap|dipesan|diborong|dicicipi|dipuji|disukai) (oleh |para |sama |istri |tiga |dua |keluarga )*${FAMOUS_ID}`,
        '(unesco|who|pbb|kementerian|kedutaan|mui|istana) (sudah |telah |pun |juga )*(setuju|menyetujui|mengakui (karya|batik|produk|kelas) kami|merekomendasikan|memuji|memilih kami)',
      ],
      en: [
        `(even )?(the |an |a )?${FAMOUS_EN} (came|comes|come) (back|again|all the way|here)`,
        '(the |our )?(ambassador|governor|minister|president|princess|queen|king|sultan|regent|mayor)( himself| herself)? (came|comes|keeps coming|sent|sends|returned)‥2(for (seconds|more)|back|again|driver)',
        `(worn|used|bought|ordered|eaten|loved|tasted|carried|drunk|chosen|requested|praised|collected) by (the |a |an |our |many |several |two |three |four |some |\\d+ )*${FAMOUS_EN}`,
        `(served|sent|delivered|supplied) (to|at|in) (the |a |an |our |many |several )*${FAMOUS_EN}`,
        '(chefs?|cooks?|bakers?|critics?|sommeliers?|barista)\\s(¦\\s){1,6}?(never (tasted|had|eaten|drunk)|asked for (the|our|my) recipe|begged|admitted|is jealous|are jealous|was impressed|copied us)',
        '(singers?|actors?|actress(es)?|athletes?|boxers?|footballers?|marathon runners|models?|pilots|presenters|imams|djs?) (all |only |secretly |always )*(gargle|swear by|swallow|rely on|depend on|never perform without)',
        '(unesco|the un|the who|unicef|the world bank|the palace|the embassy|the consulate|the vatican|the red cross|the ministry|the government) (has |have |itself |even )*(approved|approves|endorsed|endorses|certified|praised|recommends?|recommended|backs|backed)',
        '(unesco|the un|the palace|the embassy|the ministry|the government) (has |have |itself |even )*(recogni[sz]ed|listed|honou?red|chose|selected|picked) (our|my|this|us|me)',
        '(state|royal|presidential) (banquets?|dinners?|kitchens?|table)',
      ],
      'zh-Hant': listedHan(
        '(總統|總統夫人|部長|大使|市長|縣長|國王|王子|公主|明星|藝人)…(打包|回購|再訂|吃了|續盤|又來|追加|吃光)|' +
          '(總統府|總統|國宴|皇室|王室|皇宮|宮廷|大使館|大使|五星級(飯店|酒店)|五星飯店|航空公司|米其林)…(指定|御用|點心|採用|款待|招待|專用|訂購|回購)|御用|國宴(級|指定|點心|菜|等級)|(明星|藝人|歌手|模特兒|空姐|網美|貴婦|名媛|公主|王妃|夫人|總統夫人)(們)?(都|也|最|私下|人手一)…(愛|穿|用|吃|喝|包|條|戴|買|訂|囤)|(歌手|主播|老師)(上台|開唱|演唱|登台)(前)?…(含|漱|喝|吃)|' +
          '(電視台|電視|雜誌|媒體|網友|旅客|國際|全球|節目|報紙|旅遊網|觀光局)…(評選|票選|評為|選為|譽為|封為|入選)|入選率|(聯合國|教科文組織|世衛|衛福部|觀光局|文化部)…(認可|背書|推薦|指定|肯定)(我們|本店|這)?',
      ),
      ar: listed(
        '(وزير|وزيرة|سفير|سفيرة|أمير|أميرة|رئيس|والي|محافظ|نجم|فنانة)( ال)?…(طلب منها|طلب منه|طلبت منها|طلبها|عاد لها|رجع لها|أخذ منها|أكل منها|مرتين)|' +
          `${FAMOUS_AR}( ال)?…(لا |ما )?${USED_AR}|(يلبسه|تلبسه|يلبسها|تلبسها|يطلبه|تطلبه|يأكله|تأكله|اشتراه|اشترته|لبسته|لبستها) (ال)?${FAMOUS_AR}|(قصر|مائدة|ضيافة) (ال)?(ملك|ملكي|ملكية|رئاسة|رئيس|أمير|سفير|سفارة)|مأدبة رسمية|(اليونسكو|الوزارة|السفارة|الحكومة|منظمة الصحة) (اعتمدت|أقرت|أشادت|توصي|أوصت|باركت|مدحت)|المطربون (يتغرغرون|يشربون)|المطربات (يتغرغرن|يشربن)`,
      ),
    },
    innocent: {
      id: [
        '(dulu|motif|konon)‥4(dipakai|dikenakan) (oleh |para |keluarga )*(sultan|ratu|keraton|pangeran|bupati)',
        `dipesan ${FAMOUS_ID} (untuk|buat) (rapat|acara|hajatan|pertemuan)`,
      ],
      en: [
        '(plays?|songs?|film|films|photos?|roles?|museum|palace|house) (\\p{L}+ )?(once )?used by (the )?(royal family|sultans?|queens?|kings)',
      ],
      'zh-Hant': listedHan('以前(的)?(皇室|宮廷|王室)…(專用|採用)'),
    },
  },
};
