import type { Span } from './span.ts';

/** Words of a sentence that informs or warns: it names an illness or goods and praises nothing. */
const NOTICE = new RegExp(
  [
    "(?<![\\p{L}])(?:beri ?tahu|beritahu|kasih tahu|kabari|sampaikan|infokan|dilarang|mohon|harap|jangan|perhatian|peringatan|alergi|konsultasi|konsultasikan|pantang|hindari|riwayat|tidak disarankan|tidak cocok|kurang cocok|tell us|let us know|please|warning|caution|allerg\\p{L}+|not allowed|prohibited|forbidden|not suitable|unsuitable|avoid|inform|consult|do not|don[’']t)(?![\\p{L}])",
    '請勿|请勿|禁止|請告知|请告知|請先告知|告訴我們|通知|告知|注意|提醒|過敏|过敏|敏感|不宜|避免|不適合',
    '(?:يرجى|الرجاء|أخبرونا|أخبرنا|أخبرينا|أخبروا|يخبر|إبلاغ|أبلغ|ممنوع|يمنع|تنبيه|تحذير|حساسية|لا يناسب|تجنب|استشر)',
  ].join('|'),
  'iu',
);
const SENTENCE_END = /[.!?。!?؟\n]/u;

function sentenceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !SENTENCE_END.test(text[at] ?? '')) at += 1;
  return at;
}

/** Whether the sentence in which a span stands is a notice: "Beri tahu kami kalau punya diabetes." */
export function isInNotice(text: string, { start, end }: Span): boolean {
  let from = start;
  while (from > 0 && !SENTENCE_END.test(text[from - 1] ?? '')) from -= 1;
  let to = sentenceEnd(text, end);
  // A question asks for what the next sentence says: "Punya asma? Kabari pemandu."
  if (/[??؟]/u.test(text[to] ?? '')) to = sentenceEnd(text, to + 1);
  return NOTICE.test(text.slice(from, to));
}
