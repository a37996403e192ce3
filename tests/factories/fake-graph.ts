import type {
  ContainerStatus,
  Graph,
  GraphMedia,
  NewContainer,
  GraphOutcome,
  GraphRefusal,
} from '../../functions/ports/graph.ts';
import type { Clock } from '../../functions/ports/clock.ts';

/** How a scripted call goes wrong: before it takes effect, or after. */
export type Trouble =
  | { readonly refuse: Partial<GraphRefusal> & { readonly code: number }; readonly afterEffect?: boolean }
  | { readonly silent: 'timeout'; readonly afterEffect?: boolean };

const done = <T>(value: T): GraphOutcome<T> => ({ is: 'done', value, usage: {} });

/**
 * A Meta in a few lines for unit tests of the publisher: posts and containers by id, each call able to go wrong once or
 * always, before or after its effect. The sandbox is the faithful one.
 */
export class FakeGraph {
  readonly posts = new Map<string, { message: string; isPublished: boolean; createdAt: number }>();
  readonly containers = new Map<
    string,
    { caption: string; status: ContainerStatus; kind: NewContainer['is'] }
  >();
  readonly media: GraphMedia[] = [];
  readonly stories: GraphMedia[] = [];
  readonly calls: string[] = [];
  /** The children of each carousel that was made. */
  readonly joins: string[][] = [];
  quota = { used: 0, total: 50, seconds: 86_400 };
  /** Status that a new container has. */
  firstStatus: ContainerStatus = 'FINISHED';
  readonly #troubles: { call: string; trouble: Trouble; left: number }[] = [];
  readonly #clock: Clock;
  #count = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The next `times` calls of a verb go wrong. */
  trouble(call: keyof Graph, trouble: Trouble, times = 1): void {
    this.#troubles.push({ call, trouble, left: times });
  }

  #id(): string {
    this.#count += 1;
    return String(9000 + this.#count);
  }

  async #run<T>(call: keyof Graph, effect: () => GraphOutcome<T>): Promise<GraphOutcome<T>> {
    this.calls.push(call);
    const found = this.#troubles.find((entry) => entry.call === call && entry.left > 0);
    if (!found) return effect();
    found.left -= 1;
    if (found.trouble.afterEffect) effect();
    if ('silent' in found.trouble) return { is: 'unknown', reason: 'timeout', usage: {} };
    const refusal = { transient: false, message: 'scripted', ...found.trouble.refuse };
    return { is: 'refused', refusal, usage: {} };
  }

  asGraph(): Graph {
    const notFound = <T>(): GraphOutcome<T> => ({
      is: 'refused',
      refusal: { code: 100, subcode: 33, transient: false, message: 'does not exist' },
      usage: {},
    });
    const unused = () => {
      throw new Error('not part of this fake');
    };
    return {
      uploadPhoto: () => this.#run('uploadPhoto', () => done({ id: this.#id() })),
      createUnpublishedPost: (page, { message }) =>
        this.#run('createUnpublishedPost', () => {
          const id = `${page.remoteId}_${this.#id()}`;
          this.posts.set(id, { message, isPublished: false, createdAt: this.#clock.now() });
          return done({ id });
        }),
      publishPost: (_, id) =>
        this.#run('publishPost', () => {
          const post = this.posts.get(id);
          if (!post) return notFound();
          post.isPublished = true;
          return done({ id });
        }),
      readPost: (_, id) =>
        this.#run('readPost', () => {
          const post = this.posts.get(id);
          return post
            ? done({ id, isPublished: post.isPublished, permalink: `https://fb.test/${id}` })
            : notFound();
        }),
      listPagePosts: () => this.#run('listPagePosts', () => done([...this.posts.keys()].slice(0, 1))),
      listUnpublishedPosts: () =>
        this.#run('listUnpublishedPosts', () =>
          done(
            [...this.posts]
              .filter(([, { isPublished }]) => !isPublished)
              .map(([id, { message, createdAt }]) => ({ id, message, createdAt })),
          ),
        ),
      deletePost: (_, id) =>
        this.#run('deletePost', () => {
          const index = this.media.findIndex((medium) => medium.id === id);
          if (index >= 0) this.media.splice(index, 1);
          return this.posts.delete(id) || index >= 0 ? done({ id }) : notFound();
        }),
      createContainer: (_, media) =>
        this.#run('createContainer', () => {
          const id = this.#id();
          const caption = 'caption' in media ? media.caption : '';
          if (media.is === 'carousel') this.joins.push([...media.children]);
          this.containers.set(id, { caption, status: this.firstStatus, kind: media.is });
          return done({ id });
        }),
      readContainer: (_, id) =>
        this.#run('readContainer', () => {
          const container = this.containers.get(id);
          return container ? done({ status: container.status, detail: '' }) : notFound();
        }),
      publishContainer: (_, id) =>
        this.#run('publishContainer', () => {
          const container = this.containers.get(id);
          if (!container) return notFound();
          const medium = {
            id: this.#id(),
            caption: container.caption,
            createdAt: this.#clock.now(),
            permalink: 'https://ig.test/p',
          };
          container.status = 'PUBLISHED';
          (container.kind === 'story' ? this.stories : this.media).unshift(medium);
          return done({ id: medium.id });
        }),
      listStories: () => this.#run('listStories', () => done([...this.stories])),
      listMedia: () => this.#run('listMedia', () => done([...this.media])),
      readMedia: (_, id) =>
        this.#run('readMedia', () => {
          const medium = [...this.media, ...this.stories].find((candidate) => candidate.id === id);
          return medium ? done(medium) : notFound();
        }),
      readQuota: () => this.#run('readQuota', () => done(this.quota)),
      readMetrics: unused,
      consentAddress: unused,
      exchangeCode: unused,
      lengthenToken: unused,
      listManagedPages: unused,
      inspectToken: unused,
      readSignedRequest: unused,
    };
  }
}
