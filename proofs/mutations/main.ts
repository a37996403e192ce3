import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { ProblemError } from '../../functions/domain/problem.ts';
import { invalidOption, readOptions } from '../../bin/kit/read-options.ts';
import { progressBar } from '../../bin/kit/progress-bar.ts';
import { type Caught, catchMutation } from './catch-mutation.ts';
import type { Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';
import { BLIND_MUTATIONS } from './mutations-written-blind.ts';

/** All mutations: some by the author of the proof, the others by a person who had not seen it. */
export const ALL_MUTATIONS: readonly Mutation[] = [...MUTATIONS, ...BLIND_MUTATIONS];

function byOf({ by }: Caught): readonly (string | number)[] {
  if (by.is === 'test') return ['', 'a test', by.title];
  const { switches, posts, doubles, losses, lies, unsettled } = by.world;
  const did = `${String(doubles)} doubled, ${String(losses)} lost, ${String(lies)} shown wrongly, ${String(unsettled)} unsettled`;
  return [by.postsBefore, `${switches}, ${String(posts)} posts`, did];
}

const found = (caught: Caught): string =>
  `| ${[caught.mutation, caught.mistake, ...byOf(caught)].join(' | ')} |`;

/** Returns the named mutations, all by default. Throws for an unknown name, which would otherwise count as caught. */
export function readWanted(only: string | undefined): readonly Mutation[] {
  const all = ALL_MUTATIONS.map(({ name }) => name);
  const names = only?.split(',') ?? all;
  const known = all.join(', ');
  if (names.every((wanted) => all.includes(wanted)))
    return ALL_MUTATIONS.filter(({ name }) => names.includes(name));
  throw new ProblemError([invalidOption('only', `Pilih dari: ${known}.`, `Choose from: ${known}.`)]);
}

/**
 * Runs `npm run prove:mutations`: makes each mistake in a copy of the code and simulates until it is caught. Sets exit code
 * 1 when one of them is never caught.
 */
export async function proveMutations(args: readonly string[]): Promise<void> {
  const { texts } = readOptions(args, { texts: ['only', 'out'], switches: [] });
  const wanted = readWanted(texts.only);
  const bar = progressBar(process.stderr, wanted.length);
  const results = new Map<string, Caught | undefined>();
  const left = wanted.values();
  const goOn = async (): Promise<void> => {
    for (const mutation of left) {
      results.set(mutation.name, await catchMutation(mutation));
      bar.step(mutation.name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, goOn));
  const caught = wanted.flatMap(({ name }) => results.get(name) ?? []);
  const missed = wanted.map(({ name }) => name).filter((name) => results.get(name) === undefined);
  bar.end(`${String(caught.length)} of ${String(wanted.length)} mistakes are found out`);
  if (texts.out !== undefined) await writeFile(texts.out, `${JSON.stringify({ caught, missed }, null, 1)}\n`);
  const head = [
    '| mutation | mistake | posts that passed before | caught by | what it did, or which test fell |',
    '|---|---|--:|---|---|',
  ];
  process.stdout.write(`${[...head, ...caught.map(found)].join('\n')}\n`);
  for (const name of missed) process.stdout.write(`not found out: ${name}\n`);
  if (missed.length > 0) process.exitCode = 1;
}
