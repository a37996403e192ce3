import { listed } from '../patterns.ts';
import { listedHan } from './han.ts';
import type { LooseWords } from './loose-effects.ts';

/** What troubles children and the milk of mothers, and is to end with a spoon. */
export const CHILDHOOD: Readonly<Record<string, LooseWords>> = {
  child: {
    claims: {
      id: [
        '(nilai|rapor|nilai rapor|prestasi|ranking)(nya)? (langsung |pasti |jadi |akan |bisa |anak )*(naik|meningkat|melonjak|melejit|bagus) (¦)?',
        '(batuk|pilek|demam|kolik|kembung|rewel|gtm)(nya)? (si kecil|anak|bayi|balita)(nya)? (langsung|jadi|cepat|pun|hilang|reda)',
        '(anak|bayi|si kecil|balita|bocah)(nya| ibu| bunda| anda)? (yang |lagi |sering |gampang |masih )*(kurus|pucat|lesu|rewel|ceking|kurang gizi|batuk|pilek|demam|susah tidur|cacingan|mimisan|stunting|ngompol|kerempeng)(nya)?\\s(¦\\s){0,2}?(coba|kasih|beri|minumkan|suapi|langsung|jadi|cepat|hilang|sembuh)',
        '(anak|bayi|si kecil|balita|bocah)‥4(cepat|lekas|cepet|jadi|makin|tambah) (gemuk|gendut|montok|besar|tinggi|berisi|lahap|anteng|tenang tidurnya)',
        'asi(nya)? (ibu |bunda |yang )*(seret|mampet|macet|kurang|sedikit|tidak lancar|nggak lancar|gak lancar|gak keluar|belum keluar|tidak keluar)',
        '(dahak|lendir|riak|ingus)‥2(bayi|anak|dada|balita|keluar|rontok|luruh)',
      ],
      en: [
        '(stops?|stopped|no more|ends?|without) (wetting the bed|bed ?wetting|night crying|tantrums|thumb sucking|crying at night)|(sleeps?|slept) through the night‥2(baby|child|after|thanks|with)',
        '(grades?|marks|scores|results|reports?) (go|goes|went|jump(s|ed)?|rise|rose|climb(s|ed)?|improve[sd]?|shoot|shot) (up|by|to|from)?',
        '(calms?|settles?|tames?|quiets?|soothes?) (down )?(the |your |any |an )*(hyper\\p{L}*|restless|fussy|crying|colicky|naughty|autistic|adhd|fidgety|wild) ?(child|children|kids?|bab(y|ies)|boys?|toddlers?|sons?|daughters?)?',
        '(adhd|autis(m|tic)|hyperactiv(e|ity)|colic(ky)?|teething pain|bed ?wetting)',
        '(skinny|pale|thin|sickly|weak|underweight) (little )?(kids?|child|children|bab(y|ies)|toddlers?|sons?|daughters?|girls|boys)‥4(eats?|try|gain(s|ed)?|chubby|rosy|fills? out|plump|stronger|grows?|fatter)',
        '(phlegm|mucus|snot)(\\s¦){0,4}?\\s(baby|babies|chest|child|out|loose\\p{L}*|clears?|gone)|(loosens?|clears?|brings up|melts?) (the |your |baby s )*(phlegm|mucus)',
        '(breast ?)?milk (overflows|pours|doubles?|doubled|floods?|gushes|flows like)',
      ],
      'zh-Hant': listedHan(
        '(數學|英文|功課|考試|成績|國語)…(不及格|倒數|吊車尾)…(滿分|第一|及格|前三名|進步)|(寶寶|嬰兒|小孩|孩子)(腸)?(脹氣|夜哭|哭鬧|咳|發燒|流鼻水)…(就|用|喝|擦|吃|馬上)|' +
          '(瘦弱|挑食|厭食|瘦小|蒼白|愛哭|過動|尿床|夜啼|瘦巴巴)(的)?(孩子|小孩|寶寶|兒子|女兒|小朋友|囡囡)…(吃|喝|胖|變|長|試|肉)|過動(兒)?|(奶量|母乳|乳汁|奶水)…(翻倍|滿出來|爆|多到|源源|變多|追|暴增)|(化|排|拍)(寶寶|孩子)?(的)?痰',
      ),
      ar: listed(
        '(درجاته|درجاتها|علاماته|نتائجه|معدله)…(قفزت|ارتفعت|تحسنت|ترتفع|الامتياز)|(الطفل|الرضيع|الصغير|طفلك|رضيعك) ينام…(الليل|بعدها|بعده|نوما)|' +
          '(ولدك|طفلك|بنتك|ابنك|رضيعك|صغيرك) (هزيل|نحيف|ضعيف|شاحب|قليل الأكل|كثير البكاء|ما ياكل|لا يأكل|كثير الحركة|يبكي)…(يسمن|تسمن|يمتلئ|يأكل|جرب|تتورد|يهدأ|ينام|شهر|ملعقة)|(يسمن|تسمين|يسمنه|تسمن) (ال)?(أطفال|ولد|طفل|بنات|نحيف)|(طلاب|طالبات|طالب)…(تركيز|حفظ أسرع|ذاكرة|ذكاء|نجاح مضمون)|تركيز (يدوم|طول|عالي|حاد)|(يطلع|يخرج|يطرد|يذيب|يذوب|تطرد) (ال)?بلغم|(مرضعات|مرضعة|مرضعه|نفساء)…(حليب|لبن|يفيض|يدر|يزيد)|(حليب|حليبك|لبن الأم) (يفيض|يدر|يزيد|ينزل|يتضاعف)|(فرط الحركة|التوحد|التبول اللاإرادي|المغص)…(يختفي|يهدأ|تزول|يزول)|(يهدئ|تهدئ) (ال)?(طفل|رضيع|أطفال|صغار)',
      ),
    },
    innocent: {
      id: ['(kelas|guru|pendamping|teman|taman|relawan)‥3(autis|adhd|stunting)'],
      en: [
        '(children|kids|guests|students|people|a child|visitors) with (adhd|autism)',
        '(adhd|autis(m|tic)|hyperactive)‥3(welcome|please|tell|let)',
      ],
      'zh-Hant': listedHan('(過動|自閉)(兒|的孩子)?…(歡迎|請|也可以來)'),
    },
  },
  health: {
    claims: {},
    innocent: { 'zh-Hant': listedHan('奶量…(自己|可以)(加|調|選)|奶量(多|少)(一點|些)') },
  },
};
