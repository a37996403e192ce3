import type { Writing } from '../language.ts';
import type { Span } from './span.ts';

/** Words that may stand between a denial and what it denies. */
const FILLERS =
  'untuk|kami|saya|kita|sebut|disebut|menyebutnya|rasa|terdaftar|bersertifikat|berlabel|berizin|lolos|di|punya|memiliki|sebagai|merupakan|berupa|suatu|sebuah|produk|barang|yang|mengandung|memakai|pakai|pake|ada|dari|klaim|bahan|termasuk|menjual|jual|bisa|dapat|akan|menjanjikan|menjamin|janji|alat|mengklaim|mengaku|dianggap|anggap|disangka|dikira|bakal|bakalan|bikin|berharap|ngarep|mengharap|pernah|ikut|meraih|ada hubungannya dengan|ana|ono|iso|isa|saget|kanggo|menggantikan|a|an|the|any|meant|intended|to|as|for|contain|contains|containing|use|using|used|sell|claim|been|be|is|of|our|added|bring|expect|with|cocok|suitable|safe|recommended';
const DENIALS =
  "bukan|bukanlah|tidak|tak|nggak|enggak|ngga|gak|ga|ndak|mboten|ora|dudu|jangan|belum|not|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t|cannot|can['’]?t|won['’]?t|never|nor|tanpa (?:janji|klaim|embel-embel|label)|no (?:\\p{L}+ )?(?:claims?|promises?|guarantees?) (?:about|of|to|on|that|for)|no (?:teacher|one|body|school|class|course|seller|maker) (?:can|could|may|will)";
const ABSENCES = 'tanpa|bebas|non|nol|no|zero|without|free from|free of';
/** Here the denial makes the claim stronger: "tidak hanya", "tidak perlu obat", "nothing better". */
const STRONGER =
  'hanya|cuma|cuman|sekadar|sekedar|perlu|usah|butuh|kalah|ada yang|ada yg|only|just|merely|need|more|other|better';
/** What is denied as well: "bukan obat, jamu, atau suplemen". After a comma or "and" alone it is not: "tidak pahit, sehat". */
const OR_JOINED =
  '(?:(?:[\\p{L}-]+\\s*,\\s*){0,2}[\\p{L}-]+\\s*,?\\s*(?:atau|ataupun|maupun|or|nor|apalagi|/)\\s*)?';
/** Nouns that are denied together: "bukan obat, jamu …", "bebas alkohol dan babi". */
const JOINED = '(?:[\\p{L}-]+\\s*(?:,|/|atau|maupun|dan|or|and|nor|apalagi|serta)\\s*){0,3}';

/** What is denied may be the object of a verb: "tidak untuk mengobati penyakit", "not meant to cure any disease". */
const VERBS =
  '(?:me|di)[a-z]{4,12}\\s+|(?:nambani|ngobati|ngilangi|marekake|nyembuhake)\\s+|(?:cure|treat|heal|prevent|diagnose|replace|make|makes)\\s+(?:any\\s+|a\\s+|you\\s+)?';

/** "Bukan alat terapi": one word may stand between. "Bukan main" makes it stronger. */
const BUKAN_ONE_WORD = /(?<![\p{L}])bukan(?:lah)?\s+(?!main|hanya|cuma|sekadar|sekedar|saja)\p{L}+\s+$/iu;

