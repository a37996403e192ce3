import { createSandboxCore, type Login, type SandboxCore } from '../../sandbox/core/sandbox-core.ts';
import type { ImageFacts } from '../../sandbox/core/rules/image-facts.ts';
import type { Entry } from '../../sandbox/core/state/changes.ts';
import type { World } from '../../sandbox/core/world.ts';
import type { SandboxApp } from '../../sandbox/core/access/app.ts';
import type { GraphReply } from '../../sandbox/core/wire/reply.ts';
import type { GraphMethod } from '../../sandbox/core/wire/request.ts';

export const NOON = Date.parse('2026-11-24T05:00:00Z');

export const aPicture = (overrides: Partial<Extract<ImageFacts, { is: 'image' }>> = {}): ImageFacts => ({
  is: 'image',
  format: 'jpeg',
  width: 1080,
  height: 1350,
  bytes: 200_000,
  sha256: 'f'.repeat(64),
  whole: true,
  ...overrides,
});

/** Facts by address: whatever is not named is a good picture. */
type Pictures = Readonly<Record<string, ImageFacts>>;

export const A_PICTURE = 'http://pictures.example/good.jpg';

interface Setup {
  readonly seed?: string;
  readonly world?: World;
  readonly pictures?: Pictures;
  readonly app?: Partial<SandboxApp>;
  readonly login?: Login;
  readonly entries?: Iterable<Entry>;
  readonly onEntry?: (entry: Entry) => void;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** A value deep inside an answer: `read(answer, 'data', 0, 'id')`. */
export function read(answer: unknown, ...path: readonly (string | number)[]): unknown {
  let value: unknown =
    typeof answer === 'object' && answer !== null && 'status' in answer && 'body' in answer
      ? answer.body
      : answer;
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }
  return value;
}

export const idOf = (answer: Answer): string => String(read(answer, 'id'));

/** `code/subcode` of a refusal, or of none. */
export const refusalOf = (answer: Answer): string =>
  [read(answer, 'error', 'code'), read(answer, 'error', 'error_subcode')]
    .flatMap((part) => (part === undefined ? [] : [JSON.stringify(part)]))
    .join('/');

interface Channel {
  readonly page: string;
  readonly token: string;
  readonly instagram: string;
}

export interface Bench {
  readonly core: SandboxCore;
  /** The time; tests move it. */
  now: number;
  readonly userToken: string;
  readonly channels: readonly Channel[];
  /** The first channel. */
  readonly mine: Channel;
  /** The second channel, of somebody else. */
  readonly other: Channel;
  send(method: GraphMethod, path: string, parameters?: Record<string, unknown>, token?: string): GraphReply;
  /** The same, for calls that must be answered. Parameters go into the query of a GET, else into the body. */
  call(method: GraphMethod, path: string, parameters?: Record<string, unknown>, token?: string): Answer;
  uploadPhoto(parameters?: Record<string, unknown>): string;
  createPost(parameters?: Record<string, unknown>): string;
  publishPost(parameters?: Record<string, unknown>): string;
  createContainer(parameters?: Record<string, unknown>): string;
  /** A container, half a minute later published. */
  publishMedia(parameters?: Record<string, unknown>): string;
}

/** A sandbox with a login that may do everything, at noon of a day in November. */
export function aBench(setup: Setup = {}): Bench {
  const { pictures = {}, seed = 'test', login, ...rest } = setup;
  const core = createSandboxCore({
    seed,
    images: (url) => pictures[url] ?? aPicture(),
    base: 'http://graph.example',
    ...rest,
  });
  const tokens = core.logIn(NOON, login);
  const channels = [...core.state.pages.values()].map(({ id, instagram }) => ({
    page: id,
    token: tokens.pages.get(id) ?? '',
    instagram: instagram ?? '',
  }));
  const [mine, other] = channels;
  if (!mine || !other) throw new Error('a bench needs two Pages');

  const send: Bench['send'] = (method, path, parameters = {}, token = mine.token) =>
    core.handle(
      {
        method,
        path: `/v24.0/${path}`,
        query: { ...(token === '' ? {} : { access_token: token }), ...(method === 'GET' ? parameters : {}) },
        body: method === 'GET' ? {} : parameters,
      },
      bench.now,
    );
  const call: Bench['call'] = (...given) => {
    const reply = send(...given);
    if (reply.is !== 'answer') throw new Error(`expected an answer, got ${reply.is}`);
    return reply;
  };
  const made = (answer: Answer): string => {
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return idOf(answer);
  };

  const bench: Bench = {
    core,
    now: NOON,
    userToken: tokens.user,
    channels,
    mine,
    other,
    send,
    call,
    uploadPhoto: (parameters = {}) =>
      made(call('POST', `${mine.page}/photos`, { url: A_PICTURE, published: false, ...parameters })),
    createPost: (parameters = {}) =>
      made(call('POST', `${mine.page}/feed`, { message: 'Tiwul hari ini', published: false, ...parameters })),
    publishPost: (parameters = {}) => bench.createPost({ published: true, ...parameters }),
    createContainer: (parameters = {}) =>
      made(call('POST', `${mine.instagram}/media`, { image_url: A_PICTURE, ...parameters })),
    publishMedia: (parameters = {}) => {
      const container = bench.createContainer(parameters);
      bench.now += 30_000;
      return made(call('POST', `${mine.instagram}/media_publish`, { creation_id: container }));
    },
  };
  return bench;
}
