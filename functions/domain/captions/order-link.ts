/**
 * Returns a phone number in the form of WhatsApp's addresses: country code and digits, without a leading zero or plus.
 * Numbers that begin with 0 or 8 are taken as Indonesian.
 */
export function whatsappNumber(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '');
  if (phone.trim().startsWith('+')) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  if (digits.startsWith('0')) return `62${digits.slice(1)}`;
  return digits.startsWith('8') ? `62${digits}` : digits;
}

/** Also encodes characters that are allowed in an address but end a link in running text. */
const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Returns an address that opens a chat with the number, with the message already typed when there is one. */
export function orderLink(phone: string, message?: string): string {
  const address = `https://wa.me/${whatsappNumber(phone)}`;
  return message === undefined ? address : `${address}?text=${percentEncoded(message)}`;
}

/** The most characters of a message within an address: an address in a caption must stay readable. */
const LONGEST_MESSAGE = 20;

/**
 * Returns a message of plain letters, digits and hyphens that names a product, by as many whole words as fit:
 * "Kopi-bubuk". Undefined for a name without Latin letters.
 */
export function shortMessage(name: string): string | undefined {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const words = plain.match(/[A-Za-z0-9]+/g) ?? [];
  let message = '';
  for (const word of words) {
    const longer = message === '' ? word : `${message}-${word}`;
    if (longer.length > LONGEST_MESSAGE) break;
    message = longer;
  }
  const first = words[0] ?? '';
  const said = message === '' ? first.slice(0, LONGEST_MESSAGE) : message;
  return /[A-Za-z]/.test(said) ? said : undefined;
}
