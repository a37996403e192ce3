// The SDK warns at every start under Node 20, which is supported on desktops; the deployed functions use a newer version.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

import { fail } from './kit/fail.ts';
import { asksForHelp, environmentHelp, listOfCommands, optionsOf } from './kit/help.ts';
import { asProblem } from './kit/as-problem.ts';

interface Command {
  /** One line for `--help`. */
  readonly does: string;
  /** Whether the command reads the settings of a system on this machine from the environment. */
  readonly readsEnvironment?: true;
  readonly load: () => Promise<(args: readonly string[]) => Promise<void>>;
}

/** Commands by name; each is loaded only when it is called, so that every one starts quickly. */
const COMMANDS: Readonly<Record<string, Command>> = {
  demo: {
    does: 'the main job on a photo: pictures, captions, posts and report into a folder',
    readsEnvironment: true,
    load: async () => (await import('./commands/demo/main.ts')).demo,
  },
  render: {
    does: 'pictures and captions alone',
    load: async () => (await import('./commands/render.ts')).render,
  },
  photo: {
    does: 'what is found in a photo: faults, repair, subject and faces',
    load: async () => (await import('./commands/photo.ts')).photo,
  },
  print: {
    does: 'a sheet of labels or shelf cards as PDF',
    load: async () => (await import('./commands/print.ts')).print,
  },
  words: {
    does: 'what the law says of lines of product text from the standard input (docs/law.md)',
    load: async () => (await import('./commands/words/main.ts')).words,
  },
  'contact-sheet': {
    does: 'photos in every theme, format and language, on one page',
    load: async () => (await import('./commands/contact-sheet/main.ts')).contactSheet,
  },
  season: {
    does: 'weeks of a community on virtual time, into a folder that start opens',
    readsEnvironment: true,
    load: async () => (await import('./commands/season/main.ts')).season,
  },
  start: {
    does: 'the whole system, standing on this machine',
    readsEnvironment: true,
    load: async () => (await import('./commands/start/main.ts')).start,
  },
  sandbox: {
    does: 'the fake Graph alone',
    load: async () => (await import('./commands/sandbox.ts')).sandbox,
  },
  dev: {
    does: 'the whole system while its code is written: watched, reloaded, the sandbox beside it',
    readsEnvironment: true,
    load: async () => (await import('./commands/dev/main.ts')).dev,
  },
  deploy: {
    does: 'the system onto AWS (docs/deploy.md)',
    load: async () => (await import('./commands/deploy/deploy.ts')).deploy,
  },
  smoke: {
    does: 'one post through a deployed system, on a page of your own',
    load: async () => (await import('./commands/smoke/main.ts')).smoke,
  },
  'sign-in-link': {
    does: 'a sign-in link from the operator, or who there is; --forget-passkeys for one who lost hers',
    load: async () => (await import('./commands/sign-in-link/main.ts')).signInLink,
  },
  community: {
    does: 'add, list, export or delete a community of this installation (docs/communities.md)',
    load: async () => (await import('./commands/community/main.ts')).community,
  },
  empty: {
    does: 'the buckets of a deployment that is to be taken down, with every version (docs/deploy.md)',
    load: async () => (await import('./commands/empty/main.ts')).empty,
  },
  backup: {
    does: 'everything of a system into a folder (docs/backup.md)',
    load: async () => (await import('./commands/backup/main.ts')).backup,
  },
  restore: {
    does: 'an empty system from such a folder, counted',
    load: async () => (await import('./commands/backup/main.ts')).restore,
  },
  'restore-table': {
    does: 'the table of a deployment as it was at a moment, beside it or in its place (docs/backup.md)',
    load: async () => (await import('./commands/restore-table/main.ts')).restoreTable,
  },
  cost: {
    does: 'dollars a month on AWS, at several sizes',
    load: async () => (await import('./commands/cost/main.ts')).cost,
  },
  simulate: {
    does: 'the same code in a world where everything goes wrong',
    load: async () => (await import('../proofs/simulation/main.ts')).simulate,
  },
  prove: {
    does: 'many such worlds, counted (npm run prove:publishing)',
    load: async () => (await import('../proofs/worlds/main.ts')).provePublishing,
  },
  'prove-mutations': {
    does: 'mistakes that the worlds must find out (npm run prove:mutations)',
    load: async () => (await import('../proofs/mutations/main.ts')).proveMutations,
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
try {
  if (command && asksForHelp(args)) {
    const variables = command.readsEnvironment ? environmentHelp() : '';
    process.stdout.write(`${name}: ${command.does}\n${await optionsOf(await command.load())}\n${variables}`);
  } else if (command) await (await command.load())(args);
  else if (asksForHelp([name])) process.stdout.write(`etalase: commands are\n${listOfCommands(COMMANDS)}`);
  else {
    process.stderr.write(`etalase: there is no command "${name}"; commands are\n${listOfCommands(COMMANDS)}`);
    process.exitCode = 2;
  }
} catch (error) {
  fail(asProblem(error));
}
