import type { Bilingual } from '../../domain/bilingual.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Zone } from '../../domain/time/local-day.ts';
import { momentIn } from '../views/moment-in.ts';
import { fitting } from '../views/short-text.ts';

/** What a reminder says. */
interface Reminded {
  /** Her name. */
  readonly owner: string;
  readonly count: number;
  /** Of the first post: its product and its page, when it goes out, and until when she may look. */
  readonly first: {
    readonly product: string;
    readonly page: string;
    readonly publishAt: Instant;
    readonly ends: Instant;
  };
}

interface Said extends Reminded {
  readonly publishAt: string;
  readonly ends: string;
}

const LINES: Readonly<Record<InterfaceLanguage, (said: Said) => readonly string[]>> = {
  id: ({ owner, count, first: { product, page }, publishAt, ends }) => [
    `Halo ${owner}, ${String(count)} kiriman menunggu kamu lihat sebelum tayang di halamanmu.`,
    `${count === 1 ? '' : 'Yang pertama: '}${product} di ${page}, tayang ${publishAt}.`,
    `Kalau didiamkan, dianggap ya pada ${ends}.`,
  ],
  en: ({ owner, count, first: { product, page }, publishAt, ends }) => [
    `Hello ${owner}, ${count === 1 ? '1 post waits' : `${String(count)} posts wait`} for your look before going out on your page.`,
    `${count === 1 ? '' : 'The first: '}${product} on ${page}, ${publishAt}.`,
    `Silence counts as yes on ${ends}.`,
  ],
};

/** Returns a reminder for the owner of a page, at most 600 characters, in both languages, with the address of her home. */
export function reminderText(
  reminded: Reminded,
  { zone, publicUrl }: { readonly zone: Zone; readonly publicUrl: string },
): Bilingual {
  const write = (language: InterfaceLanguage): string => {
    const { publishAt, ends } = reminded.first;
    const said = {
      ...reminded,
      publishAt: momentIn(language, publishAt, zone),
      ends: momentIn(language, ends, zone),
    };
    return fitting([...LINES[language](said), `${publicUrl}/`]);
  };
  return { id: write('id'), en: write('en') };
}
