import * as z from 'zod';

/** Seconds; longer than any lag that Meta's users have reported. */
const LONGEST_LAG = 3_600;
/** Seconds; the longest lag that the publisher assumes (`domain/post/timing.ts`). */
const READ_LAG_SECONDS = 300;

/**
 * What Meta does not document (docs/assumptions-about-meta.md, UNCONFIRMED). Each switch has the value that is believed
 * (`kind`) and the one that would harm a publisher most (`hostile`). The publisher must be correct with both.
 */
export const SWITCHES = {
  /** `is_published=true` on a post that is published already. */
  secondFlip: { values: ['succeeds', 'refused'], kind: 'succeeds', hostile: 'refused' },
  /** `media_publish` of a container that was published already. */
  secondMediaPublish: { values: ['refused', 'makesAnother'], kind: 'refused', hostile: 'makesAnother' },
  /** Longest lag of a container's `status_code` in seconds: each call draws its own lag up to it. */
  statusLag: { upTo: LONGEST_LAG, kind: 0, hostile: READ_LAG_SECONDS },
  /** Whether a Page's `feed` shows its unpublished posts. */
  unpublishedPosts: { values: ['listed', 'missing'], kind: 'listed', hostile: 'missing' },
  /** The same for listings: what was added or removed shows up to so many seconds later. */
  listLag: { upTo: LONGEST_LAG, kind: 0, hostile: READ_LAG_SECONDS },
  /** The same for reading one post or medium: a younger one is not found, or is shown as unpublished. */
  readLag: { upTo: LONGEST_LAG, kind: 0, hostile: READ_LAG_SECONDS },
  /** Whether the clock behind Meta's timestamps is two minutes ahead, two minutes behind, or right. */
  clockSkew: { values: ['none', 'ahead', 'behind'], kind: 'none', hostile: 'ahead' },
  /** Whether Instagram fetches a picture while the container is made, or later and reports it in the container's status. */
  instagramFetch: { values: ['later', 'atOnce'], kind: 'later', hostile: 'atOnce' },
  /** Whether an uploaded photo that no post uses still exists after a day. */
  unusedPhotos: { values: ['stay', 'goneAfterADay'], kind: 'stay', hostile: 'goneAfterADay' },
  /** Whether the items of a carousel can be used in a second one. Another server refused that with 100/2207028. */
  carouselChildren: { values: ['serveAgain', 'serveOnce'], kind: 'serveOnce', hostile: 'serveOnce' },
  /** Whether the first fetch of each picture address fails with 9004/2207052; a later one finds the picture. */
  firstFetch: { values: ['succeeds', 'fails'], kind: 'succeeds', hostile: 'fails' },
  /**
   * Whether a Page's post without pictures is refused as a duplicate (506) when a post of the last hour has the same text.
   */
  sameWords: { values: ['accepted', 'refused'], kind: 'accepted', hostile: 'refused' },
  /**
   * Whether Graph refuses what v27 took from apps that are new (`legacy-features.ts`), as ours will be. `served` is an app from
   * before 4 November 2026.
   */
  legacyFeatures: { values: ['refused', 'served'], kind: 'refused', hostile: 'refused' },
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
  legacyFeatures: z.enum(SWITCHES.legacyFeatures.values),
});
export type Switches = z.infer<typeof Switches>;

/** Returns every switch at its kind value, or every switch at its hostile value. */
export const switchesAll = (temper: 'kind' | 'hostile'): Switches =>
  Switches.parse(Object.fromEntries(Object.entries(SWITCHES).map(([name, row]) => [name, row[temper]])));

/** A change of some switches; `all` is applied first. */
export const SwitchesChange = Switches.partial()
  .extend({ all: z.enum(['kind', 'hostile']).optional() })
  .strict();
export type SwitchesChange = z.infer<typeof SwitchesChange>;

/** Returns the switches after a change; `all` sets every switch, and single ones are set after it. */
export function changedSwitches(switches: Switches, change: SwitchesChange): Switches {
  const { all, ...some } = change;
  return Switches.parse({ ...(all === undefined ? switches : switchesAll(all)), ...some });
}
