import { allMatches } from './all-matches.ts';
import type { Span } from './span.ts';

/** Words of a sentence that informs or warns: it names an illness or goods and praises nothing. */
const NOTICE = new RegExp(
  [
    "(?<![\\p{L}])(?:beri ?tahu|beritahu|kasih tahu|kabari|sampaikan|infokan|dilarang|mohon|harap|jangan(?! (?:khawatir|kuatir|takut|ragu|sedih|lewatkan|kaget|sampai (?:kehabisan|ketinggalan)|lupa (?:beli|pesan|order)))|perhatian|peringatan|alergi|konsultasi|konsultasikan|pantang|hindari|riwayat|libur|ditunda|diundur|mundur|doakan|mohon doa|(?:warung|lapak|toko|dapur|kelas|kios|kedai)(?:nya)?\\s+(?:\\p{L}+\\s+)?tutup|tutup (?:dulu|sementara|sampai|sehari)|(?:tetap|segera|silakan|sebaiknya|mending) (?:periksa )?ke dokter|tidak (?:bisa|aman) untuk|(?:sebaiknya|mending|mendingan)\\s+(?:jangan|pilih|tidak|tanya|bertanya|konsultasi|lapor|di bawah|duduk|istirahat|menonton|lewati|tunggu)|tidak disarankan|tidak cocok|kurang cocok|tell us|let us know|please|warning|caution|allerg\\p{L}+|not allowed|prohibited|forbidden|not suitable|unsuitable|message us|text us|ask your doctor|choose the|pick the|pilih(?:lah)? yang|ask (?:a|the|his|her|their) doctor|(?:tanya|tanyakan|bertanya|lapor)(?:lah)? (?:ke |kepada |pada |dulu )*(?:dokter|bidan)|avoid|inform|consult|(?:do not|don[’']t)(?! (?:worry|be sad|fear|panic|miss|be afraid|hesitate|wait))|postponed|closed|pray for|sit in front|should not (?:order|eat|drink|join|take|buy|come|use|try)|sumbangkan|disumbangkan|menyumbang|donasikan|didonasikan|santunan|(?:pakai|gunakan) masker|tutup mulut|(?:kalau|jika|bila) (?:\\p{L}+ ){1,4}(?:bilang|kasih tau)|(?:bisa|dapat) (?:menyebabkan|bikin (?:pusing|mual|mabuk))|cover your mouth|wear a mask|(?:may|might|can) (?:give you|cause|make you)|plea?s(?:e)?|pls)(?![\\p{L}])",
    '請勿|戴口罩|請留意|可能會?(?:頭暈|頭痛|不適)|请勿|禁止|請告知|请告知|請先告知|告訴|話畀|請先問|先問過?醫|(?:要|先)問(?:過|問)?醫生|馬上說|即刻講|報名前|通知|告知|注意|提醒|過敏|过敏|敏感|不宜|唔好|唔啱|小心|避免|不適合|(?:的朋友|的客人|的人|人士|的)請(?:在|等|留|坐|先|勿|不|告|自備|帶|小心|留意|避|問|通知|提)|別吃(?!藥)|別喝|別買|不要吃(?!藥)|不要喝|不要買|請帶|就說|就講|休攤|請假|延期|改期|請不要|请不要|請選|請揀|请选|(?:不要|別|勿)(?:上山|爬|參加|坐|進|走|下水|跑|來|騎)|在(?:山下|下面|外面|車上)等',
    '(?:يرجى|فانتبه|انتبه|الرجاء|أخبرونا|أخبرنا|أخبرينا|أخبروا|يخبر|إبلاغ|أبلغ|ممنوع|يمنع|تنبيه|تحذير|حساسية|لا يناسب|لا تناسب|فليختر|فليحضر|فليسأل|يسأل طبيب|تسأل طبيب|نتوقف|توقف|تجنب|استشر|يتأجل|دعواتكم|فلا (?:يصعد|يركب|يأت|يشارك|يأكل|يشرب|تصعد|تركب|تأكل)|لا (?:يركبن|يصعدن|يصعد|يركب|يشارك)|فلينتظر|اسأل|اسألي|اسألوا|فليبق|فليتجنب)',
  ].join('|'),
  'iu',
);
const SENTENCE_END = /[.!?。!?؟\n]/u;

function sentenceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !SENTENCE_END.test(text[at] ?? '')) at += 1;
  return at;
}

