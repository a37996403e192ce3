import { expect } from 'vitest';
import * as z from 'zod';
import { CollectingQueue } from '../../functions/adapters/memory/collecting-queue.ts';
import { FixedTranslator } from '../../functions/adapters/memory/fixed-translator.ts';
import { countingIds } from '../../functions/adapters/memory/counting-ids.ts';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemorySealer } from '../../functions/adapters/memory/memory-sealer.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { webauthn } from '../../functions/adapters/passkeys/webauthn.ts';
import { spreadsheets } from '../../functions/adapters/spreadsheets/spreadsheets.ts';
import { VersionedMediaStore } from '../factories/versioned-media-store.ts';
import { SignedUploads } from '../../embedded/media/signed-uploads.ts';
import { uploadHandler } from '../../embedded/media/upload-handler.ts';
import { createDispatch } from '../../functions/due/dispatch.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import type { Member } from '../../functions/domain/people/member.ts';
import type { Role } from '../../functions/domain/people/roles.ts';
import type { AppDeps } from '../../functions/http/app-deps.ts';
import { ProblemDocument } from '../../functions/http/contract/problem.ts';
import { createApp } from '../../functions/http/create-app.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { sessionRecord } from '../../functions/records/session-records.ts';
import { aMember, MORNING } from '../factories/entities.ts';
import { FakeGraph } from '../factories/fake-graph.ts';
import { noteSecret } from '../factories/watched-log.ts';
import { holdToDocument } from './documented.ts';
import { currentTag } from './current-tag.ts';
import { connectingGraph, fakeCaptions, fakePictures, fakePrints, keptLog } from './fakes.ts';
import { KEY_HOLDER } from './sample-passkeys.ts';
import { settle } from './settle.ts';

export const HOME = 'https://etalase.test';

const Given = z.object({ link: z.string().optional(), code: z.string().optional() });

/** Has the log compared with whatever an answer lets somebody in by: a link, a typed code, a cookie. */
async function noteGiven(response: Response): Promise<void> {
  noteSecret('a session', /^etalase=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '');
  if (response.headers.get('content-type') !== 'application/json') return;
  const { link = '', code = '' } = Given.safeParse(await response.clone().json()).data ?? {};
  if (link.includes('#')) noteSecret('a sign-in link', link.split('#')[1] ?? '');
  if (/^(?:[0-9A-Z]{4}-){3}/.test(code)) {
    noteSecret('a partner code', code);
    noteSecret('a partner code', code.replaceAll('-', ''));
  }
  if (!/^\d{4} \d{6}$/.test(code)) return;
  noteSecret('a typed code', code);
  noteSecret('a typed code', code.replace(' ', ''));
}

export interface Ask {
  readonly method?: string;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** Who asks; nobody when absent. */
  readonly as?: string;
  readonly headers?: Record<string, string>;
  /** Sends an edit without saying what it replaces; otherwise it is made as if its reader had just read it. */
  readonly unseen?: boolean;
}

