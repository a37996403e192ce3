import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { fromIso, toIso, type Instant } from '../../functions/domain/time/instant.ts';
import type { ProblemError } from '../../functions/domain/problem.ts';
import { ByHand } from '../core/by-hand.ts';
import { Callback } from '../core/callbacks.ts';
import { FaultPlan, Fault } from '../core/faults/fault.ts';
import { SWITCHES, SwitchesChange } from '../core/switches.ts';
import { readJson } from '../core/wire/json.ts';
import { problem } from '../problems.ts';
import type { SandboxState } from '../core/state/sandbox-state.ts';
import { engagementAt, type Engagement } from '../core/engagement/engagement.ts';
import { engagedMediumOf, engagedPostOf } from '../core/engagement/engaged-posts.ts';
import type { SandboxCore } from '../core/sandbox-core.ts';
import type { Desk } from './desk.ts';
import { readBody } from './read-body.ts';
import { sendCallback } from './send-callback.ts';

/** The answer to an admin call. */
interface AdminReply {
  readonly status: number;
  readonly body: unknown;
}
type Handler = (desk: Desk, incoming: IncomingMessage) => AdminReply | Promise<AdminReply>;

/** The bodies that the admin API accepts; an invalid one is refused with the name of the wrong field. */
const ClockInput = z.strictObject({ now: z.iso.datetime({ offset: true }) });
const FaultsInput = z.union([z.array(Fault).transform((script) => FaultPlan.parse({ script })), FaultPlan]);
const SwitchesInput = SwitchesChange;

/** The post or medium whose numbers are asked for, and the instant (default: now). */
const EngagementInput = z.strictObject({
  remoteId: z.string(),
  at: z.iso.datetime({ offset: true }).optional(),
});

const NewPage = z.strictObject({
  name: z.string().min(1).max(100),
  category: z.string().max(60).optional(),
  followers: z.number().int().nonnegative().max(10_000_000).optional(),
  /** User name of a linked Instagram account. */
  instagram: z
    .string()
    .regex(/^[a-z0-9._]{1,30}$/)
    .optional(),
  instagramFollowers: z.number().int().nonnegative().max(10_000_000).optional(),
});
const PagesInput = z.union([NewPage.transform((page) => [page]), z.array(NewPage).min(1).max(2_000)]);

const ok = (body: unknown): AdminReply => ({ status: 200, body });

function checked<T>(value: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  throw problem(
    'sandbox.badInput',
    'invalid',
    { id: `Isian tidak dipahami: ${issue?.message ?? ''}`, en: `Not understood: ${issue?.message ?? ''}` },
    field === '' ? 'body' : field,
  );
}

/**
 * Reads a JSON body by its schema. The content type must be JSON, so that no web page of another origin can send it without
 * a preflight.
 */
async function input<T>(incoming: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  const body = await readBody(incoming);
  const isJson = incoming.headers['content-type']?.startsWith('application/json') === true;
  return checked(isJson && body ? readJson(body.toString('utf8')) : undefined, schema);
}

const clockView = ({ core, now }: Desk): unknown => ({
  now: toIso(now()),
  source: core.state.clock === undefined ? 'real' : 'given',
});

const faultsView = ({ core }: Desk): unknown => ({ plan: core.state.plan, armed: core.state.faults });

const switchesView = ({ core }: Desk): unknown => ({ switches: core.state.switches, meanings: SWITCHES });

/** The ids of all people, Pages and accounts, for a person or a test to look up. No tokens and no secrets. */
function worldView({ state, app }: SandboxCore): unknown {
  return {
    app: { id: app.id, name: app.name },
    users: [...state.users.values()].map(({ id, name, roles }) => ({ id, name, pages: Object.keys(roles) })),
    pages: [...state.pages.values()].map(({ id, name, category, followers, instagram }) => {
      const account = state.instagrams.get(instagram ?? '');
      return {
        id,
        name,
        category,
        followers,
        instagram: account
          ? { id: account.id, username: account.username, followers: account.followers }
          : null,
      };
    }),
  };
}

