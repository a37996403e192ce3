import { describe, expect, it } from 'vitest';
import { importsOf, read, sourceFiles } from './source-files.ts';

const STAGES = [
  'intake',
  'render',
  'captions',
  'campaigns',
  'publish',
  'collect',
  'insights',
  'due',
] as const;
const within = (...folders: string[]) => folders.map((folder) => `functions/${folder}/`);

interface Rule {
  readonly room: string;
  /** Files of the room, when not all below `room`. */
  readonly files?: (path: string) => boolean;
  /** Folders of ours that it may import beside itself. */
  readonly ours: readonly string[];
  /** Packages that it may import; `undefined` leaves them open. */
  readonly packages: readonly string[] | undefined;
  /** Whether Node's own modules may be used, or which. */
  readonly node: boolean | readonly string[];
}

const isHandler = (path: string): boolean => path.endsWith('/handler.ts');

/** Who may import whom. CONTRIBUTING.md says the same in words, and lint refuses it while writing. */
const RULES: readonly Rule[] = [
  { room: 'functions/domain/', ours: [], packages: ['zod', 'temporal-polyfill'], node: false },
  { room: 'functions/ports/', ours: within('domain'), packages: [], node: false },
  { room: 'functions/records/', ours: within('domain', 'ports'), packages: ['zod'], node: false },
  ...STAGES.map((stage) => ({
    room: `functions/${stage}/`,
    files: (path: string) => !isHandler(path),
    ours: within('domain', 'ports', 'records'),
    packages: ['zod'],
    node: false,
  })),
  ...['aws', 'embedded', 'memory', 'meta', 'pictures', 'captions', 'system'].map((name) => ({
    room: `functions/adapters/${name}/`,
    ours: within('domain', 'ports'),
    packages: undefined,
    node: true,
  })),
  {
    room: 'functions/adapters/print/',
    // Both set text in the same fonts.
    ours: [...within('domain', 'ports'), 'functions/pictures/draw/font-tables.ts'],
    packages: undefined,
    node: true,
  },
  {
    room: 'functions/http/',
    files: (path) => !isHandler(path),
    ours: within('domain', 'ports', 'records', ...STAGES),
    packages: ['hono', '@hono/zod-openapi', 'zod'],
    // Proofs that come back from outside are compared in constant time.
    node: ['node:crypto'],
  },
  {
    room: 'functions/wiring/',
    ours: [...within('domain', 'ports', 'records', 'adapters'), 'functions/config.ts'],
    packages: [],
    node: false,
  },
  {
    room: 'lib/',
    ours: ['functions/domain/', 'functions/config.ts', 'functions/ports/table.ts'],
    packages: ['aws-cdk-lib', 'constructs', 'zod', 'cdk-nag', 'esbuild'],
    node: true,
  },
];

const isOurs = (target: string): boolean => /^(functions|lib|bin|local|web|templates|tests)\//.test(target);

function breaksRule(rule: Rule, target: string): boolean {
  if (isOurs(target))
    return !target.startsWith(rule.room) && !rule.ours.some((folder) => target.startsWith(folder));
  if (target.startsWith('node:'))
    return typeof rule.node === 'boolean' ? !rule.node : !rule.node.includes(target);
  return rule.packages !== undefined && !rule.packages.includes(target);
}

describe('who may import whom', () => {
  it.each(RULES)('$room keeps to its rule', (rule) => {
    const files = sourceFiles('functions', 'lib').filter(
      (path) => path.startsWith(rule.room) && (rule.files?.(path) ?? true),
    );
    const broken = files.flatMap(importsOf).filter(({ to }) => breaksRule(rule, to));
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('nothing in functions knows the embedded system, the web app or the tests', () => {
    const broken = sourceFiles('functions')
      .flatMap(importsOf)
      .filter(({ to }) => /^(local|web|tests|bin|lib)\//.test(to));
    expect(broken).toEqual([]);
  });

  it('the web app takes only types from the functions', () => {
    const broken = sourceFiles('web')
      .flatMap(importsOf)
      .filter(({ to, isType }) => to.startsWith('functions/') && !isType);
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('only config.ts reads the environment', () => {
    // fontconfig can be told of fonts by the environment alone: a variable is set for one moment and put back.
    const allowed = new Set(['functions/config.ts', 'functions/pictures/draw/font-config.ts']);
    const readers = sourceFiles('functions').filter((path) => !allowed.has(path));
    const comment = /\/\*[\s\S]*?\*\/|\/\/.*/g;
    const assignment = /process\.env\[?['.]\w+'?\]?\s*(\?\?)?=(?!=)/g;
    expect(
      readers.filter((path) =>
        /process\.env\b/.test(read(path).replace(comment, '').replace(assignment, '')),
      ),
    ).toEqual([]);
  });
});
