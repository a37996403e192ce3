import { OrderPage } from '../selling.ts';
import { echo, read, type Reading, refused } from './reading.ts';

const EXAMPLE = {
  id: 'Salin alamat halaman tokonya dari browser, misalnya https://toko.example/produk.',
  en: 'Copy the address of the shop page from the browser, for example https://shop.example/product.',
};

/** Reads the address of a page where a product can also be ordered; "https://" may be left out. */
export function readOrderLink(typed: string | undefined, field = 'orderLink'): Reading<string> {
  const text = (typed ?? '').trim();
  if (text === '') return read<string>(undefined);
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`)?.href;
  const page = OrderPage.safeParse(address);
  if (page.success) return read(page.data);
  if (address !== undefined && /^https:\/\/(?:[^/]*\.)?(?:wa\.me|whatsapp\.com)\//.test(address)) {
    return refused(
      'orderLinkWhatsApp',
      field,
      {
        id: 'Nomor WhatsApp ditulis sendiri dari penjual masing-masing; tautan ini untuk toko.',
        en: 'Each seller’s WhatsApp number is put in by itself; this link is for a shop.',
      },
      EXAMPLE,
    );
  }
  return refused(
    'orderLinkUnclear',
    field,
    {
      id: `Tautan ${echo(text)} bukan alamat https yang lengkap.`,
      en: `The link ${echo(text)} is not a full https address.`,
    },
    EXAMPLE,
  );
}
