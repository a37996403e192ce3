// The SDK warns on every start under Node 20, which we support on desks; functions run on a newer one.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

import { fail } from '../local/cli/fail.ts';

/** Commands by name; each is loaded only when it is asked for, so that every one starts quickly. */
const COMMANDS: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<void>>>> = {
  demo: async () => (await import('../local/demo/main.ts')).demo,
  start: async () => (await import('../local/start/main.ts')).start,
  sandbox: async () => (await import('../local/sandbox/main.ts')).sandbox,
  simulate: async () => (await import('../local/simulation/main.ts')).simulate,
  'prove-mutations': async () => (await import('../local/prove/mutations/main.ts')).proveMutations,
  prove: async () => (await import('../local/prove/main.ts')).provePublishing,
  print: async () => (await import('../local/print/main.ts')).print,
  'contact-sheet': async () => (await import('../local/contact-sheet/main.ts')).contactSheet,
  backup: async () => (await import('../local/backup/main.ts')).backup,
  restore: async () => (await import('../local/backup/main.ts')).restore,
  'let-in': async () => (await import('../local/let-in/main.ts')).letIn,
  smoke: async () => (await import('../local/smoke/main.ts')).smoke,
  deploy: async () => (await import('../local/aws/deploy.ts')).deploy,
  cost: async () => (await import('../local/cost/main.ts')).cost,
  render: async () => (await import('../local/render/main.ts')).render,
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
try {
  if (!load) {
    process.stderr.write(`etalase: commands are ${Object.keys(COMMANDS).join(', ')}\n`);
    process.exitCode = 2;
  } else await (await load())(args);
} catch (error) {
  fail(error);
}
