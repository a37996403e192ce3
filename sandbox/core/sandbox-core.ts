import type { Instant } from '../../functions/domain/time/instant.ts';
import { randomFrom, type Random } from '../../functions/domain/seeded.ts';
import { DEFAULT_APP, proofBook, type SandboxApp } from './access/app.ts';
import { PERMISSIONS } from './access/permissions.ts';
import { TokenSmith } from './access/tokens.ts';
import { UsageMeter } from './access/usage.ts';
import { addPage, buildWorld, DEMO_WORLD, type World, type WorldPage } from './world.ts';
import { answerCall, type Circumstances } from './answer-call.ts';
import { answerBatch } from './batch/answer-batch.ts';
import { actByHand, type ByHand, openSession, publishScheduled } from './by-hand.ts';
import { type Callback, callBack } from './callbacks.ts';
import { killedAtOnce } from './faults/carry-out-fault.ts';
import type { FaultPlan } from './faults/fault.ts';
import { imagesWanted } from './images-wanted.ts';
import { fetched } from './resources/first-fetch.ts';
import {
  answerDialog,
  type DialogAnswer,
  openDialog,
  type Consent,
  type DialogQuery,
} from './oauth/dialog.ts';
import type { ImageFacts, ImageLookup } from './rules/image-facts.ts';
import type { Setting } from './setting.ts';
import { applyChange, applyEntry } from './state/apply-change.ts';
import type { Change, Entry } from './state/changes.ts';
import type { Page } from './state/records.ts';
import { emptyState, known, type SandboxState } from './state/sandbox-state.ts';
import { changedSwitches, type SwitchesChange } from './switches.ts';
import { Parameters } from './wire/parameters.ts';
import type { GraphReply } from './wire/reply.ts';
import type { GraphRequest } from './wire/request.ts';

export interface SandboxCoreOptions {
  /** Decides engagement, random choices and tokens. The same seed and the same calls give the same replies. */
  readonly seed: string;
  readonly world?: World;
  readonly app?: Partial<SandboxApp>;
  /** Address that permalinks and `paging.next` begin with. */
  readonly base?: string;
  /** Facts of pictures by address, for a caller without a network; `handle` can be given others. */
  readonly images?: ImageLookup;
  /** Entries recorded by an earlier process; when there are any, `world` is not built again. */
  readonly entries?: Iterable<Entry>;
  /** Called with what a call changed before `handle` returns, so that a log loses nothing that was answered. */
  readonly onEntry?: (entry: Entry) => void;
}

/** A login for tests and simulations: `pages` defaults to all of the person's, `scopes` to all there are. */
export interface Login {
  readonly pages?: readonly string[];
  readonly scopes?: readonly string[];
}

/** The fake Graph without HTTP, clock or disk. The caller passes the time with each call, which must never decrease. */
export interface SandboxCore {
  readonly state: SandboxState;
  readonly app: SandboxApp;
  readonly seed: string;
  handle(request: GraphRequest, now: Instant, images?: ImageLookup): GraphReply;
  /** Returns the addresses to fetch before `handle`, so that their facts can be passed to it. */
  imagesWanted(request: GraphRequest, now: Instant): string[];
  /** Returns the containers whose picture Instagram has yet to fetch, each with its address. */
  fetchesWanted(): { container: string; url: string }[];
  imageArrived(container: string, facts: ImageFacts, now: Instant): void;
  openDialog(query: DialogQuery): Consent | string;
  answerDialog(consent: Consent, answer: DialogAnswer, now: Instant): string;
  /** Returns the tokens that a finished login would have given: the person's, and one for each Page. */
  logIn(now: Instant, login?: Login): { user: string; pages: ReadonlyMap<string, string> };
  addPages(pages: readonly WorldPage[], now: Instant): Page[];
  /**
   * Carries out what an owner does in Meta's own app. Returns the id of the post or medium; undefined when there is no such
   * account, post or medium.
   */
  byHand(act: ByHand, now: Instant): string | undefined;
  /** Returns what Meta signs for a callback; undefined when there is no such person or Page. */
  callBack(callback: Callback, now: Instant): string | undefined;
  changeSwitches(change: SwitchesChange, now: Instant): void;
  setFaults(plan: FaultPlan, now: Instant): void;
  /** Returns false, and changes nothing, when the instant lies before the latest change. */
  setClock(instant: Instant): boolean;
  /** Lets the caller's clock count again, from the latest change on. */
  letClockGo(now: Instant): void;
  /** Publishes what is due by now. Every call does this first; only a reader of the journal must call it. */
  advance(now: Instant): void;
}

