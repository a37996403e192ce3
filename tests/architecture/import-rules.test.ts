import { describe, expect, it } from 'vitest';
import { lintConfig } from './lint-rules.ts';
import { type Rule, ruleOf, RULES } from './rules.ts';
import { type Import, importsOf, read, MODULE_FOLDERS, sourceFiles } from './source-files.ts';

/** Loose files of modules whose folders have rules. */
const LOOSE: Readonly<Record<string, Rule>> = {
  'functions/config.ts': {
    module: 'functions/config.ts',
    ours: ['functions/domain'],
    packages: ['zod'],
    node: [],
  },
};
/** Measures everything, and is imported by nobody. */
const FREE = ['bench/'];

const files = sourceFiles(...MODULE_FOLDERS).filter(
  (path) => !FREE.some((folder) => path.startsWith(folder)),
);
const ruleFor = (path: string): Rule | undefined => LOOSE[path] ?? ruleOf(path);

const isOurs = (target: string): boolean =>
  [...MODULE_FOLDERS, 'tests', 'templates'].includes(target.split('/')[0] ?? '');
const isIn = (target: string, folders: readonly string[]): boolean =>
  folders.some((folder) => target === folder || target.startsWith(`${folder}/`));

function breaks({ module, ours, packages, node, types = [] }: Rule, { to, isType }: Import): boolean {
  if (isOurs(to)) return !isIn(to, [module, ...ours, ...(isType ? types : [])]);
  if (to.startsWith('node:')) return node !== 'all' && !node.includes(to.slice('node:'.length));
  return packages !== 'all' && !packages.includes(to);
}

describe('who may import whom', () => {
  it('is said of every file', () => {
    expect(files.filter((path) => !ruleFor(path))).toEqual([]);
  });

  it.each([...RULES, ...Object.values(LOOSE)])('$module keeps to its rule', (rule) => {
    const own = files.filter((path) => ruleFor(path) === rule);
    expect(own).not.toEqual([]);
    const broken = own.flatMap(importsOf).filter((one) => breaks(rule, one));
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it.each(RULES)('allows $module nothing that nobody there uses', ({ module, ours, types = [] }) => {
    const used = files.filter((path) => ruleFor(path)?.module === module).flatMap(importsOf);
    const unused = [...ours, ...types].filter((folder) => !used.some(({ to }) => isIn(to, [folder])));
    expect(unused).toEqual([]);
  });

  it('is told to the lint as it stands here (npm run lint:rules)', () => {
    const { is, mustBe } = lintConfig();
    expect(is).toEqual(mustBe);
  });
});

describe('the environment', () => {
  it('is read by config.ts alone', () => {
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
