import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

const SPAN_ID =
  '((se|satu |dua |tiga |empat |lima |tujuh |sepuluh |\\d+ ?)(hari|minggu|jam|bulan|pertemuan|kali pertemuan))';
const SPAN_EN =
  '((a|one|two|three|four|five|six|seven|ten|fourteen|twenty|thirty|\\d+) (days?|weeks?|hours?|lessons?|sessions?|months?|evenings?))';
const LEARNERS_EN = '(students?|graduates?|pupils?|trainees?|learners?|participants?|alumni)';
const LEARNERS_AR = '(طالبة|طالب|طالباتنا|طلابنا|متدربة|متدرب|خريجة|خريج|خريجاتنا|أحد|واحدة)';
/** The last sign of a small number. */
const FEW_HAN = '(一|二|兩|三|四|五|六|七|八|九|十|幾|半|0|1|2|3|4|5|6|7|8|9)';
const SOON_AR = '(أسبوع|أسبوعين|شهر|شهرين|أيام|يوم|يومين|عشرة أيام|ثلاثة أيام|ساعات)';

/** What a course is said to lead to: a language in days, a post, a sum, marks, and a fee that comes back. */
export const COURSE_RESULTS: Readonly<Record<string, LooseWords>> = {
  guarantee: {
    claims: {
      id: [
        '(semua|setiap|seluruh) (murid|peserta|lulusan|alumni|siswa)( kami| kita)? (sudah |kini |sekarang |pasti |langsung )*(bergaji|bekerja|kerja|digaji|diterima|berpenghasilan|sukses|punya usaha)',
        `${SPAN_ID}‥2(cas cis cus|fasih|lancar (bahasa|bicara|ngomong|ngobrol|berbicara)|ngomong lancar|jago|jadi ahli|mahir)`,
        'cas ?cis ?cus',
        '(kalau|kalo|jika|bila|apabila) (gagal|tidak lulus|nggak lulus|gak lulus|tidak bisa|gak bisa|nggak bisa|belum bisa|tidak berhasil|tidak diterima)‥3(ganti|kembali|dikembalikan|gratis|refund|balik|diganti)',
        '(anak|si kecil|putra|putri)(nya)? (ibu|anda|bunda|kamu|bapak|kita|mereka)?‥3(ranking|rangking|peringkat|juara) (satu|1|kelas|atas|pertama|tiga besar)',
        '(beromzet|beromset|berpenghasilan|bergaji|omzetnya|omsetnya|gajinya|penghasilannya|pendapatannya) (sampai |bisa |sekitar |hingga |tembus )*((puluhan|ratusan|belasan) (juta|ribu)|jutaan|\\d+ (juta|jt)|dua digit|dobel|berlipat|naik)',
        '(gaji|penghasilan|omzet|omset|pendapatan|upah)(mu|nya| anda| kamu)? (jadi |bisa |akan |bakal |pasti |langsung )*(berlipat|dobel|naik dua kali|naik 2|melonjak|melejit|dua kali lipat|meroket)',
        '(tidak|belum|tak|nggak|gak) (pernah )?(ada |satu pun )+(peserta|murid|siswa|lulusan|alumni|yang)‥3(gagal|tidak lulus|menganggur|nganggur|ditolak)',
        '(langsung|pasti|auto|otomatis) (dipekerjakan|dipanggil kerja|diangkut ke|diterima di|dikontrak)',
      ],
      en: [
        '(like a (native|local|pro)|like natives)‥2(after|in|within|by)',
        '(every|all|each)( one)?( of)? (of )?(pupil|student|graduate|trainee|learner|pupils|students|graduates|trainees|learners)s? (of ours )?(now |already |all )*(earns?|works? (in|abroad|at)|has a job|have jobs|got (a job|jobs|hired)|hired)',
        `in ${SPAN_EN}\\s(¦\\s){0,4}?(or (i|we|you|your)|money back|refund\\p{L}*)`,
        'or (i|we) (will |ll )?(refund|pay|return|give)\\s(¦\\s){0,3}?(double|twice|everything|it all)',
        '(refund|pay|return|give)( you)?( back)? (double|twice|triple) (the |your |back)*',
        '(cantonese|mandarin|english|arabic|japanese|korean|chinese|the language|vocabulary|grammar|the words)‥1(sticks?|stays?) in your (head|mind|memory)',
        '(hires?|hired|employs?|employed|recruits?|recruited|takes?|taken on)( you| them| her| him| everyone)? (on the spot|at once|immediately|straight away|right away|instantly|without (an )?interview)',
        `(not one|none|no one|not a single one|not a single|no) (of )?(our |my |the )*(\\p{L}+ )?${LEARNERS_EN}(\\s¦){0,2}?\\s(fail(s|ed)?|flunk(s|ed)?|unemployed|jobless|without a job|rejected|refused)`,
        `${LEARNERS_EN} (have |has )?(never|not) (yet |once )?(failed?|fails?|missed|lost)`,
        'your first (million|thousand|salary|fortune)s? (by|within|in|before|on)',
        '(lose|drop|erase|shed|goodbye to) your‥1accent',
        '(secret|magic|miracle|foolproof|patented) (methods?|techniques?|tricks?|system)',
        '(doubles?|doubled|triples?|tripled|multipl(y|ies)) your (salary|income|wages?|pay|sales|earnings|tips|turnover)',
        'your (salary|income|wages?|pay|sales|earnings) (will |can |just )?(doubles?|doubled|triples?|tripled|jumps?|goes up|soars?)',
        '(zero|no|0) (failures|fails|drop ?outs)',
      ],
      'zh-Hant': listedHan(
        '(講|說|唱|寫)得(就)?像(當地人|母語|本地人|老師傅|專業)|(學生|學員)(都|個個|全部|全)…(領高薪|就業|有工作|上榜|錄取|開店成功)|' +
          `${FEW_HAN}(天|週|周|個月|堂課|堂|小時|星期|個星期)(內|後|就|即|裡|包)?(你|妳)?(流利|脫口|對答如流|像母語|講得像|溜|出口成章|說得一口)|` +
          '(免|不用|不必|唔使)(背|唸|念|讀|抄|死背)(單字|單詞|文法|生字|書|課文)|(睡覺|睡著|邊睡|睡夢)…(學會|會講|會說|記住|背好|背完)|' +
          '內定|直接(錄取|錄用|聘用|入職|上工|進廠|分發)|直接進…(廠|公司|醫院|養老院)|包(分發|就業|錄取|考上|過關|學會|教會|找到工作|通過)|(報名|繳費)(即|就|等於)(錄取|有工作|保證|入職|上工)|' +
          '零失敗|零風險|必賺|穩賺|包賺|躺著賺|開店(就|即)?(必|就|保證|穩)(賺|成功|爆單|紅)|(薪水|收入|業績|月薪|工資|營業額|薪資)(就|直接|會|立刻|馬上)?(翻倍|倍增|加倍|翻一番|三級跳|翻兩倍)|' +
          '(證書|結業證|文憑|結業證明)(可以|能|可)(抵|換|代替|免|當)|(學生|學員|同學)…(沒有|冇|無|零)(一個|一位|任何人|人)?(落榜|不及格|失敗|考不過|失業)|(沒有|零)(一個|一位)?(學生|學員)(落榜|不及格|沒過|失敗|考不過|失業)|' +
          '(看|等|見|釣|拍)不到…(倒貼|退錢|退費|賠|免費)|倒貼(車|路|飯|運)?(錢|費)|(雙倍|加倍|兩倍)(退|賠|奉還)|退(雙倍|兩倍)',
      ),
      ar: listed(
        'مثل أهلها (بعد|خلال|في)|كالناطقين بها|(كل|جميع) (طالباتنا|طلابنا|متدربينا|متدرباتنا|خريجينا|خريجاتنا)…(رواتب|رواتب عالية|يعملون|يعملن|موظفون|موظفات|وظيفة|وظائف|نجحن|نجحوا)|' +
          `(خلال|في|بعد) ${SOON_AR}…(وإلا|أو) (رجعت|نرجع|أرجع|نعيد|أعيد|استرد|ترجع|رسومك)|بطلاقة (خلال|في|بعد) ${SOON_AR}|(تتكلم|تحكي|تتحدث|تتقن|تجيد|تتكلمين|تحكين|تتقنين)…(خلال|في) ${SOON_AR}|` +
          `(وإلا|أو) (رجعت|ترجع|نرجع|نعيد) (لك )?(رسومك|فلوسك|مالك|الرسوم|ضعف)|(ما|لم|ولا) (رسبت|رسب|ترسب|يرسب|فشل|فشلت|يفشل|تفشل) (ولا |أي )?${LEARNERS_AR}|` +
          '(راتبك|دخلك|مرتبك|مبيعاتك|أجرك) (يتضاعف|تتضاعف|سيتضاعف|يزيد|يرتفع|تزيد|ترتفع|بيتضاعف)|(يتضاعف|يضاعف|تضاعف|ضاعفي|ضاعف) (راتبك|دخلك|مرتبك|مبيعاتك|أرباحك)|' +
          '(توظفك|يوظفك|يوظفونك|تعينك|يعينونك|تتوظف|تتوظفين)…(فورا|مباشرة|على الفور|بدون مقابلة|في الحال)|(بلا|بدون|دون) (رسوب|فشل)|(أول|الأول) مليون',
      ),
    },
    innocent: {
      id: [
        '(anak|putra|putri|si kecil) (saya|kami|tetangga)‥4(ranking|rangking|peringkat|juara) (satu|1|kelas|atas|pertama)',
      ],
      en: ['in ¦ ¦ or (you|we) can (come|choose|change|pick|stay|join|pay)'],
      'zh-Hant': listedHan('(雞蛋|行李|麵團|蛋糕)〜包(通過|學會)|等不到(車|人|位)'),
    },
  },
  child: {
    claims: {
      en: [
        '(two|three|four|five|six|\\d) year olds? (who |will |can |to |that |children )*(speaks?|reads?|writes?|counts?|recites?)',
        '(raise|raises|raising|grow|make|makes|turns?)‥3(geniuse?s?|prodig(y|ies)|gifted)',
      ],
      id: [
        '(didik|mendidik|cetak|mencetak|lahirkan|melahirkan) (anak |generasi |bocah )*(jenius|genius|ajaib|super)',
      ],
      'zh-Hant': listedHan(
        '(養育|培養|教出|變成|成為|養出|變|生出)(小)?(天才|神童|資優)|歲(就)?(會|能)(講|說)?〜?(國語言|國語|種語言)',
      ),
      ar: listed('(طفل|ولد|طفلك|ولدك) (عبقري|نابغة|خارق)|(يصنع|تصنع|نصنع|يربي) (العباقرة|عباقرة|النوابغ)'),
    },
  },
};