/** The API on memory: two communities, people of every role, and what they own (`settle.ts`). */
export async function httpWorld(overrides: Partial<AppDeps> = {}) {
  const clock = new ManualClock(MORNING);
  const table = new MemoryTable();
  const queue = new CollectingQueue();
  const media = new VersionedMediaStore();
  const sealer = new MemorySealer();
  const waiting = { store: new VersionedMediaStore(), key: new Uint8Array(32).fill(3), clock };
  const signed = new SignedUploads({ ...waiting, baseUrl: HOME });
  const ids = countingIds('http');
  const log = keptLog();
  const pages = [
    { id: '2001', name: 'Pring Sumilir', token: 'page-token', tasks: ['CREATE_CONTENT'] },
    { id: '2002', name: 'Tanpa Tugas', token: 'page-token', tasks: ['ANALYZE'] },
  ];
  const deps: AppDeps = {
    table,
    media,
    uploads: signed,
    clock,
    ids,
    sealer,
    graph: { ...new FakeGraph(clock).asGraph(), ...connectingGraph(pages) },
    dispatch: createDispatch({ queue, clock }),
    pictures: fakePictures,
    prints: fakePrints,
    spreadsheets,
    passkeys: webauthn,
    captions: fakeCaptions,
    translator: new FixedTranslator({ name: 'Instant tiwul' }),
    log,
    writable: ['id', 'en'],
    phraseBooks: { unread: [], problems: [] },
    publicUrl: () => HOME,
    // A test's clock stands still, so that its reads would add up.
    limits: { reads: 1_000_000, signIns: 1_000_000 },
    probes: {
      table: async () => true,
      queue: async () => true,
      clock: async () => true,
      graph: async () => true,
    },
    ...overrides,
  };
  const app = createApp(deps);
  await settle(table, sealer);

  const get = table.get.bind(table);
  const tagFor = (caller: string, method: string, path: string) =>
    currentTag(
      { get, community: caller === 'pandan' ? 'rukun-pesisir' : 'rukun-lereng', caller },
      method,
      path,
    );
  const cookieOf = (member: string): string => `etalase=secret-of-${member}`;
  /** Asks, and holds the answer to the description of the API: its status, its code, its form. */
  const ask = async (
    path: string,
    { method = 'GET', json, bytes, as, headers = {}, unseen = false }: Ask = {},
  ) => {
    const response = await app.request(`${HOME}${path}`, {
      method,
      headers: {
        ...(as !== undefined && { cookie: cookieOf(as) }),
        ...(as !== undefined && !unseen && (await tagFor(as, method, path))),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
      ...(bytes && { body: bytes }),
    });
    await noteGiven(response);
    await holdToDocument(method, `${HOME}${path}`, response);
    return response;
  };
  /** Asks, and holds the answer to its contract: what it does not name may not be told. */
  const read = async <S extends z.ZodType>(schema: S, path: string, how: Ask = {}): Promise<z.output<S>> => {
    const response = await ask(path, how);
    const told: unknown = await response.json();
    expect(told).toEqual(schema.parse(told));
    expect(response.status).toBe(200);
    return schema.parse(told);
  };
  /** Returns everything that is stored, but sessions: their end moves with every visit. */
  const stored = () => [...table.everything()].filter(({ pk }) => !pk.startsWith('session#'));
  /** Asks for what is refused. */
  const refused = async (path: string, how: Ask = {}): Promise<ProblemDocument> => {
    const response = await ask(path, how);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = ProblemDocument.parse(await response.json());
    expect(problem.status).toBe(response.status);
    return problem;
  };
  /** A member who is signed in for a year. */
  const signIn = async (member: string, community = 'rukun-lereng'): Promise<void> => {
    const digest = ids.digest(`secret-of-${member}`);
    const createdAt = clock.now();
    const origin = { how: 'start', madeAt: createdAt } as const;
    const proven = member === KEY_HOLDER ? { provenAt: createdAt } : {};
    const session = {
      digest,
      community,
      member,
      createdAt,
      expiresAt: createdAt + 80 * DAY,
      origin,
      ...proven,
    };
    await replace(table, sessionRecord, session);
  };
  const join = async (id: string, roles: Role[] = ['member'], more: Partial<Member> = {}): Promise<void> => {
    await insert(table, memberRecord, aMember({ id, name: id, roles, ...more }));
    await signIn(id);
  };
  for (const member of ['kenanga', 'melati', 'kantil', 'flamboyan', 'bakung']) await signIn(member);
  await signIn('pandan', 'rukun-pesisir');
  /** Photos that came past the API, and what takes them. */
  const uploads = { store: waiting.store, take: uploadHandler({ ...waiting, uploads: signed }) };
  return { app, deps, clock, table, queue, media, uploads, log, ask, read, refused, stored, join, signIn };
}
