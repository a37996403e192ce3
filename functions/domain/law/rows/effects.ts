import { type ClaimRow, EVERYTHING } from '../claim-row.ts';
import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import { CLAIM_SOURCE, HEALTH_REASON } from './sources.ts';

/** Up to two or three words between what acts and what it acts on. */
const TWO = '‥2';
const THREE = '‥3';

const ACTS =
  '(~bantu|~kuat|~sehat|~lancar|~jaga|~rawat|~lindung|~pulih|~segar|~nutrisi|~baik|~optimal|~tingkat|~tambah|~seimbang|~normal|~stabil|~atur|~rangsang|~aktif|~netral|~tenang|~rileks|~lemas|~encer|~turun|~kendali|~kontrol|~ringan|~reda|~sembuh|~obat|~luruh|~luntur|~kikis|~tuntas|~lega|~nyaman|~sejuk|~adem|~hancur|~dukung|~tunjang|~topang|~pelihara|~remaja|~asah|~tajam|~pacu|~picu|~dongkrak|~genjot|~manja|~bersih|~pijat|~perkuat|~bangun|sahabat|teman|kawan|sobat|solusi|makanan|asupan|khusus|baik|bagus|ramah|aman|cocok|ampuh|jos|sayang|sayangi|cinta|cintai|peduli)';
const STRICT =
  '(tubuh|badan(?!\\s(pom|usaha|hukum|desa|permusyawaratan|kain|tas|perahu))|lambung|otot|pencernaan|ginjal|sa?yaraf|persendian|metabolisme|hormon|pankreas|prostat|pembuluh darah|aliran darah|peredaran darah|trombosit|kekebalan tubuh|saluran (kencing|kemih|cerna)|kesuburan|energi(nya)? (seharian|positif tubuh|ekstra|alami)|sel kulit|kulit mati|keriput|keropos|luka|bibir|flu|selulit|ketombe|mata panda|jantung(?!\\s(pisang|kota|desa)))';
const ORGAN =
  '(lambung|liver|lever|paru paru|sendi|tulang(?!\\s(ayam|sapi|ikan|lunak|kambing))|jantung(?!\\s(pisang|kota|desa))|otot|usus(?!\\s(ayam|sapi|kambing|krispi|goreng))|otak(?!\\sotak)|empedu|rahim|kandungan(?!\\sgizi)|darah|organ|imun|imunitas|stamina|nafsu makan|napsu makan|asi|penglihatan|pendengaran|pernapasan|pernafasan|ingatan|daya ingat|daya tahan|haid|menstruasi|kehamilan|janin|hb|tensi|kesehatan|kebugaran|tenaga dalam|kolesterol)(?!\\s(hewan|sapi|ayam|kambing|ternak))';
const PART =
  '(badan|tubuh|raga|awak|perut|kepala|pinggang|punggung|leher|lutut|dengkul|kaki|tangan|pundak|bahu|mata|gigi|gusi|tenggorokan|hidung|dada|betis|otot|sendi|tulang|lambung|boyok|geger|weteng|sirah|usus|otak|darah|jantung)(nya)?';
const GRIEF =
  '(pegal|pegel|linu|ngilu|nyeri|kesemutan|kram|pusing|mumet|ngelu|bengkak|perih|kembung|mual|begah|sebah|gatal|cenut cenut|keluhan|lemas|lemes|loyo|lesu|letih|sakit|penyakit|capek|capai|lelah|kantuk|ngantuk|stres|penat)';
const RELIEVES =
  '(~reda|~atasi|~lawan|~cegah|~usir|~basmi|~hilang|~ringan|~sembuh|~obat|~tangkal|~tuntas|~tumpas|~kempes|~kikis|~hempas|~lenyap|~singkir|~enyah|~takluk|~serap|~bebas|selamat tinggal|bye bye|dadah|goodbye|usir)';
const GONE =
  '(hilang|reda|kabur|minggat|sirna|lenyap|pergi|berkurang|kempes|tuntas|sembuh|ilang|bablas|musnah|pamit|rontok|tandas|teratasi|membaik|menjauh|ngacir)';
