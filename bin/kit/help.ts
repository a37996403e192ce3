import { ProblemError } from '../../functions/domain/problem.ts';
import type { EmbeddedSettings } from '../../functions/config.ts';
import { sentence } from './fail.ts';

const ASKS = new Set(['--help', '-h']);

/** Returns whether a command line asks for help. */
export const asksForHelp = (args: readonly string[]): boolean => args.some((arg) => ASKS.has(arg));

/** Returns one line for each command: its name and what it does. */
export function listOfCommands(commands: Readonly<Record<string, { readonly does: string }>>): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  return Object.entries(commands)
    .map(([name, { does }]) => `  ${name.padEnd(width)}  ${does}\n`)
    .join('');
}

/**
 * Returns the options of a command from the sentence with which the command refuses an unknown one, so that there is no
 * second list to maintain.
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

/** What each environment variable is for, in one line; a missing entry does not compile. */
const VARIABLES: Readonly<Record<keyof EmbeddedSettings, string>> = {
  GRAPH_URL: 'a Graph server instead of our sandbox: https://graph.facebook.com, or any that speaks it',
  GRAPH_VERSION: 'the version of the Graph API that is spoken (v24.0)',
  META_APP_ID: 'id of the app that this server knows; our own sandbox needs none',
  META_APP_SECRET: 'secret of the same app',
  PUBLIC_URL:
    'https address that leads here, such as a tunnel\u2019s; needed when GRAPH_URL is not on this machine',
  ALLOWED_HOSTS:
    'further names that lead here, with commas between them; requests under any other name are refused',
  ETALASE_DATA: 'data folder, where --data names none',
  PHOTO_MODELS: 'off: nothing is looked for in photos, which saves 400 MB of memory (on)',
  PORT: 'port, where --port names none (8080); of the demo when GRAPH_URL or PUBLIC_URL lead others here',
  BEDROCK_MODEL_ID: 'a model on Amazon Bedrock that writes captions; phrase books alone when absent',
  BEDROCK_REGION: 'its region (ap-southeast-3)',
};

const WIDTH = Math.max(...Object.keys(VARIABLES).map((name) => name.length));

/** Returns what `--help` prints about the environment, for the commands that read it. */
export const environmentHelp = (): string =>
  [
    'Variables of the environment (README, "Another Graph server"):',
    ...Object.entries(VARIABLES).map(([name, does]) => `  ${name.padEnd(WIDTH)}  ${does}`),
    '',
  ].join('\n');
