import { z } from 'zod';

/**
 * What Meta does not document (graph-api.md, UNCONFIRMED), each with the value that is believed (`kind`) and the one
 * that would hurt a publisher most (`hostile`). A publisher that can be trusted holds with both.
 * Ask for a switch only where it makes a difference: simulations note who was asked for (`notingSwitches`).
 */
export const SWITCHES = {
  /** `is_published=true` on a post that is published already. */
  secondFlip: { values: ['succeeds', 'refused'], kind: 'succeeds', hostile: 'refused' },
  /** `media_publish` of a container that was published already. */
  secondMediaPublish: { values: ['refused', 'makesAnother'], kind: 'refused', hostile: 'makesAnother' },
  /** Whether a container's `status_code` tells the present or what was 30 s ago. */
  statusCode: { values: ['current', 'lags'], kind: 'current', hostile: 'lags' },
  /** Whether a Page's `feed` shows its unpublished posts. */
  unpublishedPosts: { values: ['listed', 'missing'], kind: 'listed', hostile: 'missing' },
  /** Whether something new is in the listings at once or after 30 s. */
  lists: { values: ['current', 'lag'], kind: 'current', hostile: 'lag' },
  /** How far Meta's clock, as seen in its timestamps, is off: two minutes. */
  clockSkew: { values: ['none', 'ahead', 'behind'], kind: 'none', hostile: 'ahead' },
  /** Whether Instagram looks at a picture while the container is made, or later and says so in its status. */
  instagramFetch: { values: ['later', 'atOnce'], kind: 'later', hostile: 'atOnce' },
  /** Whether an uploaded photo that no post uses is still there after a day. */
  unusedPhotos: { values: ['stay', 'goneAfterADay'], kind: 'stay', hostile: 'goneAfterADay' },
} as const;

export const Switches = z.object({
  secondFlip: z.enum(SWITCHES.secondFlip.values),
  secondMediaPublish: z.enum(SWITCHES.secondMediaPublish.values),
  statusCode: z.enum(SWITCHES.statusCode.values),
  unpublishedPosts: z.enum(SWITCHES.unpublishedPosts.values),
  lists: z.enum(SWITCHES.lists.values),
  clockSkew: z.enum(SWITCHES.clockSkew.values),
  instagramFetch: z.enum(SWITCHES.instagramFetch.values),
  unusedPhotos: z.enum(SWITCHES.unusedPhotos.values),
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
