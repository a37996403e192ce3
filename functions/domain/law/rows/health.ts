import { type ClaimRow, EVERYTHING, FOOD } from '../claim-row.ts';
import { crossed, listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import { CLAIM_SOURCE, HEALTH_REASON } from './sources.ts';

const ORGAN =
  '(tubuh|badan|kesehatan|jantung|pencernaan|lambung|kulit|tulang|sendi|ginjal|liver|paru|paru paru|usus|otak|mata|' +
  'darah|saraf|rambut|gigi|tenggorokan|perut|ibu hamil|bumil|ibu menyusui|busui|janin|imun|metabolisme|hormon|stamina|' +
  'imunitas|daya tahan)';
const FUNCTION =
  '(stamina|tenaga|energi|nafsu makan|napsu makan|imun|imunitas|imunnya|asi|daya tahan|kekebalan|metabolisme|sirkulasi|' +
  'sirkulasi darah|peredaran darah|aliran darah|pencernaan|kesehatan|jantung|ginjal|liver|paru|tulang|sendi|otot|saraf|' +
  'darah|usus|kebugaran|bab|buang air|haid|menstruasi|vitalitas|fungsi (otak|hati|ginjal|jantung|organ)|sel tubuh)';
const KEEPS =
  '(~tambah|nambah|nambahin|ningkatin|~tingkat|~pulih|mengembalikan|balikin|menjaga|jaga|jagain|penjaga|~kuat|nguatin|' +
  '~lancar|ngelancarin|nglancarake|lancarin|memelihara|~bersih|bersihin|bersihkan|~lindung|~optimal|~rawat)';
const ORGAN_EN =
  '(body|bodies|heart|skin|gut|stomach|tummy|belly|health|bones?|joints?|brain|eyes?|eyesight|hair|liver|kidneys?|lungs?|' +
  'blood|digestion|throat|immune( system)?|immunity|well ?being|metabolism|teeth|muscles?|nerves|circulation|hormones?|' +
  'blood (flow|circulation)|stamina|energy|vitality|appetite|strength|pregnan(t|cy)|milk supply|lactation|(breast )?milk( (supply|flow|production))?)';
const STRENGTHENS_EN =
  '(boost(s|ing)?|increas(es?|ing)|improv(es?|ing)|enhanc(es?|ing)|restor(es?|ing)|support(s|ing)?|promot(es?|ing)|' +
  'strengthen(s|ing)?|build(s|ing)?|nourish(es|ing)?|purif(y|ies|ying)|cleans(es?|ing)|detox|aids?|' +
  'aiding|stimulat(es?|ing)|regulat(es?|ing)|balanc(es?|ing)|sooth(es?|ing))';

/** Claims that a product keeps the body well. */
export const HEALTH_ROWS: readonly ClaimRow[] = [
  {
    id: 'health',
    source: CLAIM_SOURCE,
    kinds: EVERYTHING,
    patterns: {
      id: [
        '~sehat',
        'syehat',
        'cehat',
        '~khasiat',
        `~manfaat (bagi|untuk|buat|utk|bwt) ${ORGAN}`,
        '(kaya|banyak|penuh|sejuta|segudang|seribu|1001|beribu|beragam|berjuta) (akan )?(manfaat|kasiat|khasiat|faedah)',
        '~kasiat',
        `(baik|bagus|bagusnya|apik|sae|oke|mantap|ampuh|penting) (sekali |banget |juga )?(untuk|bagi|buat|utk|bwt|kanggo|kagem) ${ORGAN}`,
        'aman (untuk|bagi|buat|di|utk) (lambung|perut|ginjal|jantung|ibu hamil|bumil|ibu menyusui|busui|janin|pencernaan)',
        'cocok (untuk|bagi|buat|utk) (kesehatan|lambung|pencernaan|jantung|ibu hamil|bumil|ibu menyusui|busui)',
        `${KEEPS} ${FUNCTION}`,
        `${KEEPS} (daya tahan|kekebalan|kebugaran|kesehatan) (tubuh|badan)`,
        '~stamina',
        'vitalitas',
        'daya tahan (tubuh|badan)',
        'kekebalan (tubuh|badan|anak|keluarga|si kecil|bayi|balita|alami)',
        'imun',
        'imunitas',
        'antibodi',
        'imun (booster|boster)',
        '(badan|tubuh|awak) (jadi |terasa |menjadi |tetap |tetep |makin |lebih |selalu |biar |dadi )*(fit|bugar|kuat|enteng|segar bugar|prima|strong|enakan|waras|vit)',
        '(biar|agar|supaya|bikin|jadi|tetap|tetep|selalu) (badan |tubuh |tetap |selalu )*bugar',
        'membugarkan',
        '(bagas|seger|segar|sehat|ben|tetep) waras',
        'bangkit(kan)? stamina',
        '~detoks',
        'detox(ifikasi)?',
        'racun (racun )?(dalam |di |dari )*(tubuh|badan)',
        '(buang|keluarkan|mengeluarkan|bersihkan|membersihkan|menetralisir|menetralkan|bersihin|luruhkan) (racun|toksin|lemak jahat)',
        'toksin',
        'awet (muda|enom)',
        'bikin panjang umur',
        'superfood',
        '(gaya|pola) hidup sehat',
        'darah (jadi )?lancar',
        '(bab|pencernaan|haid) (jadi |makin )?lancar',
        'multi ?vitamin',
        '(bikin|membuat|biar|agar|supaya) (janin|kandungan|tulang|jantung|otot|rahim|gigi|paru|gusi|ginjal|darah|usus) (jadi |makin |lebih |tetap )*(kuat|sehat|bersih|lancar|aman)',
        '(janin|kandungan|tulang|jantung|otot|gigi|darah|ginjal) (jadi |makin |lebih |tetap )+(kuat|sehat|bersih|lancar|prima)',
        'asi(nya)? (jadi |makin |langsung |tambah |seret |tadinya |kembali )*(lancar|deras|melimpah|banyak|booster|boster|banjir|luber|kenceng|mancur|ngocor)',
        'sumber (energi|tenaga) (sehari|seharian|harian|tubuh|badan|pagi|keluarga|anda|kita)',
        '(gak|ga|nggak|tidak|tak) (gampang|mudah|cepat|gampang) (drop|tumbang|capek|lelah|lesu|loyo|letih|lemas)',
      ],
      en: [
        'health(y|ier|iest|ful|fully|ily)?',
        'wholesome(ness)?',
        'wellness',
        'well ?being',
        '(good|great|beneficial) for you',
        `(good|great|excellent|beneficial|benefits?|wonderful|ideal|best) (for|to) (the |your |our |a |my )?(good |strong |healthy )?${ORGAN_EN}`,
        '(good|great|safe) for (pregnant|breastfeeding|nursing) (women|mothers|mums|moms)',
        'immun(e|ity)',
        `${STRENGTHENS_EN} (the |your |you |our |a |up |good |overall |healthy |blood )*${ORGAN_EN}`,
        'protect(s|ing)? (the |your |our )?(heart|liver|kidneys?|gut|stomach|health|bones|joints|body|lungs?)',
        'gives? (you |your )?(body |more |extra |lasting )*(energy|stamina|strength|vitality|vigou?r)',
        '(energy|immunity|immune|stamina|metabolism) boost(er|ing|s)?',
        'energi(s|z)(e|es|ed|ing)',
        'revitali(s|z)(e|es|ing)',
        'invigorat(e|es|ing)',
        'rejuvenat(e|es|ing|ion)',
        'detox(ing|ifying|ifies|ify|es|ification)?',
        '(flush(es)?|remov(es|ing|e)|eliminates?) (out )?(the )?(body s )?toxins?',
        'toxins?',
        'super ?foods?',
        'tonics?',
        'longevity',
        'live longer',
        'keeps? (you|your body|the body|your family) (fit|strong|well|in shape|energi[sz]ed|young)',
        '(easy|gentle|kind|soft) (on|to|for) (the|your) (stomach|gut|tummy|belly)',
        '(helps?|helpful for|eases?|easy) (with |your |the |on )*(digestion|digestive system)',
        'easily digest(ed|ible)',
        '(better|sharper|stronger|clearer|faster|improved|sharp|perfect) (¦\\s)?(eye ?sight|vision|memory|focus|digestion|immunity|circulation|metabolism|bones|joints|concentration|breast ?milk)',
        'body benefits',
        'keeps? (you|me|us|him|her|them|kids) going (all|until|for hours|through)',
        '(nursing|breast ?feeding|lactating|new) (mothers?|mums?|moms?|mamas?|women) (will |can |who ¦ (it|these|this) )*(get|have|make|produce|see|notice) (more|plenty of|enough|lots of|extra) milk',
        '(your|the|her) milk (will |just |really )*(comes?|flows?) in',
        'goodness for (the|your) body',
      ],
      'zh-Hant': listedHan(`
        健康|健體|養生|保健|滋補|大補|補身|補氣|補血|補鐵|補元氣|益氣|養血|活血|行氣|強身|壯身|
        固本培元|對身體好|對身體很好|對身體有好處|對腸胃好|對心臟好|對皮膚好|
        對眼睛好|對肝好|對腎好|有益|免疫力|抵抗力|提高免疫|增強體質|增強體魄|改善體質|調理身體|調理腸胃|調理體質|
        調理氣血|提神|醒神|潤肺|潤喉|潤腸|潤燥|滋陰|生津|清熱|清肝|清肺|降火|下火|去火|排毒|解毒|
        健脾|健胃|養胃|護胃|養肝|護肝|補肝|保肝|明目|護眼|養心|護心|安神|寧神|助消化|促進消化|
        消滯|整腸|通便|暢便|新陳代謝|血液循環|增強體力|補充體力|恢復體力|補充元氣|元氣滿滿|
        精力充沛|抗疲勞|消除疲勞|益壽|強健|強筋健骨|壯骨|護關節|解酒|醒酒|固肺|藥膳|功效|
        療癒身體|抗氧化|超級食物|超級食品|孕婦適用|孕婦可食|坐月子|下奶|催奶|催乳|奶水多|奶水足|奶水充足|多奶水|奶多啲|奶多咗|發奶|奶量|追奶|上奶|精神百倍|精力百倍|龍精虎猛|生龍活虎|
        對血管好|對骨頭好|對胃好|對肺好|對心好|對腦好|對頭髮好|對喉嚨好|對身子好|延長壽命|增加抵抗|增強抵抗|
        補充營養
      `),
      ar: listed(`
        صحي|صحة|صحتك|صحتكم|مفيد لجسمك|مفيدة لجسمك|مفيد لك|فوائد|مناعة|مناعتك|يقوي جسمك|يقوي العظام|يقوي القلب|يقوي العضلات|مقوي عام|يمنحك الطاقة|يعطيك طاقة|يعطي طاقة|يزيد الطاقة|يزيد من الطاقة|يجدد الطاقة|يجدد النشاط|طاقة ونشاط|يعزز|تعزز|الدورة الدموية|ينشط|حيوية|للهضم|يساعد على الهضم|تساعد على الهضم|سهل الهضم|يسهل الهضم|يحسن الهضم|إزالة السموم|يزيل السموم|ينقي الدم|يطرد السموم|ينظف القولون|ينظف الكبد|يفتح الشهية|فاتح للشهية|يفتح شهية|ينظف الكلى|ينقي الكلى|يغسل الكلى|إدرار الحليب|يدر حليب|يدر الحليب|حليب الأم المرضعة|جيد للمعدة|جيد للقلب|نافع للبدن|يحمي القلب|يريح المعدة|يطيل العمر|مدر للحليب|يزيد حليب|يزيد الحليب|يكثر حليب|يكثر الحليب|زيادة حليب الأم|أيضي|الأيض|
        ${crossed('مفيد لل', 'جسم|قلب|بشرة|معدة|عظام|كبد|كلى|دماغ|شعر|حامل|حوامل|مفاصل|أعصاب|أطفال|نساء|رجال|صحة|عين|نظر|أسنان|دم|جهاز الهضمي')}|
        ${crossed('مفيدة ل|فائدة ل|يقوي ا|تقوي ا|تقوية ا|مقو ل|مقوي ل|طاقة ل|يمنح ا|ينشط ا|ينظف ا|ينقي ا|جيد ل|نافع ل|يحمي ا|عافية ل|يمد ا', 'لجسم')}
      `),
    },
    innocent: {
      id: [
        'sehat (selalu|terus) (buat|untuk|bagi|para|kepada)',
        '(hari|posko|tenda|stan|stand|pameran|bazar|seminar|penyuluhan|kader|sekolah|jurusan|bakti) kesehatan',
        '(kalau|jika|asal|selama|selagi|mumpung|setelah|begitu) (badan |sudah |saya |ibu |kami |kembali |simbah )+sehat',
        '(ibu|bapak|simbah|mbah|saya|kami|anak|suami|istri|alhamdulillah|adik|nenek|kakek) (saya |kami )?(sudah|kembali|mulai|belum|udah|wis) sehat(?! (berkat|sejak|setelah|karena|gara|minum|makan|pakai))',
        '(kambing|sapi|ayam|hewan|kucing|lebah|kerbau|bebek|ikan|pohon) (yang )?sehat',
        '(semoga|mugi|moga|mohon doa)‥5(sehat|kesehatan)( walafiat| wal afiat| selalu| semua| terus)?',
        '(salam|doa|mugi|mugi mugi|tetap|stay) sehat( selalu| semua| nggih)?',
        'sehat( sehat)? (selalu|terus|semua|nggih) (ya|yah|semuanya|semua|bu|pak|kawan|teman|kak|bunda|kabeh)',
        'sehat wal ?afiat(?!(\\s¦){0,2}?\\s(minum|makan|pakai|berkat|dengan)\\b)',
        '(dinas|kementerian|menteri|kementrian|pusat|protokol|tenaga|petugas|kader|bpjs|kantor|layanan|fasilitas|surat|asuransi|pos) kesehatan',
        '(surat|kartu|kampung|desa|rumah|kantin|jalan|gerak jalan|senam|lomba balita|indonesia|kelurahan) sehat',
        '(harus|wajib|pastikan|dalam|kondisi|keadaan|syarat) (dalam |kondisi |keadaan |badan |tubuh |peserta )*sehat( jasmani)?( dan rohani)?',
        'sehat sehat (ya|yah|nggih) (bu|ibu|pak|kak|mbak|bunda|teman|kawan|semua|semuanya)(?! (minum|makan|pakai|berkat|dengan))',
        '(mantri|penyuluh|pegawai|sarjana|akademi|politeknik) kesehatan',
        '(siapkan|persiapkan|siapin|menguras|terkuras) (stamina|tenaga|fisik)(?!(\\s¦){0,3}?\\s(dengan|pakai|minum|lewat|bersama))',
        'sehat jasmani',
        '(bibit|tanaman|ternak|benih) (yang )?sehat',
        '(tambah|nambah|menambah) tenaga (kerja|baru|orang|pengajar)',
        'sehati',
        '(soal|tentang|masalah|urusan) khasiat\\s(jangan|tanya|silakan|bukan|kami (tidak|nggak|gak))',
      ],
      en: [
        '(grandmother|grandfather|mother|father|son|daughter|husband|wife|she|he|baby|mum|grandma|grandpa|aunt|uncle) (is |are |was |still |now |and |quite )+(healthy|well)(?! (because|thanks|since|from|with|on|after))',
        'healthy (air|goats?|cows?|hens?|bees|trees?|animals?)',
        'health (cent(re|er)|clinic|department|office|ministry|minister|workers?|volunteers?|protocols?|certificate|insurance|conditions?|issues?|problems?|post)',
        '(wish|wishing|wishes) (you|everyone|your family|all) (all )?(a )?(good )?(health|healthy)',
        '(stay|keep) (safe and )?(healthy|well) (everyone|friends|all)',
        '(in|must be in|be in) good health',
        '(must|should|need to) be healthy',
        'good health to (mrs|mr|ms|miss|pak|bu|the (bride|baby|couple|family))',
        'good for you and (your|the|all|anyone|everyone)\\s¦',
        '(tonic|detox) water (only)?',
        'healthy (plants?|seedlings?|competition|soil)',
        '(wish|wishing|happy|may|bless|blessed|eid|mubarak|new year|pray|prayers|cheers)‥6(good )?(health|healthy)',
        '(no|without) (health )?claims',
      ],
      'zh-Hant': listedHan(`
        身體健康…參加|身體還健康|身體健康萬事如意|祝健康|健康快樂|祝平安健康|平安健康|健康平安|健康狀況|身體健康的人士|身體狀況|健康中心|健康證明|健康聲明|衛生保健所|保健室|下火車|下火山|下火鍋|去火車|去火山|去火鍋|如有健康問題|健康問題|有益社會|祝…健康|祝身心健康|願…健康|大補丁|衛生保健|
        ${crossed('歲|須|需|要|歲…|祝大家|祝各位|祝|心想事成|祝你|祝您', '身體健康')}
      `),
      ar: listed(`
        وزارة الصحة|دمتم بصحة|بصحة وعافية|دمتم بعافية|
        مع تمنياتنا بالصحة|نتمنى لكم الصحة|الصحة والسلامة|مركز صحي|
        المركز الصحي|بصحة جيدة|حالة صحية|مشاكل صحية|وضع صحي|
        ألوان حيوية|ألوانه حيوية|ألوانها حيوية|بألوان حيوية|بدون فوائد|بلا فوائد|غير صحيح|بخير وصحة|بخير وبصحة|وأنتم بصحة|وانتم بصحة|بصحة وسلامة|بصحة وسعادة|الصحة والعافية|بخير وصحة وسلامة|موفور الصحة|دوام الصحة|
        تمنياتنا بالصحة|مضادات حيوية|مضاد حيوي
      `),
    },
    alsoAName: true,
    lesson: true,
    reason: HEALTH_REASON,
    better: {
      id: 'Ceritakan rasanya atau cara memakainya: "Gurih, enak untuk teman minum teh."',
      en: 'Say how it tastes or is used: "Savoury, good with a cup of tea."',
    },
  },
  {
    id: 'warms',
    source: `${CLAIM_SOURCE}; warming the body is named`,
    kinds: FOOD,
    patterns: {
      id: [
        '(~hangat|~anget|ngangetin|ngangetke|ngangetake) (di |ke |pada |sampai |sampe |ning |neng |nang |nyang |ing |kanggo |nggo |banget |terasa |sekali |rasanya |terus |langsung )*(badan|tubuh|perut|tenggorokan|tenggorok|dada|awak|weteng|leher|kerongkongan|gulu)',
        '(badan|tubuh|perut|tenggorokan|dada|awak|weteng) (pun |langsung |jadi |terasa |menjadi |tetap |tetep |dadi |krasa |bakal |biar |ben |makin )*(~hangat|~anget|gerah|adem|plong|lega)',
        '(adem|dingin|sejuk|enteng|plong|lega|nyaman|enak) (di|ning|ke|neng) (badan|tubuh|perut|lambung|tenggorokan|dada|awak|weteng)',
        '(melegakan|melegain|plongin|legakan|pelega|adem(kan)?|mendinginkan|nyejukin|menyejukkan) (tenggorokan|tenggorok|dada|perut|badan|tubuh|pernapasan|hidung)',
        'hangat dari dalam',
        'usir (hawa )?dingin',
        '(mengusir|ngusir|penghilang|menghilangkan|ngilangin) (hawa |rasa |udara )?(dingin|masuk angin|angin)',
        'tolak angin',
      ],
      en: [
        'warm(s|ing|ed|th)?( up)? (to |for |in |through |from )?(your |the |my |our |you |whole )*(body|bodies|stomach|belly|tummy|throat|chest|insides?|bones)',
        'warms? (you|us|me) (up|through|inside|from (the )?(inside|within))( out)?',
        '(body|stomach|belly|tummy|throat) (warm(ing|er)|sooth(er|ing))',
        '(sooth(e|es|ing)|cool(s|ing)|calm(s|ing)|comfort(s|ing)|eas(e|es|ing)) (for |to )?(your |the |a |my |sore )*(throat|stomach|belly|tummy|chest|body)',
        '(good|nice|gentle|easy) on (your|the) (throat|stomach|tummy)',
        'warms? from (the inside|within)',
        '(body|stomach|belly|tummy|throat|chest) (feels?|gets?|stays?|will be|becomes?|will feel) (so |nice and |all |very )*(warm|warmer|soothed|better)',
      ],
      'zh-Hant': listedHan(`
        暖身|暖胃|暖肚|暖宮|暖體|溫暖腸胃|暖和身體|驅寒|祛寒|去寒|禦寒|趕走寒意|袪濕|祛濕|去濕|驅風|祛風|袪風|溫補|
        身都暖|身暖晒|身暖笠笠|暖到|潤一潤喉|滋潤喉嚨|舒緩喉嚨|護嗓|潤嗓
      `),
      ar: listed(`
        يدفي|تدفئ|دفئ جسمك|
        يلطف الحلق|يهدئ الحلق|يهدئ المعدة|يريح الحلق|ملطف للحلق|يطرد البرد
      `),
    },
    innocent: {
      id: ['(enak|nikmat) di perut kenyang'],
      en: ['warm(s|ing|ed)? up (in|with|the|by)\\s¦'],
    },
    reason: HEALTH_REASON,
    better: {
      id: 'Tulis cara menyajikannya: "Disajikan hangat."',
      en: 'Say how it is served: "Served hot."',
    },
  },
];
