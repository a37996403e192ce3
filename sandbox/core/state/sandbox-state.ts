import type { Instant } from '../../../functions/domain/time/instant.ts';
import type { Fault, FaultPlan } from '../faults/fault.ts';
import { switchesAll, type Switches } from '../switches.ts';
import type { JournalEntry } from './journal.ts';
import type {
  Container,
  InstagramAccount,
  LoginCode,
  Media,
  Page,
  PagePost,
  Photo,
  Session,
  User,
} from './records.ts';
import { Timeline } from './timeline.ts';

/** A Page's posts by when they were created, published, or are scheduled for. */
export interface PageTimes {
  readonly created: Timeline;
  readonly published: Timeline;
  readonly scheduled: Timeline;
}

/** An account's media and stories by when they were published. */
export interface InstagramTimes {
  readonly media: Timeline;
  readonly stories: Timeline;
  /** Instants that count towards the daily limits, the oldest first. */
  readonly publishes: Instant[];
  readonly containers: Instant[];
}

/** A fault of the plan, with how many matching calls it has seen, and how many of them it has struck. */
export interface ArmedFault extends Fault {
  seen: number;
  struck: number;
}

/** Everything that the sandbox stores. Objects are looked up by id, never searched for. */
export interface SandboxState {
  counter: number;
  /** The instant of the latest change. */
  latest: Instant;
  /** The time that a driver set; undefined while the real clock is used. */
  clock: Instant | undefined;
  switches: Switches;
  plan: FaultPlan;
  faults: ArmedFault[];
  readonly users: Map<string, User>;
  readonly pages: Map<string, Page>;
  readonly pageTimes: Map<string, PageTimes>;
  readonly instagrams: Map<string, InstagramAccount>;
  readonly instagramTimes: Map<string, InstagramTimes>;
  readonly codes: Map<string, LoginCode>;
  readonly sessions: Map<string, Session>;
  readonly photos: Map<string, Photo>;
  readonly posts: Map<string, PagePost>;
  readonly containers: Map<string, Container>;
  readonly media: Map<string, Media>;
  readonly journal: JournalEntry[];
  /** By Page or user: the last session number whose tokens no longer work. */
  readonly deaths: Map<string, { upTo: number; subcode: number }>;
  readonly budgets: Map<string, Instant>;
  readonly hidden: Map<string, Instant>;
  /** Posts and media that their owner pinned to her profile. */
  readonly pinned: Set<string>;
  /** Containers that are items of a carousel. */
  readonly joined: Set<string>;
  /** Picture addresses that were fetched before. */
  readonly fetched: Set<string>;
  /** Containers whose picture was not fetched yet. */
  readonly toFetch: Set<string>;
  /** Scheduled posts, the earliest first. */
  readonly schedule: { readonly id: string; readonly at: Instant }[];
}

/** Returns a state without users and pages, with every switch on `kind`. */
export const emptyState = (): SandboxState => ({
  counter: 0,
  latest: 0,
  clock: undefined,
  switches: switchesAll('kind'),
  plan: { script: [], rates: {} },
  faults: [],
  users: new Map(),
  pages: new Map(),
  pageTimes: new Map(),
  instagrams: new Map(),
  instagramTimes: new Map(),
  codes: new Map(),
  sessions: new Map(),
  photos: new Map(),
  posts: new Map(),
  containers: new Map(),
  media: new Map(),
  journal: [],
  deaths: new Map(),
  budgets: new Map(),
  hidden: new Map(),
  pinned: new Set(),
  joined: new Set(),
  fetched: new Set(),
  toFetch: new Set(),
  schedule: [],
});

/** Returns the empty timelines of a page. */
export const newPageTimes = (): PageTimes => ({
  created: new Timeline(),
  published: new Timeline(),
  scheduled: new Timeline(),
});

/** Returns the empty timelines of an Instagram account. */
export const newInstagramTimes = (): InstagramTimes => ({
  media: new Timeline(),
  stories: new Timeline(),
  publishes: [],
  containers: [],
});

/** Returns a value whose id the state itself named. Throws when it is missing: the state is damaged. */
export function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`the sandbox's state names ${id}, which it does not have`);
  return found;
}
