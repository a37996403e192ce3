import { type ClaimRow, EVERYTHING } from '../claim-row.ts';
import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import { CLAIM_SOURCE, HEALTH_REASON } from './sources.ts';

const MAKES =
  '(bikin|membuat|buat|jadi|menjadi|jadikan|menjadikan|bisa|biar|agar|supaya|nggawe|ben|cepat|cepet)';
const MAKES_EN = '(mak(es?|ing)|keeps?|keeping|gets?|giv(es?|ing)|leav(es?|ing)|for|helps?|turns?)';

/** Claims about what a product does to strength, growth and the mind. */
export const BODY_ROWS: readonly ClaimRow[] = [
  {
    id: 'vigour',
    source: CLAIM_SOURCE,
    kinds: EVERYTHING,
    patterns: {
      id: [
        '(obat|jamu|ramuan|minuman|kopi|madu|susu) (kuat|perkasa|lelaki|jantan)',
        '(~perkasa|keperkasaan|kejantanan|vitalitas) (pria|lelaki|laki laki|suami)?',
        '(tahan lama|kuat|perkasa|jos|joss|greng|garang|strong|on) (di|pas|saat) (ranjang|kasur)',
        '(urusan|gairah|keharmonisan|goyang|perkasa|adegan|hubungan) ranjang',
        '(gairah|nafsu|kepuasan|hubungan) (seks|seksual|birahi|suami istri|pasutri|intim)',
        'seksual(itas)?',
        'birahi',
        'libido',
        'greng',
        'ejakulasi( dini)?',
        'impoten(si)?',
        '(bikin|biar|agar|supaya|cepat|lebih|makin) (jadi |tambah |lekas )?subur',
        '(~subur|penyubur) (kandungan|rahim|sperma|wanita)',
        'sperma',
        '(~kesat|~rapat|~wangi|rapet|~peret) (miss ?v|vagina|kewanitaan|organ intim|area kewanitaan)',
        '(keputihan|kewanitaan|miss ?v|vagina|mr ?p|organ intim)',
        'stamina (pria|lelaki|suami|dewasa)',
        'afrodisiak',
        'tongkat madura',
        '(suami|bojo|pasangan|istri) (makin |jadi |tambah |dijamin )?(puas|lengket)',
        '(cepat|cepet|lekas|supaya|agar|promil|program) hamil',
        'promil',
        '(urusan|hubungan|keintiman|gairah|kewajiban) (suami istri|pasutri|ranjang)',
        '(senam )?kegel',
      ],
      en: [
        'aphrodisiacs?',
        'libido',
        'viril(e|ity)',
        'sex(ual)? (drive|performance|stamina|power|desire|health|life|enhancer|vitality)',
        'sexual(ly)?',
        '(male|bedroom|men s) (enhancement|performance|vitality|power|potency|stamina|strength)',
        '(strong|stronger|last|lasts|lasting|longer|performance|power|fun|magic|better) (in|for) (the )?bed(room)?',
        'poten(cy|t for men)',
        'impoten(t|ce)',
        'erect(ion|ile)( dysfunction)?',
        'premature ejaculation',
        '(boosts?|improves?|increases?|enhances?) (male |female |your )*(fertility|sperm count|testosterone|desire)',
        'testosterone',
        'fertility',
        '(get|getting) pregnant (faster|quickly|easily)?',
        'vagina(l)?',
        'manhood',
        '(secret|tonic|strength|power) for men',
        '(good|great) for men over',
        'men over (forty|fifty|40|50)',
      ],
      'zh-Hant': listedHan(`
        壯陽|補腎|固腎|固精|益腎|腎虧|腎虛|男人加油站|雄風|金槍不倒|男人持久|老公〜猛|老公…好勁|男人…勁|更持久勃起|催情|春藥|性功能|性能力|性慾|房事|夫妻生活|早洩|陽痿|
        助孕|備孕|受孕|縮陰|私密處|豐胸|補陽|男士補
      `),
      ar: listed(`
        مقو جنسي|مقوي جنسي|مقويات جنسية|منشط جنسي|منشطات جنسية|
        
        فحولة|سرعة القذف|الانتصاب|الخصوبة|للخصوبة|
        للحمل السريع|يساعد على الحمل|للمتزوجين|فياجرا|
        المهبل|قوة الجنسية|قدرة الجنسية|رغبة الجنسية|
        ضعف الجنسي|مقوي للرجال|مقو للرجال|
        قوة الرجال|علاقة الزوجية|للباه|الباه
      `),
    },
    innocent: {
      id: [
        '(biar|agar|supaya|bikin|lebih|makin) subur (tanah|tanaman|kebun|sawah|pohon|padi|kopi|cabai|sayur)(nya)?',
        '(tanah|tanaman|kebun|pohon|padi)(nya)? (jadi |makin |lebih |tetap |biar |supaya )*subur',
        '(pria|lelaki) perkasa dalam (cerita|wayang)',
      ],
      en: ['bed(room)? (cover|sheet|linen)'],
    },
    alsoAName: true,
    reason: HEALTH_REASON,
    better: {
      id: 'Ceritakan rasanya: "Rasa jahenya pedas, manisnya dari gula aren."',
      en: 'Say how it tastes: "Hot with ginger, sweet with palm sugar."',
    },
  },
  {
    id: 'child',
    source: CLAIM_SOURCE,
    kinds: EVERYTHING,
    patterns: {
      id: [
        `${MAKES} (si |buah |anak |balita |bayi |otak |kecil |hati |ibu |makin |jadi |lebih |tumbuh )*(cerdas|pintar|pinter|jenius|tambah tinggi|cepat besar|cepat gemuk|gemuk sehat|lahap|doyan makan|nafsu makan)`,
        '(~tambah|nambah|nambahin|~tingkat|ningkatin|mengasah|mempertajam|menajamkan) (kecerdasan|kepintaran|daya ingat|daya pikir|iq)',
        '(~cerdas|kecerdasan|perkembangan|pertumbuhan|nutrisi|daya tangkap|tumbuh kembang|kepintaran) (otak|si kecil|anak|balita|bayi|buah hati|janin|tulang)',
        '(baik|bagus|penting|mendukung|membantu|menunjang|dukung|bantu|optimalkan|mengoptimalkan) (untuk |bagi |buat )?(tumbuh kembang|kecerdasan|masa pertumbuhan|pertumbuhan (anak|tulang|badan|balita|bayi)|perkembangan (anak|otak|janin|balita|bayi))',
        'tumbuh kembang',
        '(anak|balita|bayi|si kecil|buah hati) (jadi |makin |pun |tambah |lebih |bisa |cepat |dadi )*(cerdas|pintar|pinter|jenius|tinggi|lahap|gemuk|sehat|besar|doyan makan)',
        'stunting',
        '(penambah|menambah|tambah|meninggikan|peninggi|ninggiin) (tinggi )?badan',
        '(nilai|ranking|rangking|prestasi) (anak|si kecil|sekolah|ujian|rapor|belajar)(nya)? (jadi |langsung |makin |bisa |ikut )*(naik|bagus|meningkat|melonjak)',
        '(anak|si kecil|anaknya) (jadi |bisa |langsung |makin )*(juara|ranking|rangking) (kelas|satu|1) (kalau|asal|berkat|sejak|karena|setelah|gara gara|rutin)',
        'otak (encer|cerdas|cemerlang|jadi encer)',
        'mpasi (sehat|bergizi|terbaik)',
        '(anak|balita|bayi|si kecil) (yang )?(susah|sulit|gak mau|ga mau|nggak mau|tidak mau|malas|gtm) makan',
        'penambah nafsu makan anak',
      ],
      en: [
        '(child|children|kids?|bab(y|ies)|toddlers?|little ones?) (s )?(will |to |get |become |grow up |grow )*(smart(er)?|clever(er)?|tall(er)?|strong(er)?|genius|brighter|healthy)',
        `${MAKES_EN} (your |the |a |growing )*(child|children|kids?|bab(y|ies)|toddlers?|little ones?) (to |be |more |grow )*(smart(er)?|clever(er)?|tall(er)?|strong(er)?|intelligent|healthy|grow)`,
        '(brain|child|children s|kids|baby|bone|healthy|intelligence) (s )?(growth|development|intelligence|iq)',
        '(supports?|boosts?|good for|helps|promotes?|aids?|stimulates?) (the |your |healthy |their |a |child s |children s |kids )*(growth|brain development|intelligence|iq)',
        '(good|great|ideal|perfect|best) for (growing|the growth of) (kids|children|child|babies|bodies|bones)',
        '(tops?|topped|first in|came first in|best in) (his|her|their|the) class (since|after|because|thanks|now that)',
        'brain (food|booster|power)',
        'grows? taller',
        'increases? (your |the )?(height|iq)',
        'stunting',
      ],
      'zh-Hant': listedHan(`
        益智|更聰明|變聰明|聰明寶寶|助增高|智力發育|腦部發育|大腦發育|健腦|補腦|助成長|促進生長|促進發育|助發育|長高|開發智力|智商|快高長大|會叻|叻咗|又高又叻|長得高又聰明|長得高又壯|長得又高又壯|長得又高又大|又高又聰明|考試一百分|考試考一百|成績進步|成績變好|記性變好|
        轉骨|有助生長|骨骼發育
      `),
      ar: listed(`
        ينمي الذكاء|يزيد الذكاء|ذكاء طفلك|ذكاء الأطفال|يقوي ذكاء|نمو الأطفال|لنمو طفلك|نمو الطفل|نمو العظام|يساعد…على النمو|تساعد…على النمو|يصير أذكى|يصبح أذكى|تصير أذكى|أذكى في المدرسة|النمو والذكاء|النمو والتركيز|التركيز والذكاء|للنمو السليم|نمو الدماغ|
        تطور الدماغ|يزيد الطول|زيادة الطول|يجعل طفلك|يغذي الدماغ|التقزم|يطول قامة|يطول القامة|طول القامة|يطول قامتهم|نمو صحي
      `),
    },
    innocent: {
      id: [
        '(jadi|biar|agar|supaya|bisa|bikin|makin) (makin |lebih )?pint(a|e)r (me|ber|men|masak|jahit|gambar|jualan|nawar|tawar|hitung|baca|nyanyi|nari|motret|pegang|ngomong|bahasa)\\p{L}*',
        '(acara|cerdas) cermat',
        '(penyuluhan|sosialisasi|rapat|kader|data) (soal |tentang )?stunting',
      ],
      en: ['(bamboo|plants?|trees?|grass|rice|corn|cassava|they) grows? taller'],
      'zh-Hant': listedHan('聰明的小狗|聰明豆|竹子…長高|樹…長高|苗…長高|草…長高'),
    },
    lesson: true,
    reason: HEALTH_REASON,
    better: {
      id: 'Sebut rasanya atau ukurannya: "Potongannya kecil, manisnya lembut."',
      en: 'Name its taste or size: "Small pieces, gently sweet."',
    },
  },
  {
    id: 'mind',
    source: CLAIM_SOURCE,
    kinds: EVERYTHING,
    patterns: {
      id: [
        // What a thing does to fate is an effect that nobody can prove either.
        '(penangkal|pengusir|mengusir|menangkal|anti) (guna guna|santet|sial|kesialan|setan|jin|roh jahat|energi negatif|hawa negatif|teluh)',
        '(penarik|menarik|pembuka|pemikat|mendatangkan|pendatang) (rezeki|rejeki|jodoh|keberuntungan|hoki)',
        'pelaris (dagangan|usaha|warung)',
        '(~hilang|ngilangin|~kurang|ngurangin|~usir|ngusir|~atasi|~redakan|meredakan|pereda|redain|~cegah|cegah|anti|bebas|penghilang|obat|lepas|melepas|terapi|~lawan|~basmi) (rasa |dari |tingkat |semua )*(stres|stress|cemas|kecemasan|depresi|insomnia|susah tidur|sulit tidur|galau|pikun|trauma|gelisah|gugup|lelah|capek|letih|lesu|kantuk|ngantuk|mengantuk)',
        '(stres|stress|depresi|insomnia|cemas|lelah|capek|letih|kantuk) (langsung |jadi |pun |seketika |otomatis )*(hilang|lenyap|minggat|ilang|kabur|sirna|reda)',
        'depresi',
        'insomnia',
        '(tidur|bobo|turu) (jadi |lebih |makin |dadi |bisa |terasa )+(nyenyak|pulas|lelap|angler|berkualitas|cepat)',
        '(bikin|membuat|biar|supaya|agar|membantu|bantu|gampang|cepat) (kamu |anda |bisa )?tidur( nyenyak| pulas| lelap)?',
        'susah tidur',
        '(~tenang|~rileks|~relaks) (pikiran|saraf|jiwa|otak|syaraf|mental)',
        '(~tajam|~kuat|~tingkat|ningkatin|~tambah) (daya ingat|ingatan|memori|konsentrasi|fokus|mood|otak)',
        'daya ingat',
        '(bikin|membuat|jadi|biar|supaya|tambah|makin|tetap) (kamu |lebih |makin |jadi |pikiran |otak |selalu )*(fokus|konsentrasi|melek|bersemangat lagi|semangat lagi|mood naik|good mood)',
        'mood ?boster',
        'mood ?booster',
        '(anti|menunda) pikun',
        'pikun',
        'antidepresan',
      ],
      en: [
        '(wards?|drives?|keeps?) (off|away) (evil|(evil |bad )?spirits?|bad luck|curses?|the evil eye)',
        '(brings|attracts) (you |us |good |more )*(luck|fortune|wealth|prosperity)',
        '(reliev(es?|ing)|reduc(es?|ing)|eas(es?|ing)|fights?|beats?|lowers?|melts?|prevents?|cures?|treats?|calms?|removes?|kills?|against|banish(es)?|helps? with|anti) (the |your |away |all |you |from |daily |chronic )*(stress|anxiety|depression|insomnia|fatigue|tiredness|burnout|dementia|memory loss|exhaustion)',
        'stress (relief|reliever|relieving|buster|free body|reducer|reducing)',
        'anxiety',
        'depression',
        'insomnia',
        'anti ?stress',
        '(sleep|sleeps|sleeping) (better|like a baby|deeply|soundly|well)',
        '(better|deep|deeper|restful|sound|good night s) sleep',
        '(helps?|aids?|promotes?|improves?|induces?) (you |your |to |with |a |good |better |restful )*(sleep|relaxation|focus|concentration|memory|mood|mental clarity)',
        '(sharpens?|boosts?|improv(es?|ing)|enhances?|strengthens?) (the |your |his |mental )*(memory|mind|focus|concentration|mood|brain|brain power|alertness|intelligence)',
        'calms? (the |your )?(mind|nerves|anxiety)',
        '(mood|focus|memory|sleep|brain) (booster|enhancer|aid|enhancing|boosting|tonic)',
        'mental (clarity|health|wellbeing)',
        'keeps? you (awake|alert|focused|sharp)',
      ],
      'zh-Hant': listedHan(`
        辟邪|避邪|招財|招桃花|招好運|
        減壓|紓壓|舒壓|解壓|消除壓力|釋放壓力|抗壓|焦慮|憂鬱|抑鬱|失眠|助眠|安眠|幫助睡眠|改善睡眠|睡得好|睡得香|一覺到天亮|好眠|增強記憶|記憶力|提升專注|
        專注力|集中精神|醒腦|安神|鎮靜|放鬆神經|舒緩神經|舒緩情緒|療癒心靈|解憂|防失智|老人痴呆|老年癡呆|抗疲勞|消除疲勞|解乏|緩解疲勞
      `),
      ar: listed(`
        يطرد العين|يطرد الحسد|يبعد الحسد|يبعد العين|يجلب الرزق|يجلب الحظ|
        يخفف التوتر|يزيل التوتر|يقلل التوتر|للتوتر|ضد التوتر|القلق|اكتئاب|الأرق|للأرق|يساعد على النوم|نوم عميق|نوم هادئ|نوم أفضل|يحسن النوم|للنوم العميق|
        يهدئ الأعصاب|مهدئ للأعصاب|تهدئة الأعصاب|يحسن المزاج|تحسين المزاج|يعدل المزاج|يقوي الذاكرة|تقوية الذاكرة|يحسن الذاكرة|للذاكرة|يزيد التركيز|يحسن التركيز|يزيل التعب|
        يزيل الإرهاق|ضد الإرهاق|يخفف الإرهاق|الزهايمر|الخرف|يريح الأعصاب|يريح النفس
      `),
    },
    innocent: {
      id: [
        '(jangan|hindari)\\s(¦\\s){2,8}?susah tidur',
        '(susah|sulit|tidak bisa|nggak bisa) tidur (karena|gara gara|mikir|mikirin|menunggu|nunggu|semalam|kalau)',
        '(simbah|mbah|nenek|kakek|ibu|bapak|saya|aku|eyang) (saya |kami )?(yang )?(sudah |mulai |makin |agak )*pikun',
        'biar tidur ¦ (tidak|nggak) (gerah|panas|digigit)',
        'tidur‥1nyenyak (sehabis|setelah|habis|di) (jalan|main|mendaki|tenda|homestay|kamar)',
        '(lepas|melepas|pelepas|melepaskan) (rasa )?(lelah|capek|penat|stres|stress)',
        '(bikin|biar|supaya|agar|cepat|gampang) (kamu |anda |bisa )*tidur (sebentar|dulu|di (bus|mobil|jalan|tenda|rumah|kamar|homestay))',
        '(jangan|tak perlu|tidak perlu) (cemas|stres|stress|gelisah)',
        '(jadi|biar|tetap) fokus (belajar|ke)',
      ],
      en: [
        'depression (in|with|of the) (the |your )?(dough|ground|clay|wood|centre|center|middle|thumb)',
        '(a|small|shallow|slight) depression (in|with|at)',
        'sleep well after (the|a|your|this) (climb|walk|hike|trip|day)',
        '(no|without) (stress|anxiety)',
        'sleep well (in|at|on|under)',
        'a good night s sleep (in|at|under)',
      ],
      'zh-Hant': listedHan('不用焦慮|不必焦慮|招財貓'),
      ar: listed('بلا قلق|دون قلق|من دون قلق|لا داعي للقلق'),
    },
    lesson: true,
    reason: HEALTH_REASON,
    better: {
      id: 'Ceritakan suasananya: "Diminum sore hari, sambil duduk di teras."',
      en: 'Say when it is enjoyed: "For an afternoon on the porch."',
    },
  },
];
