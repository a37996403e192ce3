import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';

/** By their addresses: what is made for browsers is not compiled with the tests, which know no DOM. */
const addressOf = (path: string): string => new URL(`../../web/${path}`, import.meta.url).href;
const load = async (path: string): Promise<unknown> => import(addressOf(path));
const aFunction = <F>() => z.custom<F>((value) => typeof value === 'function');

interface Kept {
  readonly member: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly made: number;
  readonly title: string;
}
type Told = readonly [status: number, body: unknown];

/** The phone's disk, by member and path. */
let disk: Map<string, Kept>;
/** Who the cookie says it is; undefined where there is no signal. */
let heardAs: string | undefined;
/** What was put, in the order in which it arrived. */
let arrived: (readonly [path: string, body: unknown])[];
/** What was put, in the order in which it was sent. */
let asked: (readonly [path: string, body: unknown])[];
/** What reaches this tab from another one. */
let fromOthers: (data: unknown) => void;
/** What the server answers on a path, when it is not a plain yes. */
let answers: Map<string, Told | 'silence'>;
/** What is put arrives when this has ended. */
let onItsWay: Promise<void> | undefined;
const title = 'Beranda';
let online: (() => void)[];
let toOthers: unknown[];

const problem = (status: number): Told => [
  status,
  { status, code: 'post.over', problems: [{ code: 'post.over', text: 'Sudah tayang.' }] },
];

const store = {
  keepDecision: async (kept: Kept) => void disk.set(kept.member + kept.path, kept),
  listDecisions: async (member: string) =>
    [...disk.values()].filter((kept) => kept.member === member).sort((a, b) => a.made - b.made),
  dropDecision: async ({ member, path, made }: Kept) => {
    if (disk.get(member + path)?.made === made) disk.delete(member + path);
  },
};

async function serve(url: string, { method, body }: { method: string; body?: string }): Promise<Response> {
  const told = answers.get(url);
  if (heardAs === undefined || told === 'silence') throw new TypeError('no signal');
  if (url === '/api/session') return Response.json({ member: { id: heardAs } });
  if (told) return Response.json(told[1], { status: told[0] });
  const sent: unknown = JSON.parse(body ?? '');
  asked.push([url, sent]);
  await onItsWay;
  arrived.push([url, sent]);
  return Response.json({ path: url, method, body: sent });
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-12-01T00:00:00Z') });
  vi.resetModules();
  vi.doMock(addressOf('drafts/outbox-store.ts'), () => store);
  [disk, arrived, asked, answers, online, toOthers] = [new Map(), [], [], new Map(), [], []];
  [heardAs, onItsWay] = ['kenanga', undefined];
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  });
  vi.stubGlobal('addEventListener', (_: string, heard: () => void) => online.push(heard));
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      addEventListener(_: string, hear: (event: { data: unknown }) => void) {
        fromOthers = (data) => hear({ data });
      }
      postMessage(data: unknown) {
        toOthers.push(data);
      }
    },
  );
  vi.stubGlobal('document', {
    get title() {
      return `${title} · Etalase`;
    },
  });
  vi.stubGlobal('fetch', serve);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.doUnmock(addressOf('drafts/outbox-store.ts'));
});

const Send = z.object({
  send: aFunction<(request: { method: 'PUT'; path: string; body: unknown }) => Promise<unknown>>(),
  sendKept: aFunction<() => Promise<void>>(),
});
const count = z.object({ value: z.number() });
const Waiting = z.object({ waitingSends: count });
const Late = z.object({ lateRefusals: z.object({ value: z.array(z.unknown()) }) });
const Session = z.object({ session: z.object({ value: z.unknown() }) });

/** The app as it starts, with a member signed in. */
async function givenApp(member = 'kenanga') {
  const session: unknown = await load('session.ts');
  const { send, sendKept } = Send.parse(await load('api/send.ts'));
  const [waiting, late]: unknown[] = [await load('api/waiting.ts'), await load('api/late.ts')];
  // So that no test waits for a file to be read, which a clock that stands still does not do.
  await load('drafts/outbox.ts');
  const signIn = (id: string): void => {
    (session as z.infer<typeof Session>).session.value = { member: { id, name: id, roles: ['member'] } };
  };
  signIn(member);
  return {
    send: (path: string, body: unknown) => send({ method: 'PUT', path, body }),
    sendKept,
    signIn,
    waiting: () => Waiting.parse(waiting).waitingSends.value,
    late: () => Late.parse(late).lateRefusals.value,
  };
}

const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);
async function whenSignalComes(): Promise<void> {
  heardAs = 'kenanga';
  for (const heard of online.splice(0)) heard();
  await settle();
}
const keptBefore = (path: string, body: unknown, made: number, member = 'kenanga'): void => {
  disk.set(member + path, { member, method: 'PUT', path, body, made, title: 'Izin saya' });
};

