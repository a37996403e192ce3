import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

const AIDS_ID =
  '(kacamata|inhaler|kursi roda|insulin|kruk|obat tidur|koyo|alat bantu dengar|obat (darah tinggi|asma|nyeri))';
const AIDS_EN =
  '(glasses|spectacles|inhalers?|crutch(es)?|cane|walking (stick|frame)|wheelchair|pills|tablets|insulin|hearing aids?|painkillers|medication|sleeping pills|knee brace)';
const AIDS_HAN = '(眼鏡|老花眼鏡|吸入劑|噴劑|拐杖|輪椅|安眠藥|止痛藥|助聽器|藥罐|胰島素|護膝|藥)';
const AIDS_AR =
  '(النظارة|نظارة|نظارتي|البخاخ|بخاخ|العكاز|الكرسي المتحرك|المسكنات|الأنسولين|السماعة|الأدوية|الدواء)';
const FAST_EN = '(fasting|the fast|ramadan|suhoor|sahur|iftar|maghrib)';
const ORGAN_EN =
  '(liver|body|gut|stomach|tummy|skin|knees|heart|back|joints|kidneys|lungs|bones|waistline|figure|belly|arteries|hair)';

/** What is felt afterwards: no hunger in the fast, awake all night, colour in the face, a clear voice, the glasses thrown away. */
export const FELT_CHANGES: Readonly<Record<string, LooseWords>> = {
  effect: {
    claims: {
      id: [
        '(puasa|shaum)(nya)? (jadi |terasa |makin )+(enteng|ringan|mudah|kuat|lancar)|(lapar|haus|lemas|capek|letih|ngantuk)(nya)? (pun |jadi |sampai |)(tak|tidak|nggak|gak|ora) (terasa|dirasa)',
        '(garis halus|kerutan|keriput|flek|noda hitam|kantong mata|pori pori|stretch ?mark)(nya)?‥1(samar|tersamarkan|memudar|pudar|hilang|berkurang|lenyap|minggat)|kulit(nya)? (yang )?(kering|kasar|kusam)\\s(¦\\s)?(lembap|lembut|halus|cerah)',
        '(mulut|nafas|napas|ketiak|badan)(nya|mu)? (jadi |tetap |selalu )*(wangi|harum|segar) (seharian|sepanjang|terus|tahan)',
        '(perut|badan|pinggang)(nya)? (kembali|balik|jadi) (singset|rata|langsing|ramping|seperti gadis|semula)|(botak|kebotakan|pitak)(nya)?‥2(tumbuh|tertutup|hilang|berambut)|rambut(nya)?‥1(tumbuh lagi|berhenti rontok|tak rontok)',
        '(puasa|sahur|shaum)(nya)?‥3(kuat|tidak (lapar|haus|lemas)|nggak (lapar|haus|lemas)|gak (lapar|haus|lemas)|tahan (lapar|haus)|anti (lemas|lapar|haus))',
        '(kenyang|tahan lapar|tidak lapar|nggak lapar|gak lapar|perut ganjal) (lebih lama|seharian|sampai (maghrib|magrib|buka|sore|malam))',
        `(buang|membuang|dibuang|pensiunkan|tinggalkan|meninggalkan|lepas dari) (${AIDS_ID}|tongkat)`,
        `(tidak|tak|nggak|gak|ora|tanpa) (perlu|butuh|pakai|usah) ${AIDS_ID}( lagi)?`,
        '(tidak|tak|nggak|gak) (perlu|butuh|pakai) (tongkat|obat|jarum) lagi',
        '(mata|badan)(nya)? (jadi |langsung |tetap |auto |bisa )*(melek|cling|terang benderang|segar|seger) (sampai|semalaman|terus|sampe|seharian)',
        '(melek|terjaga|anti ngantuk|tidak ngantuk|nggak ngantuk|gak ngantuk) (sampai|semalaman|sampe|seharian)',
        '(pipi|wajah|muka|bibir)(nya|mu)? (yang |tadinya )*(pucat|kusam|kuyu)\\s(¦\\s){0,2}?(merona|segar|cerah|berseri|memerah)|pipi(nya|mu)? (jadi |kembali |makin |langsung )*merona',
        '(suara|pita suara)(mu|nya)? (langsung|kembali|makin) (merdu|jernih|plong|bening)|(anti|bebas|tidak lagi|tak lagi) serak',
        '(penuaan|umur|usia|uban|keriput)(mu|nya)? (seperti |jadi |terasa |pun )*(berhenti|mundur|melambat|tertunda|balik|di ?pause)',
        'bau (mulut|ketek|ketiak|badan|naga)(nya)? (¦ )?(hilang|minggat|lenyap|pergi|kabur|bablas|coba|kunyah|isap|emut|tamat)',
        '(lambung|perut|badan|tubuh|ginjal|hati|liver|kulit|lutut|punggung)(mu|nya| anda| kamu)? (akan |bakal |pasti |pun )*(berterima kasih|makasih|terima kasih)',
        '(tulang belakang|punggung|saraf|postur|bungkuk)(nya)? (jadi |kembali |langsung |ikut )+(lurus|tegak|pulih|balik|normal)',
      ],
      en: [
        '(not|never|hardly|won t) (even )?(feel|notice|feeling) (the |your )?(fast|hunger|thirst|heat|cold|hours|climb|age|years)',
        '(bald (spot|patch|head)|hairline|receding hair)‥3(fills?|filling|filled|grows?|grew|growing|gone|back|covered|returns?)',
        '(kissable|minty|sweet|fresher?) (breath|mouth|kisses)|(mouth|breath) (smells|stays|is) (sweet|minty|clean)',
        '(your|my|the|her) (belly|tummy|waist|figure|body) (snaps?|springs?|shrinks?|goes|went|came|comes|bounces?) (back|flat|in)',
        '(nobody|no one|never|not|without|no) (goes|go|went|going|gets|getting|ever goes) hoarse|hoarse(ness)?‥3(gone|goes|stops?|disappears?|no more)|(choir|singers?|teachers?|muezzins?|preachers?)‥2(hoarse|voice)',
        'hunger (pangs?|pains?|attacks?)|(no|never|without|less|beats?|kills?|curbs?|stops?) (hunger|cravings)',
        '(full|satisfied|going) (till|until|up to) (maghrib|noon|lunch|dinner|evening|sunset|iftar|bedtime)',
        `${FAST_EN}‥5(no|without|never|less|won t) (hunger|thirst|hungry|thirsty|headaches?|tired)`,
        '(never|not|won t|will not) (feel |get |be |once )*(hungry|thirsty) (while|when|during|in|all day|until|till)',
        `(threw|throw|throws|thrown|toss(ed)?|binned?|bins?|ditch(ed)?|retired?|gave|put) (away |out |up )?(my|your|his|her|their|the) (old |reading |\\p{L}+ )?${AIDS_EN}( away| out)?`,
        `(no|don t|doesn t|not|didn t|never) (longer )?(need(s|ed)?|uses?|used|wears?|carry|carries) (my|your|his|her|their|the|an|any) (reading |\\p{L}+ )?${AIDS_EN}( any ?more| again)?`,
        'colou?r (back |returns |comes back |came back |returned |flows )*(in|into|to|on) (your|her|his|their|my|pale|tired|the)\\s(¦\\s)?(cheeks?|face|skin|lips|girls?|child|children|women)',
        '(puts?|brings?|gives?) (some |the |a bit of |back )*colou?r (back )?(in|into|on|to)\\s(¦\\s){0,3}?(cheeks?|face|lips|girls?|skin|children|women)',
        '(voices?|vocals?|vocal cords?) (never|no longer|won t|doesn t|stays?|will stay|remains?|returns?) (cracks?|breaks?|clear|strong|hoarse|smooth|silky)?',
        'gargl(e|es|ed|ing) (it|this|with|our)',
        '(bad|morning|smelly|fishy|dragon) breath|body odou?r|(smelly|sweaty) (feet|armpits)',
        '(pauses?|halts?|rewinds?|turns? back|freezes?|delays?|slows?) (down )?(the |your )*(ageing|aging|age|years|body clock|wrinkles|calendar)',
        '(age|ageing|aging|wrinkles|years|grey hairs?) (is |are |seems? |just )*(on hold|paused?|stops?|stopped|backwards?|reversed?|rewinds?|slows? down|melts? away|fall away)',
        `your ${ORGAN_EN} (will |ll )?(thank|thanks|love|loves|bless|blesses|adore) (you|us|it|this|me)`,
        '(straighten(s|ed|ing)?|realign(s|ed)?|corrects?|decompress(es)?) (your |a |the |my |crooked |bent |old )*(spines?|backs?|posture|hips?|necks?|pelvis|backbone)',
        '(ladies|women|men|gentlemen|those|people|anyone) (over|above|past|after) (forty|fifty|sixty|thirty|\\d\\d) (take note|listen|should|need|must|swear|rejoice)',
        '(makes?|made|making)‥1(inhalers?|doctors?|medicine|pharmacy|clinic) (unnecessary|useless|redundant|jobless|out of work)',
        '(wide awake|alert|sharp) (all night|until (dawn|morning)|till (dawn|morning))',
      ],
      'zh-Hant': listedHan(
        '(睡|枕|用)…不(再)?(打呼|打鼾|落枕|失眠)|' +
          '(齋戒|封齋|禁食)…(不覺得餓|不會餓|不餓|輕鬆|不累)|(倒轉|年輕|回春|少|減)(了)?(十|五|二十|幾|三十)(年|歲)|(禿頭|光頭|地中海|髮際線|頭頂)…(長|冒|生|補|濃)|(一整天|整天|整晚)…(不會|不|沒)(沙啞|啞|累|餓|臭|口臭)|(口氣|嘴巴|呼吸|吐氣)(都)?(清香|清新|芬芳|香香)|打呼|打鼾|藥(箱|櫃|罐)…(灰塵|空|積灰|沒開|蜘蛛)|(生完|產後)…(肚子|身材|腰)…(消|回來|恢復|變小|緊)|' +
          '(齋戒|封齋|斷食|齋月)…(不餓|不渴|不累|唔餓|不頭暈|有力)|(撐|飽)到(日落|開齋|晚餐|中午|下班)|' +
          `(丟掉|扔掉|丟了|告別|不用(再)?(戴|拿|靠|拄|坐)|省下|摘掉|放下)(了)?${AIDS_HAN}|(回不去|戒了|不用吃|不再吃)${AIDS_HAN}|` +
          '濕氣(重|太重|很重)|(排|祛|去|趕走|除)(掉|出)?(濕|寒氣|風寒)|排(膽|腎|尿道)?結石|(濕熱|水腫|寒性|虛寒)體質|(不|唔|都不|都唔)(會|識)?(生|長|爆|起)(痱滋|嘴破|口瘡|暗瘡)|唔(熱氣|上火|燥)|冷底|寒底|(手腳|手|腳|腳趾頭|指尖)(都|全|也)?(暖|熱)(起來|呼呼|烘烘|咗)|' +
          '(肝|肝臟|腎|胃|腸胃|膝蓋|皮膚|身體|眼睛|血管|關節)(都|也)?(會)?(謝謝|感謝|感激)(你|妳|您)|(精神|體力)(到|撐到|百倍|飽滿|爽利|奕奕|一整天)|(頂唔順|撐不住|夜班|熬夜|加班)…(精神|有力|醒晒|清醒|到天光|到天亮)|' +
          '(全村|全家|全班|全隊)…(沒有|沒|冇|無)(一個|人)?(人)?(確診|生病|感冒|中標|感染)|(老化|年齡|衰老|皺紋|青春)(都|也)?(按下|停住|停留|凍結|暫停|倒轉|倒退|逆轉)|暫停鍵|黑肺|(抽菸|抽煙|吸菸|吸煙)的人(每天|喝|吃|必|都該|快)|' +
          '(腰椎|脊椎|頸椎|骨盆|骨頭|脊骨)(就|會|都|也)?(歸位|回正|復位|變直|不歪|矯正|挺直|拉直)|矯正(駝背|脊椎|姿勢|骨盆)|(城市|文明|辦公室|都市)病|(自動|不藥|自然)(痊癒|而癒)|(臉色|氣色|嘴唇|面色)(都|也|就)?(紅潤|紅起來|回來|好起來|不再蒼白)|口臭|體臭|狐臭|腳臭|嗓子(開|亮|不倒)|(聲音|嗓音)(不沙|不啞|不破)',
      ),
      ar: listed(
        '(المؤذن|المطرب|القارئ|المنشد)…(لا يبح|فلا يبح|لا ينقطع|صوته)|' +
          '(يرجعك|ترجعك|يعيدك|تعيدك|يصغرك|تصغرك)…(سنين|سنوات|سنة|شباب|شابا|شابة)|(الصيام|الصوم) (معه|معها)…(خفيف|سهل|بلا تعب)|(الصلع|الفراغات)…(يختفي|ينبت|يغطي|تختفي|يمتلئ)|(ينبت|تنبت|ينمو) (ال)?شعر|(يبح|ينبح) (صوته|صوتك|صوتها)|(نفس|فم|رائحة فم) (عطر|منعش|زكي|طيب)…(اليوم|طول|دائم)|(البطن|الجسم|القوام) (يرجع|يعود|كما كان)|يرجع (البطن|القوام|الجسم)|' +
          `(يغنيك|تغنيك|يغنيكم|يغني|تغني|يكفيك|تغنيكم|يغنيني) عن ${AIDS_AR}|(رميت|ارم|ارمي|تخلص من|تخلصت من|ودعت|ودع|استغنيت عن|تركت) ${AIDS_AR}|(يحد|تحد|يقوي|تقوي|يشحذ) (ال)?(نظر|بصر|سمع|ذاكرة)|(ما|لا|لن|ولا) (تعطش|تعطشي|تجوع|تجوعي|يعطش|تجوعين|تعطشين|تحس بالجوع|تشعر بالجوع|تحسين بالجوع)|(صائم|صائمين|الصيام|رمضان|السحور)…(بلا عطش|بلا جوع|بدون عطش|بدون جوع|يشبع|لا جوع)|` +
          '(تتورد|يتورد|تورد) (خدوده|خدودها|خدودك|وجنتاه|وجهك|الوجه|الخدود)|(يرفع|يزيد|ترفع|تزيد|رفع) (ال)?(هيموجلوبين|هيموغلوبين|مناعة|صفائح|خصوبة)|هيموجلوبين|هيموغلوبين|(نوبات|نوبة) (ال)?(هلع|قلق|اكتئاب|خوف)|(يوقف|توقف|يجمد|يؤخر|تؤخر|يبطئ) (ال)?(شيخوخة|زمن|عمر|تجاعيد)|(صوتك|صوته|الصوت) (لا يبح|لا ينقطع|يصفو|يرجع)|رائحة (الفم|العرق|النفس) (تختفي|تزول|كريهة)|(يزيل|يذهب|تزيل) رائحة الفم|(يعدل|يقوم|تعدل) (الظهر|العمود الفقري|القوام|الفقرات)|(سهران|صاحي|مصحصح|يقظ) (طول الليل|حتى الفجر)',
      ),
    },
    innocent: {
      id: [
        '(lepas|simpan|titip|tinggalkan) (kacamata|tongkat|kruk) (sebelum|saat|waktu|dulu|kalau|di|ketika)',
      ],
      en: [
        'iron (it )?inside out( before washing)?',
        '(gives?|leaves?|have|with) (you )?(with )?(bad|fishy) breath',
        '(put|gave|threw|throw|toss) (your|the|my|his|her) (\\p{L}+ )?(glasses|pills|tablets|cane) (in|on|under|into|near|to)',
      ],
      'zh-Hant': listedHan(
        '(山上|山裡|這裡|早上|晚上|霧大|雨季|房間|屋裡|夏天|春天|冬天)(的)?(濕氣|水氣)(很|太|比較)?重|(濕氣|水氣)(很|太)?重(的)?(季節|天|山|地方|會|容易|時|請|要)|(按|影片|錄音)…暫停鍵|不用(再)?(戴|拿)眼鏡(也|就)?(看得)',
      ),
      ar: listed('(لا|بدون|ما) (نوبات|نوبة)'),
    },
  },
  illness: {
    claims: {
      en: ['an(a)?emi(a|c)', 'hot (flush(es)?|flash(es)?)|night sweats|menopaus(e|al)|panic attacks?'],
      'zh-Hant': listedHan('熱潮紅|盜汗|恐慌症|恐慌發作|膽結石|尿床|夜啼'),
    },
  },
  figure: {
    claims: {
      'zh-Hant': listedHan(
        '(體重(機)?|體重計|磅秤|腰圍|褲頭|皮帶)…(一直|數字|直直|自己)?(掉|下降|瘦|鬆|縮)(了)?|(不用|不必|免|唔使)(運動|節食|忌口|戒口)',
      ),
      en: ['keeps? you full'],
    },
    innocent: { 'zh-Hant': listedHan('(腰圍|褲頭|皮帶)…(鬆緊|可以調|可調)|免運動鞋') },
  },
  beauty: {
    claims: {
      'zh-Hant': listedHan(
        '白(了|一|兩|兩個|一個|幾個|三個)…色號|白(一|兩|三|幾)(個)?(度|階)|吃臉|罩杯|(升|增|長)(大)?(胸|cup)',
      ),
    },
  },
};
