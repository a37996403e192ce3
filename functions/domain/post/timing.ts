import { DAY, HOUR, MINUTE, SECOND } from '../time/instant.ts';

/** How long before its publication time a post is prepared: dead tokens show early, and one poll a minute suffices. */
export const PREPARE_LEAD = 5 * MINUTE;
/** Meta asks not to read a container's status more than once a minute. */
export const CONTAINER_POLL = 60 * SECOND;
/** How soon a new container is looked at when its post is due within `CONTAINER_POLL`; images finish within seconds. */
export const FIRST_CONTAINER_POLL = 10 * SECOND;
/** A container lives 24 h; one older than this is made anew before the commit. */
export const DRAFT_LIFE = 23 * 60 * MINUTE;
/** A worker that is about to send a commit later than this after writing its intention gives the commit up unsent. */
export const COMMIT_FRESHNESS = 10 * SECOND;
/** Two searches that both show nothing must lie this far apart before a commit is sent again. */
export const SEARCH_INTERVAL = 60 * SECOND;
/**
 * How long a search that showed nothing is valid: longer than any wait before a commit is sent again. A post that waited
 * longer, for a gap or a cap, is searched for once more first.
 */
export const SEARCH_VALIDITY = 10 * MINUTE;
/**
 * Reads may lag writes by this much; after that, "not found" is reliable. An assumption:
 * `docs/assumptions-about-meta.md`.
 */
export const READ_LAG = 5 * MINUTE;
/**
 * A commit may take effect this much later than its intention was written: it is sent within `COMMIT_FRESHNESS`, a call
 * lasts at most 15 s, and Meta may carry out a call after our side stopped waiting for it.
 */
export const COMMIT_TAKES_EFFECT = 60 * SECOND;
/** Deliveries in a row without progress or a classified outcome after which a person must check. */
export const MISSES_LIMIT = 8;
/** How long the publisher keeps trying to read the outcome of a commit before a person must check the page. */
export const DOUBT_PATIENCE = 6 * HOUR;
/**
 * How long the publisher keeps searching when answers are clear but show nothing, counted from the first, before a person
 * must check.
 */
export const UNSEEN_PATIENCE = HOUR;
/** The clocks of Meta and of ours may differ by this much when posts are matched by time. */
export const MATCH_MARGIN = 5 * MINUTE;
/**
 * How often a commit without effect is sent again before an operator must check, not counting attempts that Meta refused
 * for a limit: Meta must be refusing it for good.
 */
export const MOST_RECOMMITS = 8;
/** How long a held post waits for a person, from the time it was meant for or from when it was held. */
export const UNANSWERED = 7 * DAY;