describe('a decision', () => {
  it('is sent at once where there is a signal, and nothing is kept', async () => {
    const { send, waiting } = await givenApp();
    await expect(send('/api/posts/a/decision', { decision: 'skip' })).resolves.toMatchObject({
      method: 'PUT',
    });
    expect([disk.size, waiting()]).toEqual([0, 0]);
  });

  it('waits on the disk without a signal, says so, and is sent once there is one', async () => {
    heardAs = undefined;
    const { send, waiting } = await givenApp();
    const answered = send('/api/posts/a/decision', { decision: 'skip' });
    await settle(3_000);
    expect([...disk.values()]).toMatchObject([{ member: 'kenanga', path: '/api/posts/a/decision', title }]);
    expect(waiting()).toBe(1);
    await whenSignalComes();
    await expect(answered).resolves.toMatchObject({ path: '/api/posts/a/decision' });
    expect([arrived.length, disk.size, waiting()]).toEqual([1, 0, 0]);
  });

  it('that was made while others wait is sent after them', async () => {
    heardAs = undefined;
    const { send } = await givenApp();
    const first = send('/api/consents/hosting', { granted: false });
    await settle(100);
    heardAs = 'kenanga';
    await Promise.all([first, send('/api/products/a/sold-out', { soldOut: true })]);
    expect(arrived.map(([path]) => path)).toEqual(['/api/consents/hosting', '/api/products/a/sold-out']);
  });

  it('replaces an earlier one on the same thing that is still on its way', async () => {
    heardAs = undefined;
    const { send, waiting } = await givenApp();
    const both = [
      send('/api/products/a/sold-out', { soldOut: true }),
      send('/api/products/a/sold-out', { soldOut: false }),
    ];
    const ended = Promise.allSettled(both);
    await settle(3_000);
    expect(waiting()).toBe(1);
    await whenSignalComes();
    expect((await ended).at(-1)).toMatchObject({ status: 'fulfilled' });
    expect(arrived).toEqual([['/api/products/a/sold-out', { soldOut: false }]]);
  });

  it('that waits is replaced by one that is made later', async () => {
    heardAs = undefined;
    const { send } = await givenApp();
    const first = send('/api/products/a/sold-out', { soldOut: true });
    await settle(3_000);
    const second = send('/api/products/a/sold-out', { soldOut: false });
    await settle(3_000);
    await whenSignalComes();
    expect(await Promise.all([first, second])).toHaveLength(2);
    expect(arrived).toEqual([['/api/products/a/sold-out', { soldOut: false }]]);
  });

  it('that is replaced while it is on its way is followed by the later one', async () => {
    heardAs = undefined;
    const { send } = await givenApp();
    const first = send('/api/products/a/sold-out', { soldOut: true });
    await settle(3_000);
    let arrive: () => void = () => undefined;
    onItsWay = new Promise((resolve) => {
      arrive = resolve;
    });
    await whenSignalComes();
    const second = send('/api/products/a/sold-out', { soldOut: false });
    await settle();
    arrive();
    await Promise.all([first, second]);
    expect(arrived.map(([, body]) => body)).toEqual([{ soldOut: true }, { soldOut: false }]);
    expect(disk.size).toBe(0);
  });

  it('of several quick ones on the same thing is sent one at a time; only the last is answered, to all', async () => {
    const { send } = await givenApp();
    let arrive: () => void = () => undefined;
    onItsWay = new Promise((resolve) => {
      arrive = resolve;
    });
    const taps: Promise<unknown>[] = [];
    for (const makers of [1, 2, 3]) {
      taps.push(send('/api/standing-ok', { makers }));
      await settle();
    }
    const elsewhere = send('/api/consents/hosting', { granted: false });
    await settle();
    expect(asked).toEqual([
      ['/api/standing-ok', { makers: 1 }],
      ['/api/consents/hosting', { granted: false }],
    ]);
    arrive();
    await elsewhere;
    expect(await Promise.all(taps)).toMatchObject(taps.map(() => ({ body: { makers: 3 } })));
    expect(arrived.filter(([path]) => path === '/api/standing-ok').map(([, body]) => body)).toEqual([
      { makers: 1 },
      { makers: 3 },
    ]);
  });

  it('that was refused does not matter any more once she has decided anew', async () => {
    const { send } = await givenApp();
    answers.set('/api/standing-ok', problem(409));
    const first = send('/api/standing-ok', { makers: 1 });
    const second = send('/api/standing-ok', { makers: 2 });
    answers.clear();
    await expect(Promise.all([first, second])).resolves.toHaveLength(2);
  });

  it('that is refused is told to the screen that waits for it', async () => {
    heardAs = undefined;
    const { send, late } = await givenApp();
    const answered = Promise.allSettled([send('/api/posts/a/decision', {})]);
    await settle();
    answers.set('/api/posts/a/decision', problem(409));
    await whenSignalComes();
    expect(await answered).toMatchObject([{ status: 'rejected', reason: { code: 'post.over' } }]);
    expect([disk.size, late()]).toEqual([0, []]);
  });
});

