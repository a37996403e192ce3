import { HOUR, type Instant } from '../../../functions/domain/time/instant.ts';
import { pick, randomFrom } from '../../../functions/domain/seeded.ts';
import { finalEngagementOf, type EngagedPost } from './final-engagement.ts';
import { engagementAt } from './engagement.ts';

/** What a visitor wrote under a post. */
export interface Comment {
  readonly id: string;
  readonly text: string;
  readonly at: Instant;
}

const TEXTS: readonly [string, ...string[]] = [
  'Masih ada?',
  'Bisa kirim ke Semarang?',
  'Kemarin beli dua, anak-anak suka.',
  'Berapa hari sampai kalau ke Solo?',
  'Mau pesan lima, bisa diambil di kios?',
  'Bagus kemasannya.',
  'Ada yang ukuran kecil?',
  'Sudah saya WA ya.',
  'Is shipping to Hong Kong possible?',
  'Titip dua, nanti sore saya ambil.',
  'Buka hari Minggu?',
  'Rindu rasa ini, dulu dibuatkan nenek.',
];

/** Returns the newest comments first, at most `limit`. There are as many as the engagement counts. */
export function commentsAt(seed: string, post: EngagedPost, now: Instant, limit: number): Comment[] {
  const { comments } = engagementAt(seed, post, now);
  const final = finalEngagementOf(seed, post);
  const most = final.reach * final.rates.comment;
  return Array.from({ length: Math.min(limit, comments) }, (_, index) => {
    const nth = comments - index;
    const hours = -final.pace * Math.log(1 - nth / most);
    return {
      id: `${post.id.split('_').at(-1) ?? post.id}_${String(nth).padStart(6, '0')}`,
      text: pick(randomFrom(`${seed}/${post.id}/${nth}`), TEXTS),
      at: Math.min(now, Math.ceil(post.publishedAt + hours * HOUR)),
    };
  });
}