/** Sets the time after the pictures under way are fetched. The time can only move forward. */
async function putClock(desk: Desk, incoming: IncomingMessage): Promise<AdminReply> {
  const { now } = await input(incoming, ClockInput);
  await desk.fetcher.idle();
  if (desk.core.setClock(fromIso(now))) return ok(clockView(desk));
  throw problem(
    'sandbox.clockGoesBack',
    'conflict',
    {
      id: `Jam tidak bisa mundur: sekarang sudah ${toIso(desk.now())}.`,
      en: `The clock never goes back: it is ${toIso(desk.now())} already.`,
    },
    'now',
  );
}

const notThere = (): ProblemError =>
  problem('sandbox.notThere', 'notFound', {
    id: 'Halaman, akun atau kiriman itu tidak ada.',
    en: 'There is no such page, account or post.',
  });

/** Returns the engagement of a published post or medium at an instant, past or future; undefined when there is none. */
function engagementOf(
  state: SandboxState,
  seed: string,
  remoteId: string,
  at: Instant,
): Engagement | undefined {
  const post = state.posts.get(remoteId);
  const media = state.media.get(remoteId);
  const subject = post ? engagedPostOf(state, post) : media && engagedMediumOf(state, media);
  return subject && engagementAt(seed, subject, at);
}

/** The numbers that a report must add up to, for checking it from outside. */
function engagement({ core, now }: Desk, { url = '' }: IncomingMessage): AdminReply {
  const { searchParams } = new URL(url, 'http://sandbox.invalid');
  const { remoteId, at } = checked(Object.fromEntries(searchParams), EngagementInput);
  const found = engagementOf(core.state, core.seed, remoteId, at === undefined ? now() : fromIso(at));
  if (found) return ok(found);
  throw notThere();
}

async function byHand({ core, now }: Desk, incoming: IncomingMessage): Promise<AdminReply> {
  const act = await input(incoming, ByHand);
  const remoteId = core.byHand(act, now());
  if (remoteId === undefined) throw notThere();
  if (act.do === 'remove') return ok({ removed: remoteId });
  return { status: act.do === 'post' || act.do === 'story' ? 201 : 200, body: { remoteId } };
}

/** The sandbox's own API: journal, clock, faults, switches, and who exists. */
export const ADMIN: Readonly<Record<string, Handler>> = {
  'GET /sandbox/journal': ({ core, now }) => {
    core.advance(now());
    return ok(core.state.journal.map((entry) => ({ ...entry, at: toIso(entry.at) })));
  },
  'GET /sandbox/clock': (desk) => ok(clockView(desk)),
  'PUT /sandbox/clock': putClock,
  'DELETE /sandbox/clock': (desk) => {
    desk.core.letClockGo(desk.now());
    return ok(clockView(desk));
  },
  'GET /sandbox/faults': (desk) => ok(faultsView(desk)),
  'PUT /sandbox/faults': async (desk, incoming) => {
    desk.core.setFaults(await input(incoming, FaultsInput), desk.now());
    return ok(faultsView(desk));
  },
  'DELETE /sandbox/faults': (desk) => {
    desk.core.setFaults(FaultPlan.parse({}), desk.now());
    return ok(faultsView(desk));
  },
  'GET /sandbox/switches': (desk) => ok(switchesView(desk)),
  'PUT /sandbox/switches': async (desk, incoming) => {
    desk.core.changeSwitches(await input(incoming, SwitchesInput), desk.now());
    return ok(switchesView(desk));
  },
  'GET /sandbox/world': ({ core }) => ok(worldView(core)),
  'POST /sandbox/pages': async ({ core, now }, incoming) => {
    const pages = core.addPages(await input(incoming, PagesInput), now());
    return { status: 201, body: pages };
  },
  'POST /sandbox/by-hand': byHand,
  'POST /sandbox/callbacks': async ({ core, now }, incoming) => {
    const callback = await input(incoming, Callback);
    const signedRequest = core.callBack(callback, now());
    if (signedRequest === undefined) throw notThere();
    return ok({ signedRequest, answer: await sendCallback(callback, signedRequest) });
  },
  'GET /sandbox/engagement': engagement,
};