describe('a decision that the service worker or another tab has sent meanwhile', () => {
  const path = '/api/campaigns/a/pause';
  const givenSentElsewhere = async () => {
    heardAs = undefined;
    const app = await givenApp();
    const ended = Promise.allSettled([app.send(path, { paused: true })]);
    await settle(3_000);
    const [kept] = disk.values();
    disk.clear();
    return { app, ended, kept };
  };

  it('is answered as it was answered there', async () => {
    const { ended, kept } = await givenSentElsewhere();
    fromOthers({ decision: kept, reply: { state: 'paused' } });
    await whenSignalComes();
    expect(await ended).toEqual([{ status: 'fulfilled', value: { state: 'paused' } }]);
    expect(arrived).toEqual([]);
  });

  it('leaves no screen busy for ever when nobody tells what it was answered', async () => {
    const { ended, app } = await givenSentElsewhere();
    await whenSignalComes();
    await settle(3_000);
    expect(await ended).toMatchObject([{ status: 'rejected', reason: { name: 'NoSignal' } }]);
    expect(app.waiting()).toBe(0);
  });

  it('is told to the other tabs when it is sent here', async () => {
    heardAs = undefined;
    const { send } = await givenApp();
    const answered = send(path, { paused: true });
    await settle(3_000);
    await whenSignalComes();
    expect(toOthers).toMatchObject([{ decision: { member: 'kenanga', path }, reply: await answered }]);
  });
});

describe('decisions that waited when the app was closed', () => {
  it('are sent at the next start, in the order in which they were made', async () => {
    keptBefore('/api/posts/b/decision', 2, 20);
    keptBefore('/api/consents/hosting', 3, 30);
    keptBefore('/api/posts/c/decision', 1, 10);
    const { sendKept } = await givenApp();
    await sendKept();
    await settle();
    expect(arrived.map(([, body]) => body)).toEqual([1, 2, 3]);
    expect(disk.size).toBe(0);
  });

  it('are told wherever she is when they are refused, and not tried again', async () => {
    keptBefore('/api/consents/hosting', {}, 10);
    answers.set('/api/consents/hosting', problem(409));
    const { sendKept, late } = await givenApp();
    await sendKept();
    await settle();
    expect(late()).toEqual([{ title: 'Izin saya', lines: [{ code: 'post.over', text: 'Sudah tayang.' }] }]);
    expect(disk.size).toBe(0);
  });

  it('are told with what she wrote, so that a text which somebody else overtook is not lost', async () => {
    keptBefore('/api/posts/a/words', { text: 'Tiwul hangat.' }, 10);
    answers.set('/api/posts/a/words', problem(412));
    const { sendKept, late } = await givenApp();
    await sendKept();
    await settle();
    expect(late()).toMatchObject([{ text: 'Tiwul hangat.' }]);
  });

  it.each([['silence'], [problem(503)], [problem(429)], [problem(408)], [problem(425)]] as const)(
    'do not hold each other up, and are kept while the server cannot say (%j)',
    async (told) => {
      keptBefore('/api/posts/a/decision', 1, 10);
      keptBefore('/api/consents/hosting', 2, 20);
      answers.set('/api/posts/a/decision', told);
      const { sendKept, waiting } = await givenApp();
      await sendKept();
      await settle();
      expect([arrived.map(([, body]) => body), disk.size, waiting()]).toEqual([[2], 1, 1]);
      answers.clear();
      await settle(1_000);
      expect([disk.size, waiting()]).toEqual([0, 0]);
    },
  );

  it('are never sent in the name of another member who has signed in since', async () => {
    keptBefore('/api/consents/hosting', { granted: false }, 10, 'kenanga');
    heardAs = 'melati';
    const { sendKept, signIn } = await givenApp('kenanga');
    await sendKept();
    await settle(60_000);
    signIn('melati');
    await sendKept();
    await settle(60_000);
    expect([arrived, disk.size]).toEqual([[], 1]);
    heardAs = 'kenanga';
    signIn('kenanga');
    await sendKept();
    await settle();
    expect(arrived).toEqual([['/api/consents/hosting', { granted: false }]]);
  });

  it('are not sent when she decided anew on the same thing before their turn came', async () => {
    keptBefore('/api/products/a/sold-out', { soldOut: true }, 10);
    const { send, sendKept } = await givenApp();
    await Promise.all([send('/api/products/a/sold-out', { soldOut: false }), sendKept()]);
    await settle();
    expect([arrived, disk.size]).toEqual([[['/api/products/a/sold-out', { soldOut: false }]], 0]);
  });
});
