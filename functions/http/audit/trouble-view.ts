import type { Bilingual } from '../../domain/bilingual.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { DeadLetter } from '../../records/dead-letters.ts';
import { tenant } from '../../records/keys.ts';
import type { TroubleList } from '../contract/audit.ts';

/** Why something was quarantined: a text that a coordinator can pass on to the operator of Etalase. */
const REASONS: Readonly<Record<DeadLetter['reason'], Bilingual>> = {
  unreadable: {
    id: 'Satu pesan antar-bagian tidak terbaca dan disisihkan.',
    en: 'A message between our parts could not be read and was set aside.',
  },
  exhausted: {
    id: 'Satu pekerjaan gagal berkali-kali dan disisihkan.',
    en: 'A piece of work failed again and again and was set aside.',
  },
  damaged: {
    id: 'Satu catatan rusak dan disisihkan; yang lain jalan terus.',
    en: 'A record is damaged and was set aside; everything else goes on.',
  },
};

/** What kind of item the work was for, by the first part of its sort key. */
const SUBJECTS: Readonly<Record<string, Bilingual>> = {
  post: { id: 'Kiriman', en: 'A post' },
  campaign: { id: 'Promosi', en: 'A campaign' },
  product: { id: 'Produk', en: 'A product' },
  channel: { id: 'Halaman atau akun', en: 'A page or account' },
  collector: { id: 'Pengumpulan angka', en: 'Collecting the figures' },
  recap: { id: 'Ringkasan mingguan', en: 'The recap of a week' },
  dirty: { id: 'Laporan harian', en: 'The report of a day' },
};
const RECONCILIATION: Bilingual = {
  id: 'Keputusan yang disampaikan ke kiriman',
  en: 'A decision carried to its posts',
};
const OTHER: Bilingual = { id: 'Bagian dalam Etalase', en: 'An inner part of Etalase' };

function subjectOf(item: string | undefined): Bilingual {
  const [partition = '', name = ''] = item?.split(' ') ?? [];
  if (partition.endsWith('#sweeps')) return RECONCILIATION;
  return SUBJECTS[name.split('#')[0] ?? ''] ?? OTHER;
}

/** Returns a quarantined item as the community's coordinator sees it. Its key is returned without the community's prefix. */
export function troubleView(
  { at, reason, item }: DeadLetter,
  community: string,
): TroubleList['troubles'][number] {
  return {
    at: toIso(at),
    reason,
    subject: subjectOf(item),
    text: REASONS[reason],
    ...(item !== undefined && { item: item.slice(tenant(community).length).trim() }),
  };
}
