import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

const HARM_ID =
  '(celaka|jatuh|tenggelam|cedera|kecelakaan|tersesat|keracunan|terluka|terbalik|sakit perut|rusak|patah|robek|luntur|sobek|pecah|bocor|putus|basi|rugi|gagal)';
const HARM_EN =
  '(hurt|injured|drowned|harmed|fallen|lost a (finger|life)|poisoned|ill from|sick from|an accident)';
const YEARS_AR = '(سنة|سنتين|سنين|سنوات|عشر سنوات|عشرين سنة|خمس سنوات|خمسين سنة|مائة سنة|مئة سنة)';

/** That nothing can happen, that nothing can break, and what is pledged for it. */
export const HARMLESS: Readonly<Record<string, LooseWords>> = {
  guarantee: {
    claims: {
      id: [
        '(belum|tidak|tak|nggak|gak) pernah ada yang\\s(¦\\s){0,5}?(celaka|kecelakaan|jatuh|sakit|cedera|tenggelam|keracunan|komplain|kecewa)',
        '(ditarik|dilindas|diinjak) (truk|gajah|mobil|motor|sapi|kerbau)‥3(tidak|tak|gak|nggak|tetap)',
        '(kalau|kalo|jika|bila) (saya |kami )?(bohong|bo ong|ngibul|tidak benar)‥3(siap|berani|potong|uang kembali)',
        `(mustahil|tidak mungkin|tak mungkin|nggak mungkin|gak mungkin|takkan|ora mungkin|tidak akan pernah|tak akan pernah) (akan |bisa |sampai |ada yang |pernah )*${HARM_ID}`,
        `(belum|tidak|tak|nggak|gak) (pernah )?(ada |satu pun |seorang pun )+(yang |tamu |peserta |orang |korban |pengunjung |anak )*(celaka|jatuh|cedera|terluka|tenggelam|kecelakaan|keracunan)`,
        '(bawa|ajak) (balita|bayi|anak|simbah|lansia|nenek)‥1(pun|juga|tetap)‥1(tenang|aman|santai)',
        '(nol|zero|tanpa|bebas) (risiko|resiko|kecelakaan|bahaya|cedera)',
        '(diinjak|dilindas|dibanting|direbus|dibakar|ditarik truk|digilas|diduduki gajah|dicuci (seratus|seribu) kali)‥3(tidak|tak|gak|nggak|ora|tetap|tahan|masih)‥1(apa apa|rusak|pecah|pudar|luntur|robek|penyok|patah|utuh|aman|bagus)',
        'taruhan(nya)? (nama|leher|kepala|harga diri|nyawa)|(pertaruhkan|mempertaruhkan|jaminkan|menjaminkan) (nama|kehormatan|leher|nyawa)|berani sumpah|sumpah (demi|mati|pocong)|potong (leher|kuping|telinga|jari) (saya|aku|kalau)|demi (kehormatan|nama baik) (saya|keluarga|kami)',
        '(aman|selamat)‥2(untuk|buat|bagi) (bayi baru lahir|segala (usia|umur)|semua (usia|umur)|segala umur)',
      ],
      en: [
        '(not a single|never an?|without an?|not one|without one|no) (accident|injury|incident|mishap|casualty|drowning|bad stomach|complaint)s?(?!\\s(insurance|reports?|form|box|book))( ever| yet| so far| in)?',
        '(bet|betting|wager|stake) (my|our) (house|life|car|last|farm|salary|goat|cow|buffalo|shirt|hat)',
        '(could|can|may) (run|drive|walk|dance|jump|stand) (it |them )?(over|on) (it |them )?with an? (truck|car|elephant|buffalo|lorry|bus)',
        `(nobody|no one|none|no guest|no child|not a soul|not one guest|not a single guest)( of our guests)? (has |was |is |gets? |got |will |can )*(ever |been |be |yet |had )*${HARM_EN}`,
        '(zero|no|0) (risks?|accidents?|injuries|danger)(?!\\s(of|to|if|for|insurance|reports?|forms?|money|signs?)\\s)( at all| whatsoever)?',
        '(unbreakable|indestructible|unsinkable|untearable|unburnable|everlasting)',
        '(can never|cannot ever|will never ever|never ever|impossible to|can not possibly|cannot possibly|can t possibly) (break|tear|fade|rip|sink|rust|snap|crack|tip over|fall apart|unravel|fail|fall|drown|spoil)',
        '(iron|boil|bleach|burn|soak|scrub|drop|kick|stamp on|stand on|jump on|drive over) (it|them|this)\\s(¦\\s){0,6}?(nothing happens|nothing will happen|still perfect|survives?|unharmed|not a scratch|drop it from)',
        '(stakes?|bets?|pledge|risk|vouch with|swear on|swear by) (my|our|his|her|their) (good |own |family )*(names?|honou?r|lives|life|word|reputation|mother|grave|head|house)',
        '(you have|take|on) (my|our) (word of honou?r|solemn word|honou?r)',
        '(cross my heart|scout s honou?r|i swear to god|hand on (my )?heart)',
        'safe for (all |every )?(children|kids|everyone|babies|newborns?|toddlers|infants) (of )?(any|every|all) (ages?|one)',
        '(safe|gentle|fine|harmless|suitable)‥6(even )?(for )?(newborns?|new ?born babies|infants)',
        '(without|minus|no) (the |a |any )*(heart attacks?|heart disease|strokes?|diabetes|cholesterol|cancer|side effects?)',
        '(not|never) (once )?(has|have) (anyone|anybody|a guest|a child|one guest) (ever )?(been |got |gotten )*(hurt|injured|sick|ill|lost|drowned)',
      ],
      'zh-Hant': listedHan(
        '零(事故|意外|傷亡|事件|客訴|負評)|(沒|無)(一次|一件)(事故|意外)|砍(我|下我)(的)?(頭|手)|剁(我)?(的)?手|(斷|切|剁)手(指)?(給你|賠你)|(大象|卡車|坦克|牛)(踩|壓|輾|坐|拉)…(不|沒)|' +
          '(從未|從來沒|從沒|從來冇|沒有|零|冇)(一個|有|任何|一)?(人|客人|遊客)?(受傷|出(過)?事|出(過)?意外|意外|溺水|溺過水|走失|翻船|翻過船|中毒|拉肚子)(過)?|(絕不|絕對不|永遠不|永不|絕不會|絕對不會|永遠不會)(翻|出事|壞|破|斷|掉色|褪色|裂|受傷|變形|發霉)|' +
          '(十|百|廿|二十|三十|五十|一百|一千|千|萬)年(都|也|後)?(不|唔)(褪|破|壞|爛|變|斷|掉色|走樣|腐|朽)|(壞|爛|破|褪色|掉色|斷)(了|咗)…(賠|負責到底|包換|包賠)|(踩|摔|丟|滾水煮|漂白|火燒|車輾|大象坐)…(都|也|照樣)?(不壞|不破|沒事|不裂|不變形|唔爛|完好)|' +
          '(用|拿|以)(我|我們|自己|老爸|祖宗|全家)?(的)?(人格|名字|性命|人頭|招牌|信譽|良心|名譽|身家)…(保證|擔保|發誓|作保|背書|掛保證)|對天發誓|我發誓|掛保證|拍胸脯|打包票|騙(你|妳)(是|係)(小狗|烏龜|豬)|' +
          '(吃|喝|用|食|飲)…(一輩子|一世|再多)(都|也)?(可以|沒事|不怕|無妨|冇事|不會有事|沒問題|安全)|(剛出生|新生兒|早產兒|孕婦|嬰兒|初生)…(都|也|皆)(能|可|可以|安全|適用|適合)|(防|抗|隔絕|阻隔)(掉)?(輻射|電磁波|病毒|細菌)|(防|抗|阻隔|隔絕)紫外線…(百分之|%|九成|upf|倍|百分百)',
      ),
      ar: listed(
        '(بلا|دون|بدون|ولا) (أي |ولا )?(حادث|إصابة|حادثة) (واحد|واحدة|واحدا)|(فيل|أفيال|فيلة|شاحنة|جمل) (ولا|فلا|وما) (تنكسر|ينكسر|تتمزق|يتمزق|تنقطع)|أراهن (ب|على) ?(رأسي|بيتي|حياتي|أنها|أنه)|أقطع (يدي|أصبعي|رأسي)|' +
          '(لا|لن|ما|لم) (ينقلب|تنقلب|ينكسر|تنكسر|يبهت|تبهت|يتلف|تتلف|يخرب|تخرب|يتمزق|تتمزق|يصدأ|يغرق|تغرق) (أبدا|مطلقا|مهما|ولو|حتى لو|طول العمر|عمره)|(بلا|دون|بدون|من غير) (أدنى|أي|أقل) (خطر|خطورة|مخاطر|مخاطرة|حوادث|أضرار|ضرر)|(بلا|دون|بدون|من غير|صفر) (خطر|خطورة|مخاطر|مخاطرة|حوادث|أضرار جانبية)|' +
          '(لم|ما) (يصب|يتأذ|تأذى|انصاب|غرق|سقط|يسقط|تضرر|انجرح|يغرق) (أحد|أي|واحد|ولا|ضيف|طفل)|(ما صار|لم يقع|ما وقع|لم يحدث) (أي |ولا |عندنا )?(حادث|مكروه|إصابة)|' +
          `(لو|إذا|إن) (بهت|تلف|انكسر|تمزق|خرب|انقطع|بهتت|تلفت|انكسرت|تمزقت)…بعد ${YEARS_AR}|(طفلك|طفلها|ولدك|رضيعك)…(واطمئني|واطمئن|بأمان تام|ولا تخافي|ولا تقلقي|بلا خوف)|أقسم بالله|أحلف لك|على ضمانتي|على مسؤوليتي|بشرفي|بذمتي|نرهن اسمنا|(آمن|آمنة|أمان|سليم|آمنين)‥(رضع|رضيع|مواليد|حديثي الولادة|ابن السنتين|كل الأعمار|جميع الأعمار)`,
      ),
    },
    innocent: {
      id: [
        '(supaya|biar|agar) (tidak ada|nggak ada|gak ada|tak ada) yang (celaka|jatuh|cedera|terluka|tersesat)',
      ],
      en: [
        '(so|so that|to see that|make sure|hope|hoping) (nobody|no one) (gets|is|was|will be) (hurt|lost|injured)',
        '(no|zero) (danger|risk) (signs?|money)',
      ],
      'zh-Hant': listedHan('(希望|但願|免得|以免)…(受傷|出事|意外|走失)|沒有意外的話|如無意外'),
      ar: listed('حتى لا (يصاب|يسقط|يتأذى) أحد'),
    },
  },
  effect: {
    claims: { 'zh-Hant': listedHan('不傷(身|胃|肝|腎|喉嚨|膚|眼)') },
    innocent: { 'zh-Hant': listedHan('不傷身旁') },
  },
};
