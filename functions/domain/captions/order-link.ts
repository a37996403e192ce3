/**
 * A phone number as WhatsApp's addresses want it: country code and digits, no zero or plus in front. Numbers that begin
 * with 0 or 8 are Indonesian.
 */
export function whatsappNumber(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '');
  if (phone.trim().startsWith('+')) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  if (digits.startsWith('0')) return `62${digits.slice(1)}`;
  return digits.startsWith('8') ? `62${digits}` : digits;
}

/** Also encodes what is allowed in an address but which links in running text are cut short by. */
const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** An address that opens a chat with the number, the message already typed when there is one. */
export function orderLink(phone: string, message?: string): string {
  const address = `https://wa.me/${whatsappNumber(phone)}`;
  return message === undefined ? address : `${address}?text=${percentEncoded(message)}`;
}
