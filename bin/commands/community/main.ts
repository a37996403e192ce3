import { createInterface } from 'node:readline/promises';
import { ProblemError } from '../../../functions/domain/problem.ts';
import type { OptionNames } from '../../kit/read-options.ts';
import { add, ADD_OPTIONS } from './add.ts';
import { actMissing } from './community-problems.ts';
import { type AskPerson, DELETE_OPTIONS, deleteCommunity } from './delete.ts';
import { EXPORT_OPTIONS, exportCommunity } from './export.ts';
import { list, LIST_OPTIONS } from './list.ts';

type Say = (line: string) => void;

interface Act {
  readonly options: OptionNames<string, string>;
  readonly run: (args: readonly string[], say: Say, ask: AskPerson) => Promise<void>;
}

const ACTS: Readonly<Record<string, Act>> = {
  add: { options: ADD_OPTIONS, run: add },
  list: { options: LIST_OPTIONS, run: list },
  export: { options: EXPORT_OPTIONS, run: exportCommunity },
  delete: { options: DELETE_OPTIONS, run: deleteCommunity },
};

const listOfActs = (): string =>
  Object.entries(ACTS)
    .map(([name, { options }]) =>
      [`  ${name}`, ...[...options.texts, ...options.switches].map((option) => `--${option}`)].join(' '),
    )
    .join('\n');

/** Runs `npm run community -- add|list|export|delete`: the communities of an installation, on a desk or on AWS. */
export async function community(
  [name = '', ...args]: readonly string[],
  say: Say = (line) => void process.stdout.write(`${line}\n`),
  ask: AskPerson = askAtTerminal,
): Promise<void> {
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (!act) throw new ProblemError([actMissing(listOfActs())]);
  await act.run(args, say, ask);
}

const askAtTerminal: AskPerson = async (question) => {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
};
