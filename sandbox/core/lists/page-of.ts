import type { Instant } from '../../../functions/domain/time/instant.ts';
import type { Timeline } from '../state/timeline.ts';
import type { AuthenticatedCall } from '../graph-call.ts';
import { readMoment } from '../wire/moment.ts';
import { invalid } from '../wire/refusals.ts';
import { addressOf } from './address.ts';

/** Parameters of every listing. */
export const LIST_PARAMETERS = ['limit', 'after', 'before', 'since', 'until'] as const;

export const DEFAULT_LIMIT = 25;
export const MAXIMUM_LIMIT = 100;

const cursorOf = (id: string): string => Buffer.from(`at:${id}`).toString('base64url');

function idOfCursor(cursor: string, timeline: Timeline): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  const id = text.slice('at:'.length);
  if (!text.startsWith('at:') || !timeline.knows(id)) throw invalid('Invalid cursors values supplied');
  return id;
}

function limitGiven({ parameters }: AuthenticatedCall): number {
  const limit = parameters.integer('limit') ?? DEFAULT_LIMIT;
  if (limit < 0 || limit > MAXIMUM_LIMIT)
    throw invalid(`limit must be between 0 and ${MAXIMUM_LIMIT}: ${limit}`);
  return limit;
}

/** Which entries of a timeline a listing shows, and the instant of each. */
export interface Listing {
  readonly timeline: Timeline;
  /** The instant of an entry, or undefined when the listing leaves it out. */
  readonly momentOf: (id: string) => Instant | undefined;
  readonly show: (id: string) => unknown;
}

/** Pinned entries come first, whatever their age. */
const pinnedIn = (
  { state: { pinned } }: AuthenticatedCall,
  timeline: Timeline,
  momentOf: Listing['momentOf'],
): string[] => [...pinned].filter((id) => timeline.knows(id) && momentOf(id) !== undefined);

function chosen(
  call: AuthenticatedCall,
  { timeline, momentOf }: Listing,
  limit: number,
): { ids: string[]; more: boolean } {
  const given = (name: string): string | undefined => call.parameters.text(name);
  const [since, until] = ['since', 'until'].map((name) => {
    const text = given(name);
    return text === undefined ? undefined : readMoment(name, text);
  });
  const before = given('before');
  const after = given('after');
  const { pinned } = call.state;
  const ids: string[] = before === undefined && after === undefined ? pinnedIn(call, timeline, momentOf) : [];
  const row =
    before === undefined
      ? timeline.newestFirst(after === undefined ? undefined : idOfCursor(after, timeline))
      : timeline.newerThan(idOfCursor(before, timeline));
  for (const id of row) {
    if (pinned.has(id)) continue;
    const moment = momentOf(id);
    if (moment === undefined) continue;
    const tooOld = since !== undefined && moment < since;
    const tooNew = until !== undefined && moment > until;
    // The timeline is sorted by time, so no later entry lies in the window.
    if (before === undefined ? tooOld : tooNew) break;
    if (tooOld || tooNew) continue;
    if (ids.length >= limit) return { ids: ids.slice(0, limit), more: true };
    ids.push(id);
  }
  return { ids, more: false };
}

/** Returns one page of a listing with its cursors; the newest first, in whichever direction the client pages. */
export function pageOf(call: AuthenticatedCall, listing: Listing): Record<string, unknown> {
  const { ids, more } = chosen(call, listing, limitGiven(call));
  const backwards = call.parameters.has('before');
  const sequence = backwards ? ids.toReversed() : ids;
  const [first] = sequence;
  const last = sequence.at(-1);
  if (first === undefined || last === undefined) return { data: [] };
  const before = cursorOf(first);
  const after = cursorOf(last);
  const isFirstPage = backwards ? !more : !call.parameters.has('after');
  return {
    data: sequence.map((id) => listing.show(id)),
    paging: {
      cursors: { before, after },
      ...(isFirstPage ? {} : { previous: addressOf(call, { before }) }),
      ...(backwards || more ? { next: addressOf(call, { after }) } : {}),
    },
  };
}
