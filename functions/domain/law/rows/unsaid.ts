import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

const HEALERS_EN =
  '(doctors?|physicians?|hospitals?|pharmac(y|ies|ists?)|big pharma|drug companies|medicine makers|clinics?|surgeons?)';

/** What doctors are said to keep silent about, and claims that the reader is told to guess or to read otherwise. */
export const UNSAID: Readonly<Record<string, LooseWords>> = {
  cures: {
    claims: {
      id: [
        '(dokter|rumah sakit|apotek|pabrik obat|perusahaan obat)‥1(tidak|nggak|gak|tak|ora) (mau|ingin|suka|pernah|akan|bakal) (kamu|anda|kalian|kita|bilang|cerita|memberi|kasih|kalau|mengakui)',
        '(rahasia|fakta) (yang )?(disembunyikan|ditutupi|disimpan) (para )?(dokter|rumah sakit|pabrik obat|farmasi)',
        'dokter(nya)? (sampai |pun |saja |ikut )+(heran|kaget|bingung|geleng|tercengang|takjub|tidak percaya)',
        '(sakit|penyakit|keluhan)(nya)? (yang )?(itu|anu)\\s(¦\\s){0,2}?(paham|ngerti|tahu sama tahu|tau sama tau)',
        '(tahu|tau) sama (tahu|tau)',
      ],
      en: [
        `${HEALERS_EN} (would|want|wants|tried|try) (\\p{L}+ )?(like |to |this |it )*(banned?|hidden?|stop(ped)?|hide|forbidden)`,
        `${HEALERS_EN} (do not|don t|won t|will not|would rather not|hate|hates|fear|fears|hide|hides|never)\\s(¦\\s)?(you (to )?(know|knowing|hear|find)|tell you|want you|telling)`,
        `(what|the (secret|truth|plant|food|leaf|thing))‥2${HEALERS_EN} (do not|don t|won t|will not|hide|hides|never|keep|keeps)`,
        '(my|our|the|her|his) (doctors?|surgeon|gp|specialist) (was|were|is|are|got|could not|couldn t|can t|cannot) (shocked|amazed|stunned|baffled|speechless|puzzled|believe|explain)',
        '(if you know what i mean|you know (which|what) (illness|disease|trouble|problem|i mean)|wink wink|nudge nudge|the big c|that (illness|disease|trouble) we (do not|don t) name)',
      ],
      'zh-Hant': listedHan(
        '(醫生|藥廠|醫院|藥局)…(最怕|怕|恨|封殺|禁止|打壓)…(你|妳|知道|草|葉|這)|' +
          '(醫生|醫師|醫院|藥廠|藥局)(都|們|也|絕對|從來|從不|不想|才)?(不會告訴|不想讓|不敢說|不告訴|怕你知道|隱瞞)|(醫生|醫師|醫院)…(傻眼|都說奇怪|嘖嘖稱奇|問我吃了|嚇一跳|不敢相信)|(大家|你|妳|內行人)(都)?(懂|知道|明白)(的)?(那個|那種|什麼|那)(病|症|效果|功效|用途|毛病|問題)|那(個|種)(病|毛病)…(你懂|妳懂|大家懂|懂的都懂|不能說)|懂的(都|就|自然)懂|諧音(你懂|妳懂|唸|念|讀)',
      ),
      ar: listed(
        '(شركات الدواء|شركات الأدوية|الأطباء|الصيدليات) (تخاف|يخافون|تخشى|تكره|تحارب|يحاربون)|(علبة|صندوق|درج|خزانة) (ال)?(دواء|أدوية)…(فارغ|فارغة|مهجور|لم نفتح)|' +
          '(أطباء|طبيب|دكاترة|شركات الأدوية|صيدليات|مستشفيات)…(لا يريدون|لا يريدونك|ما يبونك|يخفون|لن يخبرك|لا يخبرك|يخفيه|يخفونه|تعجب|اندهش|استغرب|احتار|مذهول|مندهش)|(وأنتم|وانتم|وأنت|وأنتن) (تعرفونه|تعرفه|تعرفينه|تفهمون|فاهم|فاهمين|فاهمة)|(المرض|الداء) (إياه|اللي تعرفونه|الذي تعرفونه)|المرض الخبيث|والفاهم يفهم|واللبيب بالإشارة',
      ),
    },
    innocent: {
      id: ['(harga|alamat|tempat)‥4(tahu|tau) sama (tahu|tau)'],
      en: ['(my|our|the) doctors? (was|is) (amazed|shocked) (by|at) (the view|how spicy|how sweet)'],
      ar: listed(
        '(من|إذا|إن|لو) (كان |كنت |كانت )?(يتناول|تتناول|يأخذ|تأخذ|يستعمل|تتناولين|تأخذين) (ال)?(أدوية|دواء|أدويتك|علاجا)…(فليسأل|يسأل|اسأل|استشر|فليستشر|فاسأل|فاسألي|فلتسأل)',
      ),
    },
  },
  health: {
    claims: {
      id: [
        '(baca|dibaca|bacanya) (dari )?(belakang|terbalik) (ya|yo|dong|aja|saja|kak|bun)',
        '(eja|dieja|bacanya) (dibalik|dari belakang)',
      ],
      en: ['read (it|that|this|them) (backwards?|in reverse|the other way (round|around))'],
      'zh-Hant': listedHan('(倒過來|倒著|反過來|反著|顛倒)(唸|念|讀)'),
      ar: listed('(اقرأها|اقرؤوها|اقرأه|اقرئيها|تقرأ|قراءتها) (بالمقلوب|بالعكس|من الآخر|من اليسار)'),
    },
    innocent: {
      id: ['(buku|kitab|komik|manga|majalah|huruf)‥3(baca|dibaca) (dari )?(belakang|terbalik) ?¦?'],
      en: [
        '(book|books|comics?|manga|magazine|arabic)‥3read (it|that|this|them) (backwards?|the other way (round|around))',
      ],
      'zh-Hant': listedHan(
        '(長壽|健康|養生)(村|路|街|里|橋|山|鄉|縣|巷)|(叫|叫做|稱為|取名|名叫)長壽(糕|麵|餅|桃|包)…(因為|是因|是老)|' +
          '(漫畫|書|直排|阿拉伯文)…(倒過來|反過來|反著)(讀|念)',
      ),
    },
  },
};