const BECOMES =
  '(jadi |makin |lebih |langsung |kembali |auto |tetap |tetep |selalu |pun |terasa |bisa |mulai |tambah |dadi |krasa |menjadi )';
const WELL =
  '(kuat|sehat|bugar|fit|enteng|enakan|segar|seger|terang|awas|jernih|kencang|lancar|pulih|rileks|normal|stabil|prima|plong|lega|tajam|encer|terjaga|terlindungi|bertenaga|berenergi|joss?|strong)';

const ORGAN_EN =
  '(liver|kidneys?|lungs?|guts?|heart|brain|bones?|joints?|blood|nerves?|stomach|tummy|belly|bowels?|digestion|immune|immunity|eyesight|muscles?|arter(y|ies)|veins?|womb|prostate|hormones?|metabolism|thyroid|bladder|throat|sinuses|gums?|circulation)';
const ACTS_EN =
  '(feeds?|fuels?|cleans?|cleans? out|cleans(es|ing|e)|flush(es|ing)?|protects?|nourish(es)?|strengthens?|supports?|soothes?|calms?|heals?|helps?|boosts?|repairs?|mends?|builds?|tones?|purif(y|ies)|detox(es|ifies)?|kind to|kinder to|gentle on|easy on|good for|great for|friend(ly)? (of|to|for)|loved? by|relieves?|restores?|improves?|balances?|regulates?|stimulates?|revives?|clears?|warms?|opens?|lowers?|thins?)';
const GRIEF_EN =
  '(coughs?|colds?|flu|fevers?|headaches?|migraines?|pains?|aches?|aching|sore(ness)?|cramps?|bloating|nausea|indigestion|stiff(ness)?|strain|swelling|inflammation|fatigue|tiredness|eczema|psoriasis|rash(es)?|acne|arthritis|rheumatism|ulcers?|reflux|insomnia|stress|anxiety|hangovers?|phlegm|asthma|allerg(y|ies)|upset (stomach|tummy)|sickness|symptoms|ailments?|period pains?|constipation|dizziness|worms|infections?|cholesterol|sniffles)';
const RELIEVES_EN =
  '(chas(es?|ing)|clears?( up)?|clearing( up)?|banish(es)?|tackles?|knocks? out|works? (wonders|magic|miracles)( on| for)?|takes? care of|fix(es)?|kicks?|keeps?|melts?|drives?|dissolves?|shrinks?|soothes?|eases?|calms?|relieves?|relieving|reliever? of|cures?|treats?|heals?|fights?|fighting|prevents?|combats?|wards? off|say (goodbye|bye)( bye)? to|bid farewell to|no more|free (of|from)|end to|rid of|good for|great for|help for|helps?( with)?|battles?|stops?|ends?|beats?|reduces?|lowers?|defeats?)';

