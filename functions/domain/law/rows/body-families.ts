import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

const TWO = '‥2';
const THREE = '‥3';
const ILLNESS =
  '(demam|meriang|batuk|pilek|flu|diare|mencret|minus|silinder|gula darah|lara gula|sakit gula|kadar gula|tensi|nyeri|gatal|bengkak|encok|mual|mules|kembung|sesak|sembelit)';
const EASES =
  '(penawar|pereda|penangkal|peluruh|penurun|pengusir|pelancar|penghancur|pemulih|penyembuh|penguat|pembasmi|penetral|pelega|perontok)';
const ILLNESS_EN =
  '(aches?|pains?|coughs?|fevers?|temperature|itch(ing)?|rash(es)?|swelling|cramps?|headaches?|migraines?|blood (sugar|pressure)( levels?)?|sugar levels?|cholesterol|gout|sniffles|cold sores?)';
const KEEPS_EN = '(makes?|keeps?|leaves?|gets?|got|kept|made)';
const PERSON_EN =
  '(you|kids|children|babies|grandma|grandpa|him|her|them|(your|my|the|our) (kids?|children|child|husband|wife|man|partner|baby|mother|father|parents))';

/** Families of claims about body, mind and looks, and of lawful sentences beside them, by row. */
export const BODY_FAMILIES: Readonly<Record<string, LooseWords>> = {
  illness: {
    claims: {
      id: [
        `${ILLNESS}(nya)?${TWO}(turun|berkurang|membaik|normal|reda|stabil|kempes|teratur|berhenti|aman|minggat|hilang)`,
        '(haid|menstruasi|mens|datang bulan)(nya)?‥2(teratur|lancar|normal|tepat)',
        `${EASES}${TWO}(mabuk|demam|panas dalam|batuk|nyeri|angin|racun|batu|asi|haid|dahak|lemak|lelah|pegal|sakit|kantuk|mual)`,
        'buang (angin|gas)',
        '(lara|sakit|penyakit) gula',
      ],
      en: [
        `${ILLNESS_EN}${THREE}(down|normal|steady|stable|dropp?(ed|s)?|lower|under control|fell|goes|went|gone|stops?|stopped|left|leaves|eases?|clears?|cleared|heals?|healed|settled?|settles)`,
        `(brings?|brought|keeps?|takes?|took|get|gets) ((the|your|my|his|her|a) )?${ILLNESS_EN} (down|away|off|out)`,
        'keeps? (you|me|us|him|her|them|everyone|grandma|grandpa) regular',
        '(ringworm|scabies|heartburn|hernia|h(a)?emorrhoids|vertigo|sciatica|an(a)?emia|goit(re|er)|kidney stones?|athlete s foot|nappy rash)',
      ],
      'zh-Hant': listedHan(
        '宿便|便便|排便|大便|退燒|退熱|止瀉|(血糖|血壓|尿酸|膽固醇|血脂|體溫)‥(正常|穩|低|降|受控|唔高|不高)|(唔再|不再|再無|告別)‥(咳|痛|暈|癢|瀉|鼻塞|反胃|氣喘)',
      ),
      ar: listed(
        '(ينزل|نزل|تنزل|ينخفض|انخفض|يضبط|تضبط|ينظم|تنظم|يعدل|هبط|اعتدل|يوازن|استقر)‥(سكر|ضغط|حرارة|كوليسترول)|(سكر|ضغط|كوليسترول|حرارة)‥(طبيعيا|انخفض|اعتدل|استقر|ينخفض|عندها|عنده)|حموضة المعدة|لا حموضة|بلا حموضة|مرض السكر',
      ),
    },
    innocent: {
      'zh-Hant': listedHan('可能頭暈|會頭暈請|或會頭暈'),
      ar: listed('قد تشعر بالدوخة|قد تشعرون بالدوخة|عندي حمى|عنده حمى|عندها حمى|عندي زكام'),
    },
  },
  mind: {
    claims: {
      ar: listed(
        '(يجلب|تجلب)‥(زبائن|زبون|حب|مال|رزق|حظ|زوج)|(مضاد|مضادة|ضد)‥(بكتيريا|جراثيم|إشعاع|فطريات)|طاقة سلبية',
      ),
      id: [
        '(penglaris|pesugihan|pengasih|susuk|pemikat hati|pemanggil rezeki)',
        'anti ?(radiasi|bakteri|kuman|virus)',
        'energi (negatif|positif)',

        '(tidak|nggak|gak|ga|tak|anti|bebas|ora) (gampang |mudah |cepat |lagi )+(ngantuk|mengantuk|lemas|lesu|loyo|capek|lelah)',
        '(semangat|gairah)( kerja| belajar| hidup)(nya)? (jadi |langsung |makin )*(naik|bertambah|meningkat|kembali|membara)',
        '(bikin|membuat|buat|biar|jadi|auto) (kamu |otak |kepala |makin |tetap )*(konsen|konsentrasi|cespleng)',
        'melek (terus|semalaman|sampai pagi|seharian)',
      ],
      en: [
        '(brings?|attracts?|draws?|pulls?)( in)? (¦\\s)?(customers|buyers|love|luck|money|wealth|fortune|a husband)',
        'anti ?(radiation|bacterial|viral|microbial|fungal)',
        `${KEEPS_EN} ${PERSON_EN} (so |more |very |feel )*(sharp|alert|awake|focused|calm|relaxed)`,
      ],
      'zh-Hant': listedHan(
        '招客|招人緣|旺生意|防輻射|抗菌|負能量|正能量|(上班|讀書|開會|工作)‥(不累|唔攰|有精神|專心)',
      ),
    },
  },
  vigour: {
    claims: {
      id: [
        '(suami|bojo|istri|bapake|pasangan)(nya)?‥2(perkasa|greng|joss?|gagah|ketagihan malam|kuat malam)',
      ],
      en: [
        `${KEEPS_EN} (your |my |the |our )?(husbands?|hubby|man|men|partner)‥2(strong|stronger|happy|happier|power|tiger)`,
        '(husbands?|hubby|men|man|male) (s )?(performance|power|stamina|vigou?r|strength|energy)',
      ],
      'zh-Hant': listedHan('(老公|先生|男人|丈夫)‥(更有力|有力|滿意|勇猛|夠勁)'),
      ar: listed('(يقوي|يسعد|ينشط|منشط|قوة)‥(زوج|زوجك|رجال|رجل)'),
    },
  },
  child: {
    claims: {
      en: [
        `${KEEPS_EN} ${PERSON_EN} (so |more |very |grow |grow up )*(sharp|smart|clever|strong|stronger|bright|brighter|tall|taller)`,
      ],
      ar: listed('(يجعل|تجعل|يخلي|تخلي)‥(أذكياء|ذكيا|أذكى|قويا|أقوياء|نشيطا|أطول)'),
    },
  },
  figure: {
    claims: {
      en: [`${KEEPS_EN} ${PERSON_EN} (look |so |all |very )*(slim|thin|skinny|thinner|fit)`],
      id: [
        '(tambah|jadi|cepat|makin|bikin) (gemuk|montok|berisi)‥2(dalam|seminggu|sebulan|hitungan)',

        '(program|target|demi|menuju|khusus) (kurus|langsing|turun|bb turun|turun bb)',
        'perut(nya)? (jadi |makin |lebih |langsung )*(kecil|mengecil|singset)',
        '(bb|berat badan|bobot|timbangan)(nya)?‥2(susut|turun|ideal|stabil)',
      ],
    },
  },
  beauty: {
    claims: {
      id: [
        'bau (mulut|badan|keringat|ketek|kaki)(nya)? (¦\\s)?(hilang|berkurang|lenyap|minggat)',

        '(bikin|membuat|buat|biar|jadi|auto|dijamin) (kulit|wajah|muka)(mu|nya)?‥2(putih|kinclong|mulus|cerah|halus|lembut|kencang|bersih|bening|kenyal)',
        '(kulit|wajah|muka)(nya)? kinclong',
        '(sabun|lulur|masker|krim|scrub|minyak)‥3(pemutih|memutihkan|mutihin|pasti putih|jadi putih|putih dalam)',
      ],
      'zh-Hant': listedHan('青春‥(駐|不老|永)|越來越年輕|年輕十歲'),
    },
    innocent: { 'zh-Hant': listedHan('不是治暗瘡|不治暗瘡|唔係醫暗瘡') },
  },
  cures: {
    claims: { ar: listed('شافية|شفائية|شافي من') },
    innocent: {
      id: [
        '(untuk|soal|kalau butuh|butuh|cari|beli) obat (pergi|silakan|datang|tanya)',
        '(tempat|kotak|wadah|dompet|laci|rak|tas)( kecil| besar)? ((untuk|buat) )?(menyimpan |simpan |menaruh )?obat',
        'syukuran‥2sembuh',
      ],
      en: [
        '(box|tin|pouch|case|bag|basket|drawer) (to (keep|store|hold|carry)|for( keeping| storing)?)‥1medicines?( in)?',
      ],
      ar: listed('لحفظ الدواء|لحفظ الأدوية|علبة دواء|صندوق أدوية|صندوق دواء'),
    },
  },
  effect: {
    claims: {
      id: [
        '(liver|lever|ginjal|paru|empedu|amandel|prostat|rahim)‥1(bengkak|bermasalah|sakit|rusak|kotor|lemah)',
      ],
    },
    innocent: {
      id: [
        'jantung (hati|kain|motif|kota|desa|kampung|pasar|hutan|acara)',
        '(berbentuk|bentuknya|seperti) jantung',
      ],
      'zh-Hant': listedHan('小塊皮膚|少許皮膚|皮膚上試|皮膚測試'),
    },
  },
  health: {
    claims: {
      'zh-Hant': listedHan(
        '孕婦‥(好|多吃|適合|宜食)|不易生病|少生病|唔易病|不生病|百病不侵|百毒不侵|強身健骨',
      ),
      en: [
        '(strong|stronger|healthy) (bones|teeth|hearts?|muscles|bodies|nails|immunity|lungs)',
        'goodness for (¦\\s){0,2}?(mums|moms|mothers|babies|kids|bodies)',
      ],
      id: [
        '(dianjurkan|disarankan|dikonsumsi|bagus|baik|aman|cocok|khusus|diminum|dimakan)‥2(ibu hamil|bumil|busui|ibu menyusui|ibu nifas|penderita|penyandang|pasien|promil)',
        '(nafsu|selera) makan(nya)?‥3(naik|bertambah|kembali|timbul|meningkat)',
        '(lansia|simbah|mbah|kakek|nenek|orang tua)(nya)?‥1(jadi|makin|kembali) (¦\\s)?(kuat|bugar|lincah|jalan lagi|bertenaga)',
        '(badan|tubuh)(nya)? (tidak|nggak|gak|jarang) (¦\\s)?(sakit|drop|ambruk)',
      ],
    },
  },
};
