import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

/** Troubles that food is said to spare, or to end when it is asked for by name. */
const TROUBLE_ID =
  '(haid|datang bulan|nyeri|batuk|pilek|pusing|mual|kembung|maag|begah|pegal|linu|encok|masuk angin|susah (tidur|bab|buang air)|sembelit|meriang|capek|lemas|lesu|kurang (tidur|darah)|sakit ¦|jerawat|panas dalam|kolesterol|asam urat|darah tinggi|gula naik)';
const TROUBLE_EN =
  '((period|joint|back|knee|stomach|muscle) (pains?|aches?|cramps?)|cramps?|headaches?|coughs?|a cold|colds|flu|bloating|heartburn|constipat(ion|ed)|insomnia|can t sleep|tired|fatigue|stress(ed)?|acne|pimples|hangovers?|nausea|sore (throat|muscles|back))';
const TROUBLE_HAN =
  '(經痛|月經痛|生理痛|咳嗽|感冒|頭痛|頭暈|胃痛|胃脹|脹氣|便秘|失眠|睡不著|疲勞|疲倦|水腫|痘痘|上火|火氣大|腰痠|腰酸|腰痛|膝蓋痛|肩頸痠|三高|宿醉|沒精神|手腳冰冷)';
const TROUBLE_AR =
  '(ألم الدورة|آلام الدورة|ألم المفاصل|سعال|كحة|زكام|صداع|إمساك|أرق|انتفاخ|حموضة|تعب|إرهاق|غثيان|ألم الظهر|ألم الركبة)';

