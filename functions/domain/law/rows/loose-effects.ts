import { listed, type Patterns } from '../patterns.ts';
import { listedHan } from './han.ts';

const TWO = '‥2';
const THREE = '‥3';

/** Further words of a row. */
export interface LooseWords {
  readonly claims: Patterns;
  readonly innocent?: Patterns;
}

/** Words apart of the rows about health, body and looks. */
export const LOOSE_EFFECTS: Readonly<Record<string, LooseWords>> = {
  warms: {
    claims: {
      id: [
        `(~hangat|~angat|~anget)(nya)?${THREE}(badan|tubuh|perut|tenggorokan|tenggorok|dada|awak|weteng|kerongkongan|gulu)`,
      ],
      en: ['(warms?|warmth|heat)‥3(chest|throat|belly|tummy|body|bones)'],
      'zh-Hant': listedHan('(身體|身子|全身|手腳|胃|肚子|喉嚨)‥(暖|熱起來|不再冰冷|唔再凍|不冰冷)'),
      ar: listed('(دفء|دافئ|دافيء|يدفي|يدفئ|تدفي|تدفئ|يسخن)‥(جسم|صدر|معدة|بطن|حلق|عظام)'),
    },
    innocent: {
      id: [
        '(selimut|sarung|kain|jaket|syal|selendang|kaus kaki|topi|sweater|tenun)(\\s¦){0,5}?\\s(menghangatkan|hangat) (di )?badan(\\s¦){0,3}',
      ],
    },
  },
  cures: {
    claims: {
      ar: listed('(لم|لا|بلا|دون|بدون)‥(زار|تزر|يزر|حاجة|تحتاج|يحتاج)‥(طبيب|دكتور|أدوية)|نشاطك|حيويتك|طاقتك'),
      'zh-Hant': listedHan('(不用|唔使|不需|從來不|免)‥(看醫生|睇醫生|吃藥|食藥|打針)'),
      en: [
        '(never|no longer|not once|without|stopped|no need)‥3(saw|see|seen|seeing|visit(ed|ing)?|need(ed|ing)?|for) (a |the )?(doctor|pills|medicine)',
        'feel(s|ing)? (like )?(brand )?(new|reborn|young)( again)?',
      ],
      id: [
        '(tidak|nggak|gak|jarang|tak|tanpa|ora)‥2(ke|butuh|perlu|periksa|bayar) dokter',
        `(satu|se|dua|tiga|rutin|cukup|minum)\\s(¦\\s){1,5}?(keluhan|penyakit|sakit)(nya)? (pun |langsung |jadi )?(pergi|hilang|minggat|kabur|lenyap|sirna|reda|berlalu|tuntas)`,
      ],
    },
    innocent: {
      id: ['obat (pemutih|pel|cuci|cucian|serangga|kutu|pembersih|luntur)'],
    },
  },
  illness: {
    claims: {
      'zh-Hant': listedHan('(頭|喉嚨|喉|肚|胃|腰|背|膝蓋|關節|牙|肩膀|經|骨|肩頸|神經|肌肉)痛'),
      ar: listed('(ضغط|سكر|كوليسترول)‥(نزل|انخفض|انتظم|تحسن|عالي|مرتفع)'),
    },
  },
  vigour: {
    claims: {
      id: [
        '(rapat|kesat|keset|sempit|legit|peret)(nya)? (dan |lagi )+(rapat|kesat|keset|sempit|legit|peret)',
        `(istri|suami|bojo|pasangan|pasutri)${TWO}(rapat|kesat|puas|lengket|betah|perkasa|greng|makin cinta)`,
        '(tahan lama|kuat|perkasa)‥2(pria|lelaki|suami|laki laki|pasutri)',
        '(kuat|tahan lama|perkasa|jantan|garang|jos|joss)( di)? ranjang',
      ],
      en: [
        '(love|sex) life',
        'in bed',
        '(better|great|good|hot|more) sex',
        '(spark|passion|romance|fire)‥3(marriage|bedroom|relationship)',
        'spices? up your (marriage|nights?|romance)',
        'passion in the bedroom',
        '(husbands?|men|him|couples?|lovers)‥3(vigou?r|stamina|virility|in the mood|last longer|stronger)',
      ],
      'zh-Hant': listedHan('夫妻‥(情趣|恩愛|性福)|性福|閨房|床上‥(勁|功夫|表現|火)|男人‥(恩物|雄|勁|威)'),
    },
    innocent: {
      en: ['(breakfast|read|reading|lie|stay|tucked) in bed', 'in bed by'],
      'zh-Hant': listedHan('床上用品|床上四件'),
    },
  },
  child: {
    claims: {
      id: [
        `(anak|balita|bayi|si kecil|cucu|ponakan)(nya)?‥5(cerdas|pinter|jenius|lahap|montok|gtm|doyan makan)`,
        '(auto|jadi|makin|nanti|langsung|tambah) lahap',
      ],
      en: [
        '(better|top|well|higher|best) (¦\\s)?(at|in) (school|class|exams?)',
        '(mums?|moms?|mothers?)‥3milk',
        '(smarter|brighter|taller|cleverer|stronger) (¦\\s)?(kids?|children|bab(y|ies)|toddlers?)',
        `(kids?|child|children|bab(y|ies)|toddlers?|son|daughter|little ones?)${THREE}(smarter|cleverer|brighter|taller|intelligent|genius)`,
      ],
      'zh-Hant': listedHan(
        '(寶寶|孩子|小朋友|仔女|小孩|BB|兒童)‥(長得|快高|聰明|長高|高大|發育|成長|開胃|專心|叻|強壯)',
      ),
      ar: listed('(طفل|أطفال|أولاد|ولد|بنت|ابن|صغير|صغار)‥(أذكى|ذكي|ذكاء|أطول|ينمو|نمو|أقوى|يكبر)'),
    },
  },
  figure: {
    claims: {
      id: [
        '(turun|susut|berkurang)(nya)? (berat|bobot|timbangan)',
        '(perut|pinggang)(nya)? (jadi |makin |lebih )?(kempes|rata|mengecil|ramping)',
      ],
      en: ['(lost|lose|loses|shed|dropped)\\s(¦\\s|\\d+ )?(kilos?|kgs?|pounds?|lbs)'],
    },
  },
  beauty: {
    claims: {
      id: [
        `rambut(nya)?${THREE}(lebat|tebal|hitam berkilau|rontok|berkilau)`,
        `(wajah|muka)(nya)?${THREE}(mulus|kencang|cerah|glowing|kinclong|awet muda|bersinar)`,
        '(~kecil|~samar|~pudar|~hilang|~tutup) pori( pori)?',
      ],
      en: [
        `(skin|complexion|hair|face)${THREE}(glow(s|ing)?|radiant|flawless|younger|youthful|silky|thicker|shinier|spotless)`,
      ],
      'zh-Hant': listedHan(
        '(淡化|去除|消除|減少|擊退|擺脫|告別)‥(斑|皺紋|痘|暗瘡|黑眼圈|疤|毛孔|細紋)|(頭髮|秀髮|皮膚|肌膚|膚色)‥(濃密|烏黑|柔順|白滑|光滑|白皙|水嫩|變白|細嫩|年輕)',
      ),
    },
  },
  health: {
    claims: {},
    innocent: {
      id: [
        '(bersihkan|cuci|rebus|potong|goreng|kupas|masak|iris|tumis|rendam|membersihkan|mencuci) (usus|paru|hati|tulang|kulit|jantung|ginjal|otak|lidah|babat)',
        'sehat sehat (ya|yah|nggih)(?! ?[a-z])',
      ],
    },
  },
};