/** What is done to the body, said with a verb and, within a few words, an organ or a complaint. */
export const EFFECT_ROWS: readonly ClaimRow[] = [
  {
    id: 'effect',
    source: CLAIM_SOURCE,
    kinds: EVERYTHING,
    patterns: {
      id: [
        STRICT,
        `${ACTS}${TWO}${ORGAN}`,
        `${RELIEVES}${THREE}${GRIEF}`,
        `${ORGAN}(nya)?${TWO}${WELL}`,
        `${PART} ${BECOMES}+${WELL}`,
        `(${PART} |rasa )?${GRIEF}(nya)?( menahun| kronis)?${THREE}${GONE}`,
        `${PART} (tidak|nggak|gak|ga|tak|ora|bebas|anti|jarang|tanpa) (mudah |gampang |cepat |jadi |lagi |terasa )*${GRIEF}`,
        '(nambah|~tambah) (gairah|semangat|nafsu|napsu)',
        '(sehat|fit|bugar|kuat|aktif|lincah) (seharian|sepanjang hari)',
        '(~tolong|~selamat|~bantu)‥3(orang|yang) sakit',
        '(tinggi|berat) badan‥3(naik|bertambah|ideal|turun)',
        '(timbangan (turun|geser)|turun timbangan)',
        'tenaga(nya)? (langsung|jadi|terasa|makin|kembali|pulih|full|ekstra|dalam|bertambah|terisi)',
        `(aman|good|bagus|great|baik|ramah|enak|nyaman|cocok|adem) (for |buat |bwt |untuk |utk |di |bagi )+(your |kamu |the )*(perut|maag|${ORGAN})`,
        '(pembawa|bawa|~bawa|mendatangkan|~datang|penarik|pemikat|pengundang|menarik) (rezeki|rejeki|hoki|keberuntungan|jodoh|pembeli gaib)',
        '(tolak|penolak|penangkal|menangkal|pengusir|mengusir|anti) (bala|sial|santet|jin|setan|roh|energi negatif|guna guna)',
        'pengasihan',
        '(kulit|wajah|muka|rambut|tulang|pencernaan|otak|gigi) (anda|kamu|kalian)',
        '(kulit|wajah|rambut|tulang|otak|perut)mu',
        '(pipi|bibir|tumit|kuku)(nya)? (jadi|makin|lebih|tetap|selalu) ¦',
        'pori pori',
      ],
      en: [
        `${ACTS_EN} (¦\\s){0,2}?${ORGAN_EN}`,
        `${RELIEVES_EN} (¦\\s){0,3}?${GRIEF_EN}`,
        `(your|the|my) ${ORGAN_EN} (will |would |is |are |going to )*(thank|love|smile|happy|grateful|feels?|works?|runs?|stays?)`,
        `${GRIEF_EN} (¦\\s){0,2}?(gone|vanish(es|ed)?|disappear(s|ed)?|melts?|melted|faded?|eased?|cured|better|away|at bay)`,
        `${ORGAN_EN}( |-)(friendly|loving|healthy|boosting|cleansing|strengthening|soothing)`,
        '(perks?|wakes?|picks?) you up',
        '(joints?|arter(y|ies)|guts?|digestion|digestive|kidneys|wrinkles?|migraines?|hormones?|bloat(ing|ed)?|cramps?|back pain|headaches?|dress sizes?|arthritis|sleepless|pimples?|blemish(es)?|waistlines?|waist|lips|complexion|rheumatism|rheumatic|sore throats?|insomnia|hangovers?|phlegm|bowels?|vitality|coughs?|bruises?|wounds?)',
        'your (skin|body|liver|tummy|stomach|brain|bones|muscles|figure|metabolism|marriage|nails|sleep|lungs|heart health|immune|mind and body)',
        '(burns?|cuts?|scars?)‥2(heals?|fades?|disappears?)',
        '(a|that) (cold|cough|flu|fever|headache)( is)? coming on',
        'wake up (refreshed|rested|energi[sz]ed)',
        '(love|treat|detox|pamper) your ¦',
        '(full of|more|burst of|boost of|packed with|bursting with|lasting|extra|all day|feel|feeling) (energy|energi[sz]ed|vitality|vigou?r|stamina)',
        '(gain|gains|gaining|put on|lose|losing) (some |more |healthy )*weight',
        '(brings?|attracts?|repels?|wards? off|invites?)‥2(luck|fortune|wealth|evil|spirits?|money|love)',
        '(perks?|picks?) me up',
      ],
      'zh-Hant': listedHan(`
        (護|補|養|健|強|潤|清|固|暖|通|利|顧|益|洗|淨)(肝|腎|心臟|肺|脾|胃|腸|腦|骨|眼睛|血|喉|筋|膚|腸胃|關節|血管|神經|氣管)|
        (保護|滋養|調理|改善|增強|強化|幫助|促進|有助|有益|修復|修護|強健|滋潤|清潔|淨化|照顧|提升|提高|加強|對)‥(肝|腎|心臟|肺|脾|胃|腸|大腦|骨骼|骨頭|視力|血管|喉嚨|關節|消化|睡眠|體質|體力|循環|皮膚|肌膚|腸道|氣血|荷爾蒙|神經|抵抗力|免疫)|
        (減輕|舒緩|緩解|消除|預防|防止|告別|遠離|趕走|擊退|紓緩|改善|對付|擺脫|解決|驅走|趕跑|有效|減少|止住|打敗|消滅|治)‥(痛|疲勞|疲倦|勞累|不適|敏感|感冒|咳|失眠|脹氣|胃氣|便秘|炎|病|癢|痘|暗瘡|黑斑|皺紋|水腫|壓力|腫|酸軟|痠痛|酸痛|濕氣|寒氣|毒素|脂肪|宿醉|頭暈|炎症)|
        (肝|腎|心臟|肺|胃|腸胃|大腦|骨頭|視力|血管|喉嚨|關節|消化|睡眠|氣色|皮膚|頭髮|眼睛|精神|體力|腰|膝蓋)‥(更有力|更強|變好|好轉|更好|強壯|有力|暢通|順暢|舒服晒|舒服多了|健康|白滑|濃密|烏黑|好幫手|好朋友|守護|百倍|充沛)|身體‥(更強|變好|好轉|更好|強壯|有力|舒服多了)|
        (喝了|吃了|飲咗|食咗|飲完|食完|喝完|吃完|戴上|用了|用咗)…(不再|唔再|不|唔|消失|全好|好了|好返|見效|改善|減輕)(咳|痛|失眠|便秘|頭暈|累|攰|腰痛|感冒|消失|見效)|
        (頭痛|咳嗽|腰痛|失眠|疲勞|感冒|敏感|痛症|病|濕疹|暗瘡|關節痛|胃痛)‥(消失|全好|好了|冇晒|唔見咗|不見了|減輕|遠離|走開)|
        喉嚨|傷口|腰圍|嘴唇|雙唇|痘痘|病痛|瞓得|腎好|肝好|胃好|你的(皮膚|身體|胃|肝|腎|心臟|腸|頭髮)|(夜晚|今晚|晚上|床|房)‥(火花|激情)|關節|血管|腸胃|心臟|骨骼|毒素|體內|氣血|皮膚|肌膚|膚質|消化|失眠|熟睡|睡得(好|熟|香)|疲勞|疲倦|氣色|有精神|精神一振|成日有精神|抽筋|
        (呵護|愛護|善待|保養|護理|排走|排出)‥(胃|肝|腎|腸|毒|身體|皮膚)|
        (招財|轉運|旺財|擋煞|招桃花|開運|保平安|旺夫|轉運珠)|
        (精神|活力|體力)(爽利|充沛|百倍|飽滿|十足|大增)|整個人‥精神
      `),
      ar: listed(`
        (يقوي|تقوي|يغذي|تغذي|ينظف|تنظف|يحمي|تحمي|يريح|تريح|ينشط|تنشط|يهدئ|تهدئ|يحسن|تحسن|يدعم|تدعم|يفيد|تفيد|ينفع|تنفع|مفيد|مفيدة|نافع|نافعة|جيد|جيدة|ممتاز|صديق|صديقة|يساعد|تساعد|ينقي|يعزز|يصلح|يجدد|يلين|يرخي|مقو|مقوي|غذاء|يناسب|مناسب|مناسبة)‥(قلب|كبد|كلى|كلية|معدة|معدت|أمعاء|قولون|دماغ|مخ|ذاكرة|عظام|مفاصل|أعصاب|عضلات|دم|دورة|هضم|مناعة|بشرة|شعر|نظر|عيون|صدر|رئة|رئتين|تنفس|حلق|نوم|جسم|جسد|بدن|مفاصل|ظهر|رقبة|هرمونات|بنكرياس|حوامل|حامل|مرضعات|مرضى)|
        كبدك|معدتك|قلبك|جسمك|شعرك|وجهك|عظامك|زواجك|زوجك|جروح|خصر|بثور|منتعش|منتعشا|(تلتئم|التئام)‥(جروح|جرح)|مفاصل|أمعاء|شرايين|أعصاب|سموم|بشرة|بشرتك|مناعة|عظام الجسم|نوم عميق|تشعر‥(طاقة|نشاط|راحة|حيوية)|(انقص|أنقص|تنقص|ينقص|اخسر|تخسر|نزل)‥(كيلو|كيلوغرام|وزن)|(لطيف|خفيف|مريح|رحيم)‥(معدة|بطن|أمعاء|بشرة)|(يجلب|تجلب|يبعد|تبعد|يطرد|تطرد)‥(حظ|رزق|حسد|عين|شر|جن|سحر)|
        (يخفف|تخفف|يزيل|تزيل|يقضي على|تقضي على|يحارب|تحارب|يطرد|تطرد|يمنع|تمنع|يعالج|تعالج|يشفي|تشفي|يريح من|تريح‥من|يخلصك من|تخلص من|ودع|ودعوا|وداعا ل|يقلل|تقلل|يكافح|يسكن|يهدئ|ضد|يقي من|يحد من|يساعد على|يساعد في)‥(ألم|آلام|وجع|أوجاع|صداع|سعال|كحة|زكام|رشح|تعب|إرهاق|إعياء|خمول|كسل|أرق|توتر|قلق|غازات|انتفاخ|إمساك|إسهال|حموضة|حرقة|التهاب|التهابات|حساسية|غثيان|دوخة|تشنج|تشنجات|سموم|دهون|بقع|حبوب|تجاعيد|أمراض|مرض|سرطان|عدوى|فيروس|جراثيم|ضغط|سكر|كوليسترول|شيخوخة|اكتئاب|بلغم)|
        (يمنح|يعطي|يزود|تمنح|تعطي)‥(طاقة|نشاط|حيوية|قوة|نضارة|نعومة)|
        (يجعل|تجعل)‥(بشرتك|بشرتكم|شعرك|جسمك|جسدك|وجهك|أسنانك|نومك)|
        (يكثف|تكثف|يطول|يقوي|ينبت|يلمع|يغذي)‥شعر|
        (يزيد|تزيد)‥(طاقة|نشاط|قدرة|رغبة|ذكاء|طول|وزن|مناعة|خصوبة|شهية|تركيز)|
        (منشط|مقو|مقوي|قوة|طاقة)‥(رجال|رجل|زوج|جنس)
      `),
    },
    innocent: {
      id: [
        '(seluruh|sekujur|anggota|bentuk|ukuran|lingkar|pas di|di|ke|jatuh di|nempel di|kurang enak|tidak enak|gak enak) (bagian )?(badan|tubuh)',
        '(badan|tubuh) (capek|pegal|basah|kotor|penuh|kurus|besar|kecil|tas|wayang|boneka|keris|guci|vas|teko|tidak enak|kurang enak|lengket|bau|sedang|rasanya|saya|kambing|sapi)',
        '(di|ke) bibir',
        '(racun|obat) (tikus|semut|rumput|hama)',
        '(motif|bentuk|gambar|warna) (jantung|bibir)',
        '(bibir|mulut) (gelas|cangkir|kuali|guci|wajan|mangkuk|teko|vas|sungai|pantai|gentong)',
        '(obat|pil|tablet) (sakit )?(maag|lambung)',
        '(donor|golongan|tes|cek|periksa) darah',
        `(kalau|jika|bila|yang|punya|sedang|lagi|pernah|riwayat|operasi|penyandang) (¦\\s){0,2}?${STRICT}`,
      ],
      en: [
        '(my|our|his|her|their|the|a|one s)‥2(wounds?|bruises?|coughs?|blemish(es)?)',
        'lips (of|on)',
        '(waist|lips) (bag|pouch|apron|belt|strap|size|height|measurement)',
        '(your|the) (waist|figure) (size|measurements?)',
        '(love|treat) your (mother|mum|neighbou?rs?|family|self|friends?|village|mom)',
        '(heart (of|shaped?|to|felt)|by heart)',
        '(wood(en)?|bamboo|finger|mortise|corner|dovetail|elbow|pipe) joints?',
        '(my|our|his|her) (back|hands?|arms?|knees?|legs?|head|joints?) (¦\\s){0,3}?(hurts?|aches?|tired|cramps?)',
        '(chicken|beef|duck|goat|lamb|pork) (liver|lungs?|heart|gizzards?|bones?|brain|guts?)',
      ],
    },
    notice: true,
    news: true,
    lesson: true,
    reason: HEALTH_REASON,
    better: {
      id: 'Ceritakan rasa atau bahannya: "Jahe dan sereh, diseduh dengan air panas."',
      en: 'Say how it tastes or what is in it: "Ginger and lemongrass, brewed with hot water."',
    },
  },
];
