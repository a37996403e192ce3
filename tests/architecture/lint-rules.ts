import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as z from 'zod';
import { RULES, type Rule } from './rules.ts';
import { read, ROOT, sourceFiles } from './source-files.ts';

const Override = z.looseObject({ files: z.array(z.string()), rules: z.record(z.string(), z.unknown()) });
type Override = z.infer<typeof Override>;
const Config = z.looseObject({ overrides: z.array(Override) });

const isOfTable = ({ rules }: Override): boolean => 'no-restricted-imports' in rules;

/** How deep a module's folders go: 0 for files of the module itself. */
const depthsOf = (module: string): readonly number[] => {
  const depths = sourceFiles(module).map((path) => relative(module, path).split('/').length - 1);
  return [...new Set(depths)].toSorted((a, b) => a - b);
};

const handlerFolders = (): readonly string[] =>
  readdirSync(join(ROOT, 'functions'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('/handler.ts'))
    .map((path) => path.replace('/handler.ts', ''));

const up = (steps: number): string => '../'.repeat(steps);

/** Patterns as of .gitignore, the last that fits decides. They name what is refused, and with `!` what is not. */
function patternsFor(
  { ours, packages, node, types = [] }: Rule,
  folder: string,
  /** How many folders up the module ends. */
  outside: number,
): readonly string[] {
  const allowed = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => [`!${name}`, `!${name}/**`]);
  const relativeTo = (names: readonly string[]): readonly string[] =>
    names.map((name) => relative(folder, name));
  return [
    ...(packages === 'all' ? ['node:*'] : ['**', '!./**', '!../**', ...allowed(packages)]),
    ...(node === 'all' ? ['!node:*', '!node:*/**'] : node.map((name) => `!node:${name}`)),
    `${up(outside)}**`,
    ...allowed(relativeTo(ours)),
    ...allowed(relativeTo(types)),
  ];
}

/** What the source files of a module are called, where it is not TypeScript alone. */
const SOURCES: Readonly<Record<string, string>> = { web: '*.{ts,tsx}', examples: '*.mjs' };

function overridesOf(rule: Rule): readonly Override[] {
  const message = `${rule.module} may not import this: tests/architecture/rules.ts.${rule.because === undefined ? '' : ` ${rule.because}`}`;
  const overrideFor = (files: string, folder: string, outside: number): Override => ({
    files: [files],
    ...(rule.module.startsWith('functions/') && { excludeFiles: ['**/handler.ts'] }),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: patternsFor(rule, folder, outside), message },
            ...(rule.types ?? []).map((name) => ({
              group: [relative(folder, name), `${relative(folder, name)}/**`],
              allowTypeImports: true,
              message,
            })),
          ],
        },
      ],
    },
  });
  if (rule.module === 'handlers')
    return handlerFolders().map((folder) =>
      overrideFor(`functions/${folder}/handler.ts`, `functions/${folder}`, folder.split('/').length + 1),
    );
  return depthsOf(rule.module).map((depth) => {
    const nested = '*/'.repeat(depth);
    const sources = SOURCES[rule.module] ?? '*.ts';
    return overrideFor(`${rule.module}/${nested}${sources}`, join(rule.module, nested), depth + 1);
  });
}

/** The lint's configuration as it is, and as the table of modules says that it must be. */
export function lintConfig(): { readonly is: unknown; readonly mustBe: unknown } {
  const config = Config.parse(JSON.parse(read('.oxlintrc.json')));
  const own = config.overrides.filter((override) => !isOfTable(override));
  return { is: config, mustBe: { ...config, overrides: [...own, ...RULES.flatMap(overridesOf)] } };
}