const latin = (words: string, joined: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words})(?:\\s+|-)(?!(?:${STRONGER})(?![\\p{L}]))${joined}(?:(?:${FILLERS})\\s+){0,4}${joined}(?:${VERBS})?$`,
    'iu',
  );
const LATIN_DENIAL = latin(DENIALS, OR_JOINED);
const NOUN_DENIAL = latin(
  "bukan|bukanlah|dudu|not an?|isn['’]?t an?|(?:is|are|and|but|has|have|with|it['’]?s) no",
  JOINED,
);
/** "We can't tell you it does anything for your health", "nobody says it heals", "tidak ada yang bilang ini obat". */
const NOT_SAID =
  /(?<![\p{L}])(?:(?:can[’']?t|cannot|don[’']?t|won[’']?t|do not|will not|never) (?:tell you|say|said|claim|promise|know if|know whether)|(?:tidak|nggak|gak|belum|tak) (?:pernah |berani |mau |bisa |dapat |akan )?(?:bilang|mengatakan|menjanjikan|janji|klaim|mengklaim|pakai kata|memakai kata)|(?:jangan|tak perlu|tidak perlu|tidak usah|gak usah) (?:percaya|berharap)|(?:nobody|no one|none of us) (?:says?|said|claims?|promises?)|(?:tidak ada|tak ada|nggak ada|gak ada) yang (?:bilang|mengatakan|menjanjikan))\s+(?!no\s)(?:[\p{L}'’]+\s+){0,7}$/iu;
/**
 * "We make no promise about your health", "no guarantee that you will", "it does nothing for your skin", "kami tidak bilang
 * apa-apa soal badan": to the next comma the denial holds.
 */
const NOTHING_PROMISED =
  /(?<![\p{L}])(?:no (?:\p{L}+ )?(?:promises?|claims?|guarantees?) (?:about|of|on|for|that|to|you)|(?:does|do|did|has|have) nothing (?:for|to do with|about)|(?:tidak|nggak|gak|tak|belum) (?:\p{L}+ )?(?:bilang|mengatakan|menjanjikan|janji|menjamin) (?:apa[- ]apa|apa ?pun) (?:soal|tentang|untuk|buat))\s+(?:\p{L}+\s+){0,3}$/iu;
/** "Pijat dan pengobatan tidak termasuk", "medicine is not included". */
const NOT_INCLUDED =
  /^\s+(?:(?:ini|itu|is|are)\s+)?(?:tidak|belum|tak|not)\s+(?:termasuk|included)(?![\p{L}])/iu;
/** "Menang lomba? Belum pernah.", "Alat pijat? Bukan, ini ulekan.": a question that is answered with no. */
const ANSWERED_NO =
  /^[^.!?？:\n]{0,24}[?？؟:]\s*(?:(?:belum|tidak|bukan|nggak|enggak|gak|ga|no|not yet|nope)(?:\s+(?:(?:pernah|berani|ada)(?:\s+\p{L}+)?|(?:kami|saya|kita)\s+(?:jual|buat|pakai|sediakan|layani|terima|janjikan|klaim)))?|沒有|不是|還沒有?|لا|ليس بعد)\s*(?:[,.!;，。、،]|$)/iu;
/** "People ask if it cures anything. It does not.", "Banyak yang tanya apakah ini menyembuhkan. Tidak.", 有人問能不能治病，不能. */
const ASKED =
  /(?<![\p{L}])(?:(?:asks?|asked|asking|wonders?)(?: (?:me|us))? (?:if|whether) (?:[\p{L}']+ ){1,3}|(?:tanya|bertanya|nanya|menanyakan)(?: \p{L}+)? (?:apakah|apa|bisakah|kalau) (?:\p{L}+ ){0,3})$|問(?:這個?|它|說|我)?(?:是不是|能不能|會不會|可不可以|有沒有)?$|(?:يسأل|تسأل|سأل|سألت)\p{L}* (?:\p{L}+ )?(?:هل|إن كانت?) (?:\p{L}+ )?$/iu;
const ANSWERED_NO_AFTER =
  /^[^.!?。，؟،\n]{0,24}[.!?。，؟،;,]\s*(?:(?:it|this|they|these|we) (?:does|do|is|are|can|will|has|have)(?:n[’']t| ?not)|no|not|tidak|nggak|enggak|gak|bukan|belum|不能|不會|不是|沒有|不行|لا|ليس)(?![\p{Script=Latin}\p{Script=Arabic}])/iu;
/** "Terapi ikan tidak ada, kolamnya untuk mancing": nothing may follow, as in "tidak ada di toko lain". */
const NOT_THERE =
  /^\s+(?:\p{L}+\s+)?(?:tidak|nggak|gak|tak)\s+(?:ada|tersedia|dijual|kami (?:jual|titipkan|sediakan|buat|terima|layani))(?:\s+(?:di sini|di warung|ya))?\s*(?:[,.;!]|$)/iu;
/** "Kalori dan gizinya belum kami hitung", 卡路里我們沒有算過: nothing is said of how much there is. "Tidak terhitung" praises. */
const NOT_MEASURED =
  /^(?:nya)?(?:\s+(?:dan|atau|serta)\s+\p{L}+)?\s+(?:belum|tidak|tak|nggak|gak)\s+(?:pernah\s+)?(?:kami\s+|saya\s+)?(?:hitung|dihitung|ukur|diukur|timbang|ditimbang|uji|diuji|periksa|diperiksa)(?!\p{L})|^(?:[和同或]\p{Script=Han}{1,4})?(?:我們|我)?(?:從來|還)?(?:沒有?|未|冇)(?:計?算|量|測|檢驗|化驗)/iu;
/** "Tidak kami timbang gizinya", "we never counted the calories", 沒有量過卡路里: the same with what is measured behind. */
const NOT_MEASURED_BEFORE =
  /(?<![\p{L}])(?:tidak|belum|tak|nggak|gak) (?:pernah )?(?:(?:kami|saya|kita) )?(?:hitung|menghitung|ukur|mengukur|timbang|menimbang|uji|periksa) (?:berapa |jumlah |kadar )?$|(?<![\p{L}])(?:never|not|haven[’']?t|hasn[’']?t|didn[’']?t) (?:yet )?(?:measured?|count(?:ed)?|test(?:ed)?|weigh(?:ed)?) (?:the |its |any |how (?:many|much) )?$|(?:沒有?|未|冇|從沒)(?:計?算|量|測|檢驗|化驗)過?$/iu;
const LATIN_ABSENCE = latin(ABSENCES, JOINED);
/** "We make no health claims", "tanpa klaim khasiat". */
const CLAIM_BEHIND = /^\s+(?:claims?|promises?)(?![\p{L}])/iu;
const NO_BEFORE = /(?<![\p{L}])(?:no|not any|without|never)\s+(?:\p{L}+\s+)?$/iu;
const FREE_BEHIND = /^(?:\s|-)free(?![\p{L}])/iu;
const HAN_FILLERS =
  '(?:任何|取得|拿到|獲得|獲|通過|辦好|申請|領到|適合|適宜|甚麼|什麼|一種|用來|用作|作為|作|能|可以|添加|含|有|有咩|咩|講|講有咩|它|牠|這|呢個|可|是|係|宣稱|聲稱|保證|說有什麼|說有|說|講)';
const HAN_DENIAL = new RegExp(
  `(?:不是|並非|并非|並不是|非|未|不|唔係|不賣|不能|不可|不會|不作|唔會|冇話|沒有人說|没有人说|沒人說|没人说|冇人話|冇人講|沒說過|没说过|沒有說過|冇講過|從沒說|治不好|治唔好|醫不好|醫唔好|沒有任何|不說|不講|不敢|唔敢|無法|没法|沒法|没有任何|沒有什麼|冇得|恕不|不設|不提供|無任何|絕非)${HAN_FILLERS}{0,2}$`,
  'u',
);
/** "沒有療效". Before a comparison it makes the claim stronger: 沒有更好的. */
const HAN_HAS_NOT = /(?:沒有|没有|冇)$/u;
/** 不保證對身體有好處, 對皮膚沒有什麼幫助. */
const HAN_NOT_PROMISED = /(?:不|沒有?|冇|唔)(?:能|會|敢|可以)?(?:保證|承諾|聲稱|宣稱)\p{Script=Han}{0,6}$/u;
const HAN_NO_USE =
  /^\p{Script=Han}{0,3}(?:沒有?|冇|並無|無)(?:什麼|任何|咩|甚麼)?(?:幫助|作用|效果|療效|好處|功效)/u;
const HAN_COMPARISON = /^[更最比]/u;
const HAN_ABSENCE = new RegExp(`(?:不含|不用|不帶|沒有|没有|無|无|唔含|冇|並無|零)${HAN_FILLERS}{0,2}$`, 'u');
/** The denied claim before it is joined with this one, or has it for an object: 不能治療任何疾病. */
const HAN_SHARED =
  /(?:不是|並非|不能|不會|不可|沒有|唔會|唔係)[\p{Script=Han}]{1,4}(?:或|、|和|及|任何|咩|什麼)$/u;
const ARABIC_FILLERS =
  '(?:(?:أي|بأي|لأي|يناسب|تناسب|يصلح|تصلح|مناسب|مناسبا|نفز|نفوز|نحصل|على|نبيع|نقل|من|به|فيه|يحتوي على|تحتوي على|يحتوي|مخصص|مخصصا|هو|هي|يعد|تعد|يستخدم|تستخدم|نعد|نعدكم|لدينا|لديه|عندنا|شهادة|نقول|نزعم|ندعي|إنه|إنها|أنه|أنها|في|منها|منه|تنتظروا|تنتظر|تتوقعوا|تتوقع|يشفي|يشفيك|يشفيكم|تشفي|يعالج|تعالج|يداوي|بديلا|بديل)\\s+){0,4}(?:\\p{L}{3,}\\s+(?:أي|أو|ولا)\\s+)?[وفبلك]{0,2}(?:ال|ل)?$';
const ARABIC_DENIAL = new RegExp(
  `(?:^|[^\\p{L}])[وف]?(?:ليس|ليست|لسنا|لا|ما|مو|مش|مب|موب|غير|لم|لن)\\s+${ARABIC_FILLERS}`,
  'u',
);
/** "ليس مشروبا صحيا", "ليست الوصفة الأصلية": one noun may stand between. "ليس مجرد دواء" makes it stronger. */
const LAYSA_ONE_WORD =
  /(?:^|[^\p{L}])[وف]?(?:ليس|ليست)\s+(?!فقط|مجرد|هناك|له|لها|ثمة|كمثله|كغيره)\p{L}{2,}\s+(?:ال|لل|ل)?$/u;
const ARABIC_ABSENCE = new RegExp(
  `(?:^|[^\\p{L}])[وف]?(?:بدون|بلا|دون|خال من|خالي من|خالٍ من|خالية من|من غير|لا نستخدم|لا نستعمل|لا نضع|لا يدخل فيه|لا يدخل فيها)\\s+${ARABIC_FILLERS}`,
  'u',
);
/** "ولا فائدة علاجية له", "ليس له أي تأثير علاجي": what a denied noun is said to be is denied with it. */
const ARABIC_NO_EFFECT =
  /(?:^|[^\p{L}])[وف]?(?:لا|بلا|دون|بدون|ليس له|ليس لها|ليست له|ليست لها)\s+(?:(?:أي|أية)\s+)?(?:فائدة|فوائد|خصائص|خاصية|تأثير|أثر|مفعول|غرض|ادعاءات|وعود)\s+$/u;
/** "لا نعد بأي فائدة صحية", "لا نضمن الطلاقة": what is not promised, up to the next comma. */
const ARABIC_NOT_PROMISED =
  /(?:^|[^\p{L}])[وف]?(?:لا|لن|لم|ما)\s+(?:نعد|نعدك|نعدكم|ندعي|نزعم|نقول|نضمن|نتعهد|يعد|تعد)\s+(?:\p{L}+\s+){0,3}(?:ب|بال|ال)?$/u;
const ARABIC_COMPARISON = /^(?:ال)?(?:أفضل|أحسن|أطيب|ألذ|أجمل|أقوى|أكثر|أجود)/u;
/** 豬肉不用: what is not used stands before the verb. 不用冷藏 denies something else. */
const HAN_ABSENT_BEHIND =
  /^(?:我們|我)?(?:一概|從來|都)?(?:不用|唔用|不放|不賣|沒有用|冇用)(?=[,,。、;;!!\s]|$)/u;
const LOOK_BACK = 64;
const LOOK_AHEAD = 8;
const LONGEST_NOT_INCLUDED = 24;
const LONGEST_ANSWERED = 60;

/** Arabic is written with vowel marks or without. */
const unmarked = (text: string): string => text.replace(/[\u064b-\u065f\u0670]/g, '');

/** Returns what stands before a span in its sentence. */
const before = (text: string, { start }: Span): string =>
  text
    .slice(Math.max(0, start - LOOK_BACK), start)
    .split(/[.!?\n]/)
    .at(-1) ?? '';

/**
 * Whether the words directly before a claim deny it: "bukan obat", "not a medicine", "bukan obat atau jamu", 不是藥,
 * ليس دواء. A denial that makes the claim stronger does not count: "bukan hanya obat", "tidak perlu obat".
 */
export function isDenied(text: string, span: Span): boolean {
  const said = before(text, span);
  const behind = text.slice(span.end, span.end + LONGEST_ANSWERED);
  return (
    (isSaid('latin', said) && isDeniedBefore(said, behind)) ||
    NOT_INCLUDED.test(behind.slice(0, LONGEST_NOT_INCLUDED)) ||
    NOT_THERE.test(behind) ||
    ANSWERED_NO.test(behind) ||
    (ASKED.test(said) && ANSWERED_NO_AFTER.test(behind)) ||
    NOT_MEASURED.test(behind) ||
    HAN_NO_USE.test(behind) ||
    (isSaid('han', said) && isDeniedInHan(said.trimEnd(), text.slice(span.start))) ||
    (isSaid('arabic', said) && isDeniedInArabic(unmarked(said), text.slice(span.start)))
  );
}

const isDeniedBefore = (said: string, behind: string): boolean =>
  LATIN_DENIAL.test(said) ||
  NOUN_DENIAL.test(said) ||
  BUKAN_ONE_WORD.test(said) ||
  NOT_SAID.test(said) ||
  NOTHING_PROMISED.test(said) ||
  NOT_MEASURED_BEFORE.test(said) ||
  (NO_BEFORE.test(said) && CLAIM_BEHIND.test(behind.slice(0, LOOK_AHEAD)));

const isDeniedInHan = (said: string, claim: string): boolean =>
  HAN_DENIAL.test(said) ||
  HAN_SHARED.test(said) ||
  HAN_NOT_PROMISED.test(said) ||
  NOT_MEASURED_BEFORE.test(said) ||
  (HAN_HAS_NOT.test(said) && !HAN_COMPARISON.test(claim));

const isDeniedInArabic = (said: string, claim: string): boolean =>
  ARABIC_DENIAL.test(said) ||
  LAYSA_ONE_WORD.test(said) ||
  ARABIC_NOT_PROMISED.test(said) ||
  (ARABIC_NO_EFFECT.test(said) && !ARABIC_COMPARISON.test(claim));

/** Letters of the denials of a script. */
const LETTERS: Readonly<Record<Writing, RegExp>> = {
  latin: /[a-z]/i,
  han: /\p{Script=Han}/u,
  arabic: /[\u0620-\u06ff]/,
};
/** Whether words of a script stand before a claim: the denials of another are not tried. */
const isSaid = (writing: Writing, said: string): boolean => LETTERS[writing].test(said);

/** Whether a text says that something is free of what a span names: "tanpa alkohol", "alcohol-free", 不含酒精. */
export function isAbsent(text: string, span: Span): boolean {
  const said = before(text, span);
  return (
    LATIN_ABSENCE.test(said) ||
    FREE_BEHIND.test(text.slice(span.end, span.end + LOOK_AHEAD)) ||
    HAN_ABSENCE.test(said.trimEnd()) ||
    HAN_ABSENT_BEHIND.test(text.slice(span.end, span.end + LOOK_AHEAD)) ||
    ARABIC_ABSENCE.test(unmarked(said))
  );
}
