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
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Returns an address that opens a chat with the number, with the message already typed when there is one. */
export function orderLink(phone: string, message?: string): string {
  const address = `https://wa.me/${whatsappNumber(phone)}`;
  return message === undefined ? address : `${address}?text=${percentEncoded(message)}`;
}
