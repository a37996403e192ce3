import { type ClaimRow, FOOD } from '../claim-row.ts';
import { listed } from '../patterns.ts';

const SOURCE = 'Food with a health or nutrition claim cannot hold a P-IRT (Per-BPOM 4/2024, Per-BPOM 1/2022)';
const REASON = {
  id: 'Pangan ber-P-IRT tidak boleh disertai klaim kesehatan atau gizi, dalam bahasa apa pun.',
  en: 'Food with a home-industry permit (P-IRT) may carry no health or nutrition claim, in any language.',
};

/** Claims about what food does to the body. */
export const HEALTH_ROWS: readonly ClaimRow[] = [
  {
    id: 'health',
    source: SOURCE,
    kinds: FOOD,
    patterns: {
      id: [
        '~sehat',
        '~khasiat',
        '~manfaat (bagi|untuk|buat) (tubuh|badan|kesehatan)',
        '(baik|bagus) (untuk|bagi|buat) (tubuh|badan|kesehatan|jantung|pencernaan|lambung|kulit|tulang|ibu hamil|ibu menyusui)',
        '(menambah|penambah|tambah) (stamina|tenaga|energi|nafsu makan|imun|imunitas|asi)',
        '~stamina',
        'vitalitas',
        'daya tahan tubuh',
        'imunitas',
        'detoks',
        'awet muda',
      ],
      en: [
        'health(y|ier|iest|ful|fully|ily)?',
        'wholesome',
        'wellness',
        'good for (you|your \\p{L}+|the (body|heart|skin|gut|stomach))',
        'immune',
        'immunity',
        '(boosts?|gives?)( your| you)? (energy|stamina)',
        'detox(ing|ifying|ifies)?',
        'superfoods?',
      ],
      'zh-Hant': listed(`
        健康|健体|健體|養生|养生|保健|滋補|滋补|補身|补身|補氣|补气|補血|補腎|強身|强身|有益身體|
        有益身心|對身體好|對身體有益|有益|免疫力|抵抗力|提神|醒神|美容|養顏|养颜|抗衰老|潤肺|清熱|
        降火|排毒|開胃健脾|助消化|增強體力|補充體力
      `),
      ar: listed(`
        صحي|صحة|مفيد للجسم|مفيدة للجسم|مفيد للقلب|فوائد|المناعة|مناعة|يقوي الجسم|تقوية الجسم|طاقة للجسم|
        يعزز|ينشط الجسم|حيوية|للهضم|يساعد على الهضم|إزالة السموم
      `),
    },
    innocent: {
      id: [
        'semoga (kita |kalian |semua |selalu ){0,3}sehat( selalu| semua)?',
        '(dinas|kementerian|menteri|pusat|protokol) kesehatan',
      ],
      'zh-Hant': ['祝大家身體健康', '祝各位身體健康', '祝身體健康', '身體健康萬事如意', '心想事成身體健康'],
      ar: ['وزارة الصحة', 'دمتم بصحة', 'بصحة وعافية', 'دمتم بعافية'],
    },
    reason: REASON,
    better: {
      id: 'Ceritakan rasanya: "Gurih, enak untuk teman minum teh."',
      en: 'Say how it tastes: "Savoury, good with a cup of tea."',
    },
  },
  {
    id: 'cures',
    source: SOURCE,
    kinds: FOOD,
    patterns: {
      id: [
        '~obat',
        '~sembuh',
        'terapi',
        'penyakit',
        'kolesterol',
        'diabetes',
        'asam urat',
        'asam lambung',
        'maag',
        'kanker',
        'hipertensi',
        'darah tinggi',
        '(gula|tekanan) darah',
        'masuk angin',
        '(meredakan|pereda|melancarkan|pelancar) (\\p{L}+\\s)?(batuk|flu|pilek|demam|nyeri|pegal|pegal pegal|pencernaan|haid|asi)',
        'melangsingkan',
        'pelangsing',
        'diet',
      ],
      en: [
        'cures?',
        'heal(s|ing)?',
        'remed(y|ies)',
        'medicin(e|es|al)',
        'therapeutic',
        'treats? (\\p{L}+\\s)?(illness|disease|pain|coughs?|colds?|flu|fever)',
        '(relieves?|prevents?|lowers?) (\\p{L}+\\s)?(illness|disease|pain|coughs?|colds?|flu|fever|cholesterol)',
        'cholesterol',
        'diabet(es|ic|ics)',
        'cancer',
        'blood (pressure|sugar)',
        'slimming',
        'weight loss',
        'diet(s|ary|ing)?',
      ],
      'zh-Hant': listed(`
        治療|治疗|治病|治好|根治|藥效|药效|療效|疗效|食療|食疗|藥用|止咳|化痰|止痛|消炎|解毒|
        退燒|降血壓|降血糖|血壓|血糖|糖尿|膽固醇|胆固醇|抗癌|防癌|癌症|減肥|减肥|瘦身|減重|纖體|
        修身|風濕|感冒
      `),
      ar: listed(`
        علاج|يعالج|تعالج|يشفي|شفاء|دواء|دوائي|الكوليسترول|كوليسترول|السكري|ضغط الدم|سكر الدم|السرطان|
        السعال|الزكام|تخسيس|تنحيف|إنقاص الوزن|رجيم|حمية|للمرضى|يخفف الألم
      `),
    },
    innocent: { id: ['obat (rindu|kangen|lapar)'], ar: ['بالهناء والشفاء', 'بالهنا والشفا'] },
    reason: REASON,
    better: {
      id: 'Ceritakan cara menikmatinya: "Diseduh dengan air panas, diminum sore hari."',
      en: 'Say how it is enjoyed: "Brewed with hot water, for the afternoon."',
    },
  },
  {
    id: 'warms',
    source: SOURCE,
    kinds: FOOD,
    patterns: {
      id: [
        '~hangat (di |ke |pada )?(badan|tubuh|perut|tenggorokan|dada)',
        '(badan|tubuh|perut|tenggorokan)(nya)? (jadi |terasa |menjadi |tetap )?~hangat',
      ],
      en: [
        'warm(s|ing|ed)?( up)? (your |the |my |our )?(body|stomach|belly|tummy|throat|chest|insides)',
        '(body|stomach|belly|tummy) warm(ing|er)',
      ],
      'zh-Hant': listed(`
        暖身|暖胃|暖肚|暖宮|驅寒|驱寒|祛寒|去寒|袪濕|祛濕
      `),
      ar: ['يدفئ', 'تدفئة الجسم', 'يدفئ الجسم', 'يدفئ المعدة', 'دفء الجسم', 'تدفئ'],
    },
    reason: REASON,
    better: {
      id: 'Tulis cara menyajikannya: "Disajikan hangat."',
      en: 'Say how it is served: "Served hot."',
    },
  },
];
