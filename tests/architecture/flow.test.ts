import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS, type WorkKind, WORK_KINDS } from '../../functions/domain/work/kinds.ts';
import { read, ROOT, sourceFiles } from './source-files.ts';
import { bindingsOf, declarationsOf, type Declaration } from './declarations.ts';

const FUNCTIONS = sourceFiles('functions');
const moduleOf = (path: string): string => path.split('/')[1] ?? '';

/** What makes a step, with the kind when it is written there. `noteMiss` plans the step of a post that failed once more. */
const PLANS = [
  /\bdue(?:At|AlreadySent)\(\s*(?:'(\w+)')?/g,
  /\bnoteMiss\(\s*\w+,\s*\w+,\s*(?:'(\w+)')?/g,
  // Written out.
  /\bkind(?:: '(\w+)')?(?: as const)?,\s*at\b[^{}]*\bindex\b/g,
];

/** The machinery: the kind is whatever it is given. */
const OF_ANY_KIND = [
  // These make a step.
  'functions/domain/work/due.ts: dueAt',
  'functions/domain/work/due.ts: dueAlreadySent',
  // A clock was ahead: the same step is planned again.
  'functions/domain/work/due.ts: broughtBack',
  // An item that the work needs is damaged: it rests.
  'functions/due/quarantine.ts: rest',
  // Who calls it says of what kind.
  'functions/due/move-post.ts: noteMiss',
];

/** What belongs to everybody: a step planned there is planned by the module that calls. */
const isShared = (path: string): boolean => ['records', 'domain', 'due'].includes(moduleOf(path));

const nameOf = ({ path, name }: Pick<Declaration, 'path' | 'name'>): string => `${path}: ${name}`;

/** The kinds that a declaration plans itself; undefined among them when it plans one that is not written there. */
const plannedIn = ({ text }: Declaration): readonly (string | undefined)[] =>
  PLANS.flatMap((plans) => [...text.matchAll(plans)].map(([, kind]) => kind));

const declarations = FUNCTIONS.flatMap(declarationsOf);

/** Of every declaration the kinds that it plans itself or by calling what is shared. */
const planned = ((): ReadonlyMap<string, ReadonlySet<string | undefined>> => {
  const kindsOf = new Map(declarations.map((one) => [nameOf(one), new Set(plannedIn(one))]));
  const called = declarations.map((one) => ({ kinds: kindsOf.get(nameOf(one)), calls: callsOf(one) }));
  for (let grew = true; grew;) {
    grew = false;
    for (const { kinds, calls } of called)
      for (const kind of calls.flatMap((call) => [...(kindsOf.get(call) ?? [])]))
        if (kinds && !kinds.has(kind)) grew = kinds.add(kind).size > 0;
  }
  return kindsOf;
})();

/** The shared declarations that one uses. */
function callsOf({ path, name, text }: Declaration): string[] {
  const bindings = bindingsOf(path);
  const own = new Set(declarationsOf(path).map((one) => one.name));
  const words = new Set(text.match(/\b[A-Za-z_]\w*\b/g));
  return [...words].flatMap((word) => {
    const from = bindings.get(word);
    if (from && isShared(from.path)) return [nameOf(from)];
    return own.has(word) && word !== name && isShared(path) ? [nameOf({ path, name: word })] : [];
  });
}

const sendersOf = (kind: WorkKind): string[] =>
  [
    ...new Set(
      declarations
        .filter(({ path }) => !isShared(path))
        .filter((one) => planned.get(nameOf(one))?.has(kind))
        .map(({ path }) => moduleOf(path)),
    ),
  ].toSorted();

describe('the table of the kinds of work', () => {
  it.each(WORK_KINDS)('says of %s which modules plan it', (kind) => {
    expect(KINDS[kind].sentBy).toEqual(sendersOf(kind));
  });

  it('is complete, for what plans work of a kind that it is given is the machinery alone', () => {
    const ofAny = declarations.filter((one) => plannedIn(one).includes(undefined)).map(nameOf);
    expect(ofAny.toSorted()).toEqual(OF_ANY_KIND.toSorted());
  });

  it.each(WORK_KINDS)('is obeyed by %s, which is done in one file', (kind) => {
    const frame = new RegExp(`\\bdueStep\\(deps, \\{\\s*kind: '${kind}'`);
    expect(declarations.filter(({ text }) => frame.test(text))).toHaveLength(1);
  });

  it.each(Object.values(KINDS))('names the stage $stage, which is a function of its own', ({ stage }) => {
    expect(existsSync(join(ROOT, 'functions', stage, 'handler.ts'))).toBe(true);
    expect(read(`functions/${stage}/handler.ts`)).toContain(`byKind<'${stage}'>(`);
  });
});
