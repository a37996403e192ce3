import { ProblemError } from '../../functions/domain/problem.ts';
import { sentence } from './fail.ts';

const ASKS = new Set(['--help', '-h']);

/** Whether a command line asks what there is, instead of asking for it. */
export const asksForHelp = (args: readonly string[]): boolean => args.some((arg) => ASKS.has(arg));

/** One line for each command: what it is called, and what it does. */
export function listOfCommands(commands: Readonly<Record<string, { readonly does: string }>>): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  return Object.entries(commands)
    .map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}\n`)
    .join('');
}

/**
 * The options that a command takes, in the sentence with which it refuses one that it does not know: said by the command
 * itself, so that no second list of them can be wrong.
 */
export async function optionsOf(run: (args: readonly string[]) => Promise<void>): Promise<string> {
  try {
    await run(['--help']);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [problem] = error.problems;
    return sentence(problem).replace(/^.*?'--help'\. /, '');
  }
  throw new Error('a command took --help for an option of its own');
}
