import { DAY, HOUR, MINUTE, SECOND } from '../time/instant.ts';

/** Prepare this long before the time people see: dead tokens show early, and one poll a minute suffices. */
export const PREPARE_LEAD = 5 * MINUTE;
/** Meta asks not to read a container's status more than once a minute. */
export const CONTAINER_POLL = 60 * SECOND;
/** A container lives 24 h; one older than this is made anew before the commit. */
export const DRAFT_LIFE = 23 * 60 * MINUTE;
/** A worker that comes to send a commit later than this after writing its intention gives it up unsent. */
export const COMMIT_FRESHNESS = 10 * SECOND;
/** Two looks that both show nothing must lie this far apart before a commit is sent again. */
export const LOOKS_APART = 60 * SECOND;
/**
 * A look that showed nothing is good for this long: longer than any wait before a commit is sent again. Who was kept
 * longer, by a gap or a cap, looks once more first.
 */
export const LOOK_LIFE = 10 * MINUTE;
/** Reads may lag writes by this much; after it, "not found" is the truth. An assumption: `docs/assumptions-about-meta.md`. */
export const READ_LAG = 5 * MINUTE;
/**
 * A commit may take effect this much later than its intention was written: it is sent within `COMMIT_FRESHNESS`, a call
 * lasts at most 15 s, and Meta may carry out what nobody waits for any more.
 */
export const COMMIT_TAKES_EFFECT = 60 * SECOND;
/** Deliveries in a row without progress or a classified outcome after which a person looks. */
export const MISSES_LIMIT = 8;
/** How long a commit whose outcome we fail to read is tried before a person must look at the page. */
export const DOUBT_PATIENCE = 6 * HOUR;
/** How long clear answers that show nothing are looked at after the first of them, before a person must look. */
export const UNSEEN_PATIENCE = HOUR;
/** The clocks of Meta and of ours may differ by this much when posts are matched by time. */
export const MATCH_MARGIN = 5 * MINUTE;
/**
 * How often a commit without effect is sent again, leaving out what Meta refused for a limit, before an operator looks:
 * Meta must be refusing it for good.
 */
export const MOST_RECOMMITS = 8;
/** How long a held post waits for a person, from the time it was meant for or from when it was held. */
export const UNANSWERED = 7 * DAY;
