const WHOLE = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)$/;
/** "32.000,00", "32,000.00" and "32000,00"; two separators of one kind are ambiguous, as on the server. */
const NOUGHT_SEN = /^(?:(\d{1,3}(?:\.\d{3})+),00|(\d{1,3}(?:,\d{3})+)\.00|(\d{4,})[.,]00)$/;
const SHORTHAND = /^(\d{1,4})(?:[.,](\d{1,2}))? ?(rb|ribu|k|jt|juta)$/;

const digitsOf = (text: string): number => Number(text.replaceAll(/\D/g, ''));

/**
 * Parses a price in whole rupiah as people here write it: 32000, 32.000, Rp32.000,-, 32rb, 1,2 juta. Undefined when it is
 * empty or ambiguous (32.5): a price that is wrong by a factor of a thousand would be on every page. Accepts what the
 * command line accepts; the server checks the amount.
 */
export function readPrice(typed: string): number | undefined {
  const text = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(?:rp\.?|idr)\s*/, '')
    .replace(/\s*(?:rupiah|idr)$/, '')
    .replace(/[.,]-{1,2}$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (WHOLE.test(text)) return digitsOf(text);
  const sen = NOUGHT_SEN.exec(text);
  if (sen) return digitsOf(sen[1] ?? sen[2] ?? sen[3] ?? '');
  const match = SHORTHAND.exec(text);
  if (!match) return undefined;
  const [, whole = '', fraction = '', word = ''] = match;
  return Number(`${whole}${fraction.padEnd(2, '0')}`) * (word.startsWith('j') ? 10_000 : 10);
}
