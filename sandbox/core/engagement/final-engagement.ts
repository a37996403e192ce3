import { HOUR } from '../../../functions/domain/time/instant.ts';
import { randomFrom } from '../../../functions/domain/seeded.ts';

export type Surface = 'page' | 'feed' | 'story';

/** The post or medium that engagement is computed for. */
export interface EngagedPost {
  readonly id: string;
  readonly surface: Surface;
  readonly publishedAt: number;
  readonly followers: number;
}

/** The engagement that a post approaches with its age, and how fast. Real numbers, not rounded. */
export interface FinalEngagement {
  readonly reach: number;
  /** Hours after which about 63 % (1 − 1/e) of the reach is reached. */
  readonly pace: number;
  readonly viewsPerPerson: number;
  /** The shares, from 0 to 1, of the people reached who do each of these. */
  readonly rates: Readonly<Record<Rate, number>>;
}

/** From – to, by what people do: made up for the sandbox, not measured. */
const RATES = {
  like: [0.024, 0.065],
  love: [0.004, 0.015],
  wow: [0.001, 0.004],
  haha: [0.0005, 0.003],
  sorry: [0, 0.0008],
  anger: [0, 0.0004],
  comment: [0.006, 0.024],
  share: [0.003, 0.014],
  save: [0.005, 0.026],
  click: [0.02, 0.07],
  follow: [0.0005, 0.004],
  visit: [0.008, 0.03],
  repost: [0.0005, 0.004],
} as const satisfies Record<string, readonly [number, number]>;
export type Rate = keyof typeof RATES;

/** Per surface, from – to: the share of the followers who see a post, and its pace in hours. */
const SURFACES: Readonly<
  Record<Surface, { share: readonly [number, number]; pace: readonly [number, number] }>
> = {
  page: { share: [0.16, 0.6], pace: [12, 28] },
  feed: { share: [0.25, 0.8], pace: [9, 22] },
  story: { share: [0.08, 0.3], pace: [3, 7] },
};

/** Factor on the reach by hour of publishing in the villages (UTC+7): lowest at night, highest after the evening meal. */
const HOURS = [
  0.45, 0.4, 0.4, 0.42, 0.55, 0.75, 0.92, 0.98, 0.95, 0.92, 0.95, 1.02, 1.08, 1.02, 0.95, 0.95, 1.02, 1.12,
  1.26, 1.34, 1.3, 1.12, 0.85, 0.6,
];
const OFFSET = 7 * HOUR;

const between = ([low, high]: readonly [number, number], at: number): number => low + (high - low) * at;

/** Returns a post's final engagement, computed from the seed and the post: the same on every machine and after a restart. */
export function finalEngagementOf(seed: string, post: EngagedPost): FinalEngagement {
  const random = randomFrom(`${seed}/${post.id}`);
  const { share, pace } = SURFACES[post.surface];
  const hour = HOURS[Math.floor((post.publishedAt + OFFSET) / HOUR) % 24] ?? 1;
  const reach = post.followers * between(share, random()) * hour;
  const hours = between(pace, random());
  const viewsPerPerson = between([1.2, 1.9], random());
  const draw = (name: Rate): number => between(RATES[name], random());
  const rates = {
    like: draw('like'),
    love: draw('love'),
    wow: draw('wow'),
    haha: draw('haha'),
    sorry: draw('sorry'),
    anger: draw('anger'),
    comment: draw('comment'),
    share: draw('share'),
    save: draw('save'),
    click: draw('click'),
    follow: draw('follow'),
    visit: draw('visit'),
    repost: draw('repost'),
  };
  return { reach, pace: hours, viewsPerPerson, rates };
}