function sentenceStart(text: string, before: number): number {
  let at = before;
  while (at > 0 && !SENTENCE_END.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

const sentenceAround = (text: string, { start, end }: Span): string =>
  text.slice(sentenceStart(text, start), sentenceEnd(text, end));

/** Whether the sentence in which a span stands is a notice: "Beri tahu kami kalau punya diabetes." */
export function isInNotice(text: string, { start, end }: Span): boolean {
  let to = sentenceEnd(text, end);
  // A question asks for what the next sentence says: "Punya asma? Kabari pemandu."
  if (/[??؟]/u.test(text[to] ?? '')) to = sentenceEnd(text, to + 1);
  return NOTICE.test(text.slice(sentenceStart(text, start), to));
}

/** Words of a sentence that tells what is taught or asked: the words of the row are the matter of a lesson. */
const TAUGHT =
  /(?<![\p{L}])(?:kosakata|kosa kata|istilah|p3k|pertolongan pertama|first aid|belajar (?:baca|membaca|bilang|ngomong|menyebut)|bermain peran|latihan (?:dialog|percakapan|bilang|ngomong|menyebut|mengatakan)|cara (?:bilang|mengatakan|menyebut)|(?:belajar|latihan|berlatih|praktik) (?:merawat (?:lansia|orang tua|pasien|bayi|balita|luka)|memandikan|menyuapi|memapah|membalut|memindahkan|mengganti (?:popok|perban|seprai)|mengukur (?:tensi|suhu))|(?:how|learn|learning|and) to (?:say|read|ask|spell|describe|explain|bathe)|practi[sc](?:e|ing) (?:what|how|asking|saying|telling|talking|speaking)|role play|we practi[sc]e|percakapan|ngomong|dialog|bahasa (?:inggris|mandarin|kanton|arab)|bab\s+\d+|(?:chapter|lesson|unit)\s+(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)|vocabulary|conversation|what the law|the law says|rules (?:on|of|about)|how to (?:apply|register)|aturan|bahas(?:an)? (?:soal |tentang )?(?:hukum|iklan|label)|undang-undang|(?:we|you) (?:read|fill in|write down)|talking to|words for|names of)(?![\p{L}])|第[一二三四五六七八九十\d]+[課课]|詞彙|词汇|用語|用语|生字|急救|會話|会话|對話|角色扮演|練習|學[^。]{0,12}(?:說|講|問|讀|看英文|看標籤)|怎麼說|怎樣說|點講|مفردات|الدرس|نتعلم (?:قراءة|كلمات|الكلام)|نتدرب|تمثيل|كيف نقول|كيف تقول|محادثة|إسعافات|الإسعاف/iu;

/** What a class is called says nothing of its price: "Kelas bahasa Inggris 8 kali, 400 ribu dipotong jadi 200 ribu". */
const CLASS_NAME =
  /bahasa (?:inggris|mandarin|kanton|arab)|percakapan|conversation|ngomong|dialog|會話|会话|對話|練習|محادثة/giu;
const PRICE =
  /(?:rp|idr|hk\$|nt\$|usd|\$)\s*\d|\d\s*(?:ribu|rb|k|juta|jt|%|persen|percent|元|塊|折|蚊)|\d{1,3}[.,]?000/iu;

/** Whether the sentence in which a span stands says what a class teaches: "Kosakata rumah sakit, obat, dan janji dokter." */
export function isTaught(text: string, span: Span): boolean {
  const sentence = sentenceAround(text, span);
  const taught = PRICE.test(sentence) ? sentence.replaceAll(CLASS_NAME, ' ') : sentence;
  return TAUGHT.test(taught) || (LEARNT.test(text) && isQuoted(text, span));
}

/** Sentences that learners say: 'Belajar kalimat di apotek: "I have a headache"'. */
const LEARNT =
  /(?<![\p{L}])(?:belajar|latihan|berlatih|kalimat|learn(?:ing)?|practi[sc](?:e|ing)|sentences?|phrases?|lessons?|how to say)(?![\p{L}])|學|學習|句子|句型|例句|課|نتعلم|تعلم|جمل|جملة|عبارات/iu;
const QUOTES = /"[^"]*"|“[^”]*”|「[^」]*」|『[^』]*』|«[^»]*»|‘[^’]*’/gu;
const isQuoted = (text: string, { start, end }: Span): boolean =>
  allMatches(QUOTES, text).some(({ index, 0: { length } }) => index < start && end < index + length);

/** Somebody of the family, and what became of the shop since: both have to be said. */
const KIN =
  /(?<![\p{L}])(?:suami|istri|ibu|bapak|anak|adik|kakak|simbah|mbah|nenek|kakek|mertua|saya|husband|wife|mother|father|son|daughter|sister|brother|grandmother|grandfather)(?![\p{L}])|先生|丈夫|太太|媽媽|爸爸|孩子|兒子|女兒|婆婆|外婆|阿嬤|爺爺|我|[痛燒傷咳]，?所以|زوجي|زوجتي|أمي|أبي|ابني|ابنتي|جدتي|جدي|أختي|أخي/iu;
const SHOP_CHANGED =
  /(?<![\p{L}])(?:jadi|maka|makanya|sehingga|sejak itu)\s+(?:kami|saya|dapur|warung|kios|toko|pesanan|kelas)(?:nya)?\s+(?:(?:sekarang|baru|terpaksa|harus)\s+)?(?:pindah|tutup|libur|mundur|telat|terlambat|berhenti|istirahat|jualan di|berjualan di)(?![\p{L}])|(?<![\p{L}])so (?:we|i|the (?:shop|stall|kitchen|class)|orders?) (?:have |has |had to |had |are |is |will be )?(?:moved?|closed?|late|stopped|delayed|stop|close)(?![\p{L}])|(?:我們|所以|今天|今日)[^。]{0,4}(?:回得慢|遲覆|晚回|搬|休息|休業|關門|停業|改到|延後)|(?:فنقلنا|فأغلقنا|لذلك نقلنا|لذلك أغلقنا|لذلك توقفنا|لذلك تتأخر)/iu;
/** What is said of a product's effect: with one of these the news is a testimonial. */
const EFFECT =
  /(?<![\p{L}])(?:minum|diminum|makan|dimakan|konsumsi|pakai|dipakai|berkat|khasiat\p{L}*|sembuh|membaik|reda|hilang|ramuan|obat|jamu|madu|drinks?|drank|drinking|eats?|ate|eating|thanks to|cured?|healed|better|helped)(?![\p{L}])|喝|吃了|飲|服用|好了|痊癒|شرب|يشرب|تناول|شفي|بفضل/iu;

/** Whether the sentence in which a span stands tells of an illness at home and what it meant for the shop. */
export function isFamilyNews(text: string, span: Span): boolean {
  const sentence = sentenceAround(text, span);
  return KIN.test(sentence) && SHOP_CHANGED.test(sentence) && !EFFECT.test(text);
}