/** Families of promises that name no cure: how often to take it, what it spares, what nobody will want after it. */
export const PROMISED: Readonly<Record<string, LooseWords>> = {
  effect: {
    claims: {
      id: [
        `${TROUBLE_ID}(nya)?\\s(¦\\s){0,1}?(minum|makan|seduh|seruput|coba|santap) (aja |saja |dulu |segera )?(¦ )?(ini|kami)`,
        '(diminum|minum|dimakan|makan|dikonsumsi|konsumsi|seduh) (cukup )?(satu|dua|tiga|1|2|3) ?(x|kali) (sehari|seminggu|setiap hari)',
        '(satu|dua|tiga|1|2|3) ?(x|kali) sehari (sesudah|setelah|sebelum) (makan|tidur)',
        '(membantu |bantu |biar |supaya |bisa )?(berhenti|stop|lepas dari|bebas) ((ke)?canduan |kebiasaan )?(merokok|rokok|ngerokok)',
        '(tidak|tak|nggak|gak|ga|ora|anti|bebas|tanpa) (bikin |buat |menyebabkan |memicu |takut |menimbulkan |khawatir )*(jerawat|jerawatan|berjerawat|panas dalam|gatal gatal|begah|kembung|serak|batuk|pusing|mual|kolesterol|asam urat|darah tinggi)',
      ],
      en: [
        `${TROUBLE_EN} (then |just |try |simply |you should )*(drink|try|sip|take|eat|have|reach for) (a cup of |some |our |one of )*(this|these|our|ginger|tea|it|honey)`,
        '(take|taken|drink|sip|eat|chew|apply) (it |this |one |them |a ¦ )*(once|twice|three times|two times|3 times|2 times|3x|2x) (a|per|every|each) (day|week)',
        '(once|twice|three times|3 times|3x) (a day|daily) (after|before|with) (meals|food|breakfast|bed|sleep)',
        '(quit|stop|give up|giving up|quitting|stopping|kick) (the )?(smoking|cigarettes|nicotine)',
        '(knees?|backs?|hips?|joints?|shoulders?|necks?|wrists?|ankles?|legs?|feet|heads?|stomach|tummy|teeth|tooth|throat|eyes) (have |has |had |finally |suddenly )*(stopped|quit|no longer|never|stops?) (hurts?|hurting|ach(e|es|ing)|creak(s|ing)?|bother(s|ing)?( (me|him|her|them))?|sore|itch(es|ing)?|burn(s|ing)?)',
        '(stops?|stopped|ends?|calms?|eases?|halts?|quiets?) (the |your |my |that |all )*(coughing|sneezing|snoring|itching|wheezing|vomiting|bleeding|cramping|burping|farting|hiccups|shaking)',
        '(won t|will not|doesn t|does not|never|no|without) (give you|make you|cause|causes|causing) (a |an |any )*(breakouts?|pimples|acne|heartburn|bloating|headaches?|hangovers?|cough)',
        '(no|zero|without) (breakouts?|pimples|bloating|hangovers?|heartburn)',
      ],
      'zh-Hant': listedHan(
        `${TROUBLE_HAN}(嗎|了|呢|的話|的時候|時)?(就|請|快|快來|來|只要)?(喝|吃|泡|試|來)(這|我|一|點|杯|包|碗|看)|` +
          '(一天|每天|每日|一日)(一|兩|二|三|四|1|2|3)(次|回|匙|湯匙|包)|早晚(各)?(一|1)(次|杯|包|匙|碗)|(飯前|飯後|餐前|餐後|睡前)(服用|一匙|一包|半小時)|' +
          '(戒|戒掉|告別|擺脫)(菸|煙|香菸|香煙|菸癮|煙癮)|幫(你|助)戒(菸|煙)|' +
          '(不|不會|不易|不怕|唔會|不再|毋驚)(長|生|冒|爆|出)(痘|痘痘|青春痘|暗瘡|粉刺)|(不|不會|不易|不怕|唔會|也不|都不)(上火|熱氣|燥熱|脹氣|便秘|口乾舌燥)|' +
          '(喝|吃|甩|趕|送|帶|洗|刮)(走|掉|光)(你的|身上的|一身|多餘的)?(肥油|油脂|脂肪|肥肉|贅肉|毒素|宿便|濕氣|寒氣|疲勞|疲倦|病痛|酸痛|痠痛)|' +
          '婦科|婦女病|(調理|保養|養護)(身體|體質|體內|子宮|氣血|腸胃|荷爾蒙|五臟|好幫手|聖品|首選)',
      ),
      ar: listed(
        `${TROUBLE_AR} (ال)?(اشرب|اشربي|اشربوا|جرب|جربي|جربوا|خذ|خذي|كل|كلي|تناول|تناولي)|(مرة|مرتين|مرتان|ثلاث مرات|3 مرات) (يوميا|في اليوم|كل يوم)|(قبل|بعد) (الأكل|النوم|الطعام) (بنصف|مباشرة)|(ترك|الإقلاع عن|تقلع عن|يقلع عن|تترك|يترك) (التدخين|السجائر|الدخان)|(لا|لن|بلا|دون) (يسبب|تسبب|يثير|تثير) (حبوب|بثور|انتفاخ|حموضة|صداع|حساسية)|(لم|لن|ما) (يعد|تعد|عاد|عادت)…(تشكو|يشكو|تشتكي|يشتكي|يؤلم|تؤلم|يوجع|توجع|تعاني|يعاني)`,
      ),
    },
    innocent: {
      id: [
        '(makan|minum) (satu|dua|tiga|\\d+) ?(x|kali) sehari (di (rumah|penginapan|lokasi)|sudah termasuk|termasuk|ditanggung)',
        '(dilarang|tidak boleh|mohon|jangan|harap|area|kawasan|wisata) (tidak |bebas )?(merokok|rokok)',
      ],
      en: ['(no|please do not|stop) smoking (area|zone|inside|here|on|in|near|please)'],
      'zh-Hant': listedHan('(每天|一天|每日)(一|兩|二|三)次(澆水|翻|攪拌|換水|曬|發車|班車)|禁(菸|煙)'),
    },
  },
  cures: {
    claims: {
      'zh-Hant': listedHan('(藥方|偏方|秘方|古方|藥引)(熬|煮|煎|製|配|做|調)(成|出|的)?'),
    },
    innocent: { 'zh-Hant': listedHan('不是(藥方|偏方|秘方)') },
  },
  vigour: {
    claims: {
      en: [
        '(husband|wife|partner|man|lover|he|she|girlfriend|boyfriend) (will|is going to|ll) (thank|love|chase|adore|beg|worship) you‥1(tonight|later|all night|again|in the morning)',
      ],
      'zh-Hant': listedHan(
        '男人的?(加油站|補品|秘密武器|驕傲|雄風|尊嚴)|(喝|吃|用)(了|完|後)?…(勇猛|生猛|威猛|雄壯|持久|金槍)',
      ),
      ar: listed('(زوجك|زوجتك|شريكك) (س)?(يشكرك|تشكرك)'),
    },
  },
  figure: {
    claims: {
      en: [
        '(stay|staying|stays|keep|keeps|remain|be|get|look) (you |your ¦ )*(slim|skinny|lean|thin|trim)',
        '(eat|drink|snack) (all|as much as|as many as|whatever) you (like|want)‥3(slim|weight|fat|pounds|scale|trousers|jeans)',
      ],
      ar: listed(
        '(يحافظ على|تحافظ على|حافظي على|حافظ على|لـ|سر) (رشاقة|رشاقتك|قوامك|وزنك)|رشاقة|بلا (شعور ب|إحساس ب|تأنيب )?(الذنب|ضمير)|دون (شعور|إحساس) بالذنب',
      ),
    },
  },
  child: {
    claims: {
      en: [
        '(good|great|perfect|ideal|best|food|fuel) for (the )?(kids|children|babies|child|students|little ones|growing) ?s? (brains?|bones?|eyes|growth|memory|concentration|teeth|development)',
      ],
    },
  },
  comparison: {
    claims: {
      id: [
        '(tidak|nggak|gak|ga|ora|tak|takkan|emoh|ogah) (akan |bakal |bisa )*(mau |balik ke |pindah ke |lirik |cari |beli )+(merek|merk|yang|produk|toko|warung|tempat|punya) lain',
      ],
      en: [
        '(never|won t|will not|no longer|wouldn t) (ever )?(want|buy|need|look at|look for|go back to|touch|try|eat|drink) (any |the |an |a )*(other|another|different)\\s(one |brand|kind|coffee|snack|sambal|shop|maker|again|crisps|batik)',
        '(nothing|no one|nobody|none) (else )?(tastes?|looks?|feels?|smells?|comes?|is|compares?|matches?) (quite |even |anything )?(like|close|as good|near|to it|it)',
        '(not|unlike|no) (like )?(the |that |those )*(fake|imitation|cheap|factory|mass produced|instant|plastic) (stuff|ones?|kind|versions?|copies|goods|things)',
      ],
      ar: listed(
        '(لن|لا) (ترضى|ترضي|تقبل|تقبلي|تشتري|تريد|تريدي|تحتاج|تحتاجي|تبحث|تبحثي)…(بغيره|بغيرها|غيره|غيرها|عن غيره|بديلا)',
      ),
    },
  },
  expert: {
    claims: {
      en: [
        '(even )?(the )?(president|vice president|minister|governor|regent|king|queen|sultan|princess|prince|prime minister)( himself| herself)? (ordered|orders|bought|buys|loves?|loved|eats|ate|drinks|drank|asks|asked|tasted|chose|wears|wore|has tried|tried)',
      ],
    },
  },
  guarantee: {
    claims: {
      id: [
        '(lulus|tamat|selesai kursus|habis kursus) (bisa |pasti |langsung |auto )+(dapat |diterima )?(kerja|bekerja|gaji|cuan)',
      ],
      en: ['(graduate|finish|complete)( the course| it)? and (get|have|start|land) (a |your )*(job|work)'],
      'zh-Hant': listedHan(
        '(結業|畢業|學完|上完課|上完|學成)(就|即|馬上|後就|保證)(有|能|可以|找到|接)(工作|收入|工|就業|訂單|賺)|不(好吃|好喝|滿意|香|脆|辣|甜|喜歡)(就)?(免錢|不用錢|唔使錢|不收錢|退錢|退費|退款|包退|我賠|賠你)|(安全|安心|放心)(又)?(安全|安心|放心|可靠|無虞)|老少咸宜',
      ),
    },
  },
  organic: {
    claims: { ar: listed('عضوي (بشهادة|معتمد|موثق|مئة|100)|أورجانيك') },
  },
  nutrition: {
    claims: {
      'zh-Hant': listedHan(
        '(不含|零|無|沒有|0)(任何)?(反式脂肪|飽和脂肪|脂肪|膽固醇|熱量|卡路里|鈉|鹽分|碳水)',
      ),
    },
  },
  health: {
    claims: {
      ar: listed(
        '(يقتل|تقتل|يقضي على|تقضي على|مضاد لل|مضادة لل|ضد ال|يبيد|تبيد) ?(ال)?(بكتيريا|جراثيم|فيروسات|ميكروبات)',
      ),
    },
  },
  discount: {
    claims: {
      id: [
        '(besok|lusa|minggu depan|bulan depan|nanti malam|tahun depan|segera|sebentar lagi) (harganya |harga )?(sudah |akan |bakal )*naik',
        'harga(nya)? (sudah |akan |bakal |bisa )*naik (lagi )?(besok|lusa|minggu depan|bulan depan|nanti|segera|tahun depan)',
      ],
      'zh-Hant': listedHan(
        '(明天|下週|下周|下個月|下星期|聽日|後天|很快|即將|馬上)(就|要|會|起)?(漲價|加價|漲|起價)|(買|訂|下單|消費|滿額|購買)(就|即|立|再|還|便)?送',
      ),
    },
  },
  testimonial: {
    claims: {
      id: [
        '(laku|terjual|ludes|habis|laris|sold)( out)? (sampai |sudah |hingga |lebih dari )*(ribuan|ratusan|jutaan|puluhan ribu|\\d+ (ribu|rb|juta|ratus))‥1(bungkus|pcs|buah|porsi|gelas|botol|toples|kotak|cup|biji|lembar|potong|orang|kali)',
      ],
    },
  },
};
