import type { Bilingual } from '../bilingual.ts';
import { isQuietTime } from '../time/is-quiet-time.ts';

/** The shortest time from now to a post's new time: the post still has to be prepared. */
export const EARLIEST_NEW_TIME = 6 * 60_000;

/** What stands against a new time of a post, in plain words. The app says the same before it asks. */
export const OBSTACLES = {
  past: {
    id: 'Jam tayang paling cepat enam menit dari sekarang.',
    en: 'The time must be at least six minutes from now.',
  },
  looks: {
    id: 'Pemilik halaman masih punya waktu untuk melihatnya: pilih jam sesudah itu.',
    en: 'The owner of the page still has time to look at it: choose a time after that.',
  },
  quiet: { id: 'Itu jam tenang: pilih jam lain.', en: 'Those are quiet hours: choose another time.' },
  broken: {
    id: 'Halaman ini sedang tidak tersambung: sambungkan dulu.',
    en: 'This page is not connected at the moment: connect it first.',
  },
  full: {
    id: 'Halaman ini sudah penuh di hari itu: pilih hari lain.',
    en: 'This page is full on that day: choose another day.',
  },
  near: {
    id: 'Terlalu dekat dengan kiriman lain di halaman yang sama: pilih jam lain.',
    en: 'Too close to another post on the same page: choose another time.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type Obstacle = keyof typeof OBSTACLES;

/** States, as a list tells them, of posts that take none of their page's times. */
const GONE: ReadonlySet<string> = new Set(['cancelled', 'failed', 'removed']);

/** Whether a post takes one of its page's daily number of posts. */
export const usesRoom = (listState: string): boolean => !GONE.has(listState);

/** A page as a new time of one of its posts meets it. */
export interface PageAtTime {
  readonly isConnected: boolean;
  /** When its other posts that take room go out or went out, in epoch milliseconds, a day before and after at least. */
  readonly others: readonly number[];
}

/** What a community agreed about times, and how it reads a clock. */
interface Rules {
  readonly quietHours: { readonly from: string; readonly to: string };
  readonly postsPerChannelAndDay: number;
  readonly minutesBetweenPosts: number;
  /** The day of an instant in the community's zone, `YYYY-MM-DD`. */
  readonly dayOf: (instant: number) => string;
  /** The time of day of an instant there, `HH:MM`. */
  readonly timeOf: (instant: number) => string;
}

/**
 * Returns until when the owner of a post's page may look whatever time the post is given: as long as she was promised (`ends`), but
 * not longer than the community's hours from now.
 */
export const windowPromised = (ends: number, hours: number, now: number): number =>
  Math.min(ends, now + hours * 3_600_000);

/**
 * Returns what stands against a new time of a post, undefined when nothing does: at such a time the gate would stop it or let
 * it wait. The one judgement of server and app, so it asks for no library. `looksUntil` is until when the owner of its page may
 * look in any case, 0 when nobody does.
 */
export function standsAgainst(
  to: number,
  now: number,
  {
    page,
    rules,
    looksUntil,
  }: { readonly page: PageAtTime; readonly rules: Rules; readonly looksUntil: number },
): Obstacle | undefined {
  if (to < now + EARLIEST_NEW_TIME) return 'past';
  if (to < looksUntil) return 'looks';
  if (isQuietTime(rules.timeOf(to), rules.quietHours)) return 'quiet';
  if (!page.isConnected) return 'broken';
  const day = rules.dayOf(to);
  const onDay = page.others.filter((at) => rules.dayOf(at) === day);
  if (onDay.length >= rules.postsPerChannelAndDay) return 'full';
  const gap = rules.minutesBetweenPosts * 60_000;
  return page.others.some((at) => Math.abs(at - to) < gap) ? 'near' : undefined;
}
