/**
 * One module, and what its files may import. Lint refuses the rest while writing (`npm run lint:rules` hands it this table).
 */
export interface Rule {
  /** A folder below the project; for `handlers` every `handler.ts` of `functions`. */
  readonly module: string;
  /** Folders and files of ours that it may import, beside itself. */
  readonly ours: readonly string[];
  /** Packages that it may import, or all. */
  readonly packages: readonly string[] | 'all';
  /** Node's own modules, `node:` left out, or all. */
  readonly node: readonly string[] | 'all';
  /** Folders of which it takes types alone. */
  readonly types?: readonly string[];
  /** Why, where the row does not say it itself. */
  readonly because?: string;
}

const inFunctions = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `functions/${name}`);

/** What every use case stands on. */
const GROUND = inFunctions('domain', 'ports', 'records', 'due');

/** Modules of use cases that work through `platforms`. */
const ON_PLATFORMS = ['publish', 'collect'] as const;
const OTHER_USE_CASES = [
  'intake',
  'render',
  'captions',
  'campaigns',
  'insights',
  'people',
  'channels',
] as const;
const USE_CASES = [...OTHER_USE_CASES, 'partners', ...ON_PLATFORMS];

const ADAPTERS = ['captions', 'memory'];

const pure = (module: string, ours: readonly string[], packages: readonly string[] = ['zod']): Rule => ({
  module: `functions/${module}`,
  ours,
  packages,
  node: [],
});

/** Who may import whom: the only file that says so. The drawing in docs/architecture.md is checked against it. */
export const RULES: readonly Rule[] = [
  pure('domain', [], ['zod', 'temporal-polyfill']),
  pure('ports', inFunctions('domain'), []),
  pure('records', inFunctions('domain', 'ports')),
  pure('due', inFunctions('domain', 'ports', 'records')),
  pure('platforms', inFunctions('domain', 'ports', 'records')),
  ...OTHER_USE_CASES.map((module) => pure(module, GROUND)),
  pure('partners', inFunctions('domain', 'ports', 'records')),
  ...ON_PLATFORMS.map((module) => pure(module, [...GROUND, 'functions/platforms'])),
  { module: 'functions/pictures', ours: inFunctions('domain', 'ports'), packages: 'all', node: 'all' },
  {
    module: 'functions/adapters/aws',
    ours: inFunctions('domain', 'ports', 'adapters/system'),
    packages: 'all',
    node: 'all',
    because: 'Its log and its messages carry the ids of what runs.',
  },
  ...ADAPTERS.map((name): Rule => {
    const module = `functions/adapters/${name}`;
    return { module, ours: inFunctions('domain', 'ports'), packages: 'all', node: 'all' };
  }),
  {
    module: 'functions/adapters/meta',
    ours: inFunctions('domain', 'ports', 'adapters/system'),
    packages: 'all',
    node: 'all',
    because: 'A call ends by the machine’s timer.',
  },
  { module: 'functions/adapters/passkeys', ours: inFunctions('ports'), packages: 'all', node: 'all' },
  { module: 'functions/adapters/spreadsheets', ours: inFunctions('ports'), packages: 'all', node: 'all' },
  { module: 'functions/adapters/system', ours: inFunctions('ports'), packages: 'all', node: 'all' },
  {
    module: 'functions/http',
    ours: inFunctions('domain', 'ports', 'records', ...USE_CASES.filter((module) => module !== 'collect')),
    packages: ['hono', '@hono/zod-openapi', 'zod'],
    node: ['crypto'],
    because: 'Proofs that come back from outside are compared in constant time.',
  },
  {
    module: 'functions/wiring',
    ours: inFunctions('domain', 'ports', 'adapters', 'config.ts'),
    packages: [],
    node: [],
  },
  {
    module: 'handlers',
    ours: [
      ...inFunctions('domain', 'due', 'http', 'campaigns', 'intake', 'render', 'publish', 'channels'),
      ...inFunctions('collect', 'insights', 'adapters', 'pictures', 'wiring', 'config.ts'),
    ],
    packages: ['hono'],
    node: ['path'],
    because: 'A handler only puts together what others do.',
  },
  {
    module: 'lib',
    ours: [
      'functions/domain',
      'functions/config.ts',
      'functions/ports/table.ts',
      'functions/adapters/captions',
      'functions/http/open-api.ts',
      'functions/pictures/draw/themes.ts',
    ],
    packages: ['aws-cdk-lib', 'constructs', 'zod', 'esbuild'],
    node: 'all',
    because:
      'Handlers are named by their folders and bundled; phrase books, themes and the API’s description are made with them.',
  },
  {
    module: 'sandbox',
    ours: inFunctions('domain/time', 'domain/seeded.ts', 'domain/problem.ts', 'domain/channel/platform.ts'),
    packages: 'all',
    node: 'all',
    because: 'It stands for Meta: what it knew of the publisher would make it kind to it.',
  },
  { module: 'embedded', ours: ['functions', 'sandbox'], packages: 'all', node: 'all' },
  {
    module: 'proofs',
    ours: ['functions', 'embedded', 'sandbox', 'bin/kit'],
    packages: 'all',
    node: 'all',
  },
  {
    module: 'bin',
    ours: ['functions', 'embedded', 'sandbox', 'proofs', 'lib', 'client'],
    packages: 'all',
    node: 'all',
  },
  { module: 'client', ours: [], packages: [], node: [] },
  {
    module: 'examples',
    ours: [],
    packages: [],
    node: ['fs/promises', 'timers/promises'],
    because: 'They are what others write: they know the API by its description alone.',
  },
  {
    module: 'web',
    ours: [
      'client',
      ...inFunctions(
        'domain/picture/judge-photo.ts',
        'domain/picture/most-zoom.ts',
        'domain/picture/photo-kind.ts',
        'domain/picture/upload-type.ts',
        'domain/post/stands-against.ts',
      ),
    ],
    packages: 'all',
    node: 'all',
    types: inFunctions('domain', 'http'),
    because:
      'What a phone loads is only what the app itself needs; phone and server tell photos from other files, and judge them and the times of posts, alike.',
  },
];

const isHandler = (path: string): boolean => path.startsWith('functions/') && path.endsWith('/handler.ts');

/** The rule that a file stands under. */
export const ruleOf = (path: string): Rule | undefined =>
  RULES.find(({ module }) => (isHandler(path) ? module === 'handlers' : path.startsWith(`${module}/`)));
