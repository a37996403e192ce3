import { z } from 'zod';

/** In seconds: longer than any lag that Meta's users have reported. */
const LONGEST_LAG = 3_600;
/** In seconds: what the publisher takes for the longest lag (`domain/post/timing.ts`). */
const READ_LAG_SECONDS = 300;

/**
 * What Meta does not document (docs/assumptions-about-meta.md), each with the value that is believed (`kind`) and the
 * one that would hurt a publisher most (`hostile`). A publisher that can be trusted holds with both.
 */
export const SWITCHES = {
  /** `is_published=true` on a post that is published already. */
  secondFlip: { values: ['succeeds', 'refused'], kind: 'succeeds', hostile: 'refused' },
  /** `media_publish` of a container that was published already. */
  secondMediaPublish: { values: ['refused', 'makesAnother'], kind: 'refused', hostile: 'makesAnother' },
  /** Seconds by which a container's `status_code` may lag: each call is answered with an age of its own up to it. */
  statusLag: { upTo: LONGEST_LAG, kind: 0, hostile: READ_LAG_SECONDS },
  /** Whether a Page's `feed` shows its unpublished posts. */
  unpublishedPosts: { values: ['listed', 'missing'], kind: 'listed', hostile: 'missing' },
  /** The same of listings: what is new, or was taken away, shows so much later. */
  listLag: { upTo: LONGEST_LAG, kind: 0, hostile: READ_LAG_SECONDS },
  /** The same of reading one post or medium: what is younger is not found, or shown as not published yet. */
  readLag: { upTo: LONGEST_LAG, kind: 0, hostile: READ_LAG_SECONDS },
  /** How far Meta's clock, as seen in its timestamps, is off: two minutes. */
  clockSkew: { values: ['none', 'ahead', 'behind'], kind: 'none', hostile: 'ahead' },
  /** Whether Instagram looks at a picture while the container is made, or later and says so in its status. */
  instagramFetch: { values: ['later', 'atOnce'], kind: 'later', hostile: 'atOnce' },
  /** Whether an uploaded photo that no post uses is still there after a day. */
  unusedPhotos: { values: ['stay', 'goneAfterADay'], kind: 'stay', hostile: 'goneAfterADay' },
  /** Whether the items of a carousel may be joined a second time. Another server refused it with 100/2207028. */
  carouselChildren: { values: ['serveAgain', 'serveOnce'], kind: 'serveOnce', hostile: 'serveOnce' },
  /** Whether the first fetch of each picture address fails with 9004/2207052; a later one finds the picture. */
  firstFetch: { values: ['succeeds', 'fails'], kind: 'succeeds', hostile: 'fails' },
  /** Whether a Page's post without pictures is refused as a duplicate (506) when one of the last hour says the same. */
  sameWords: { values: ['accepted', 'refused'], kind: 'accepted', hostile: 'refused' },
} as const;

const Seconds = z.number().int().min(0).max(LONGEST_LAG);

export const Switches = z.object({
  secondFlip: z.enum(SWITCHES.secondFlip.values),
  secondMediaPublish: z.enum(SWITCHES.secondMediaPublish.values),
  statusLag: Seconds,
  unpublishedPosts: z.enum(SWITCHES.unpublishedPosts.values),
  listLag: Seconds,
  readLag: Seconds,
  clockSkew: z.enum(SWITCHES.clockSkew.values),
  instagramFetch: z.enum(SWITCHES.instagramFetch.values),
  unusedPhotos: z.enum(SWITCHES.unusedPhotos.values),
  carouselChildren: z.enum(SWITCHES.carouselChildren.values),
  firstFetch: z.enum(SWITCHES.firstFetch.values),
  sameWords: z.enum(SWITCHES.sameWords.values),
});
export type Switches = z.infer<typeof Switches>;

/** Every switch at its kind, or at its hostile value. */
export const switchesAll = (temper: 'kind' | 'hostile'): Switches =>
  Switches.parse(Object.fromEntries(Object.entries(SWITCHES).map(([name, row]) => [name, row[temper]])));

/** A change of some switches; `all` is carried out first. */
export const SwitchesChange = Switches.partial()
  .extend({ all: z.enum(['kind', 'hostile']).optional() })
  .strict();
export type SwitchesChange = z.infer<typeof SwitchesChange>;

export function changedSwitches(switches: Switches, change: SwitchesChange): Switches {
  const { all, ...some } = change;
  return Switches.parse({ ...(all === undefined ? switches : switchesAll(all)), ...some });
}