/** Creates the random generator at its first use, so that calls without random choices do not pay for it. */
function lazily(seed: string): Random {
  let random: Random | undefined;
  return () => {
    random ??= randomFrom(seed);
    return random();
  };
}

/** Creates a core; see `SandboxCore`. A core keeps everything in its own state: two cores share nothing. */
export function createSandboxCore(options: SandboxCoreOptions): SandboxCore {
  const { seed, onEntry } = options;
  const state = emptyState();
  const app: SandboxApp = { ...DEFAULT_APP, ...options.app };
  const setting: Setting = {
    seed,
    app,
    state,
    tokens: new TokenSmith(seed),
    proofOf: proofBook(app),
    usage: new UsageMeter(),
    images: options.images ?? (() => undefined),
    base: options.base ?? 'http://sandbox.invalid',
  };
  let calls = 0;

  function write<T>(now: Instant, work: (record: (change: Change) => void) => T): T {
    const changes: Change[] = [];
    const record = (change: Change): void => {
      applyChange(state, change);
      changes.push(change);
    };
    try {
      publishScheduled({ state, now, record });
      return work(record);
    } finally {
      if (changes.length > 0) {
        state.latest = Math.max(state.latest, now);
        onEntry?.({ at: now, counter: state.counter, changes });
      }
    }
  }

  for (const entry of options.entries ?? []) applyEntry(state, entry);
  if (state.users.size === 0) {
    write(0, (record) => buildWorld({ state, seed, record }, options.world ?? DEMO_WORLD));
  }
  const owner = (): string => [...state.users.keys()][0] ?? '';
  const chance = (): Random => {
    calls += 1;
    return lazily(`${seed}/${state.counter}/${calls}`);
  };

  return {
    state,
    app,
    seed,
    handle: (request, now, images) =>
      write(now, (record) => {
        const circumstances: Circumstances = {
          setting: images ? { ...setting, images } : setting,
          now,
          random: chance(),
          traceId: `A${calls.toString(36).padStart(10, '0')}`,
          inBatch: false,
          record,
        };
        const isRoot = request.method === 'POST' && /^\/(v\d+\.\d+\/?)?$/.test(request.path);
        const parameters = isRoot && new Parameters(request.query, request.body);
        return parameters && parameters.has('batch')
          ? answerBatch(request, parameters, circumstances)
          : answerCall(request, circumstances);
      }),
    imagesWanted: (request, now) => imagesWanted(setting, request, now),
    fetchesWanted: () =>
      [...state.toFetch].map((container) => ({
        container,
        url: known(state.containers, container).imageUrl ?? '',
      })),
    imageArrived: (id, facts, now) =>
      write(now, (record) => {
        if (!state.toFetch.has(id)) return;
        const url = known(state.containers, id).imageUrl ?? '';
        record({ is: 'containerFetched', id, facts: fetched({ state, record }, url, facts), at: now });
      }),
    openDialog: (query) => openDialog(setting, query),
    answerDialog: (consent, answer, now) =>
      write(now, (record) => answerDialog(consent, answer, { now, random: chance(), record })),
    logIn: (now, login = {}) =>
      write(now, (record) => {
        const user = owner();
        const pages = login.pages ?? Object.keys(known(state.users, user).roles);
        const scopes = login.scopes ?? PERMISSIONS;
        const session = openSession({ state, now, record }, { user, pages, scopes });
        const token = (page: string): [string, string] => [page, setting.tokens.mint({ session, page })];
        return { user: setting.tokens.mint({ session }), pages: new Map(pages.map(token)) };
      }),
    addPages: (pages, now) =>
      write(now, (record) =>
        pages.map((page) => addPage({ state, seed, record }, known(state.users, owner()), page)),
      ),
    byHand: (act, now) => write(now, (record) => actByHand({ state, now, record }, act)),
    callBack: (callback, now) => write(now, (record) => callBack({ app, state, now, record }, callback)),
    changeSwitches: (change, now) =>
      write(now, (record) =>
        record({ is: 'switchesSet', switches: changedSwitches(state.switches, change) }),
      ),
    setFaults: (plan, now) =>
      write(now, (record) => {
        const before = state.plan;
        record({ is: 'faultsSet', plan });
        for (const change of killedAtOnce(state, before, plan)) record(change);
      }),
    setClock: (instant) => {
      if (instant < Math.max(state.latest, state.clock ?? 0)) return false;
      write(instant, (record) => record({ is: 'clockSet', at: instant }));
      return true;
    },
    letClockGo: (now) => {
      if (state.clock !== undefined) write(now, (record) => record({ is: 'clockLetGo' }));
    },
    advance: (now) => write(now, () => undefined),
  };
}
