import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { performance } from 'node:perf_hooks';

/** A process that `npm run dev` starts, and starts again when its sources change. */
export interface DevProcess {
  readonly name: string;
  /** Paths below the project; a change of a file in one of them restarts the process. */
  readonly sources: readonly string[];
  /** Starts the process; resolves when it is ready for use, or has ended before that. */
  start(): Promise<'ready' | 'ended'>;
  isReady(): boolean;
  /** Ends the process, if it runs, and resolves when it has ended. */
  stop(): Promise<void>;
}

interface Command {
  readonly name: string;
  readonly sources: readonly string[];
  /** The executable and its arguments. */
  readonly run: readonly [string, ...string[]];
  readonly environment: NodeJS.ProcessEnv;
  readonly folder: string;
  /** The line of the process's output that says it is ready. */
  readonly ready: string;
  readonly print: (line: string) => void;
  /** Milliseconds that the process may take to end before it is killed. */
  readonly grace?: number;
}

/** More than a system needs to finish what it does; code that never yields is killed after it. */
const GRACE = 10_000;

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/**
 * Returns a process that runs a command. What the command prints until it is ready the first time is passed on: addresses and
 * sign-in links stay valid, so later starts only say how long they took. Its errors are always passed on.
 */
export function processOf(command: Command): DevProcess {
  let running: { readonly child: ChildProcess; readonly end: Promise<void> } | undefined;
  let wasReady = false;
  let isStopping = false;
  let isReady = false;
  return {
    name: command.name,
    sources: command.sources,
    start() {
      const [file, ...args] = command.run;
      const began = performance.now();
      const child = spawn(file, args, {
        cwd: command.folder,
        env: command.environment,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      isStopping = false;
      const end = new Promise<void>((resolve) => {
        child.once('error', (error) => {
          command.print(`dev: ${command.name} did not start: ${error.message}`);
          resolve();
        });
        child.once('close', (code, signal) => {
          isReady = false;
          if (!isStopping && code !== 0)
            command.print(
              `dev: ${command.name} ended (${signal ?? String(code)}); change a file to start it again`,
            );
          resolve();
        });
      });
      running = { child, end };
      const ready = new Promise<'ready'>((resolve) => {
        createInterface({ input: child.stdout }).on('line', (line) => {
          if (!wasReady) command.print(line);
          if (line !== command.ready) return;
          if (wasReady)
            command.print(
              `dev: ${command.name} is ready again (${String(Math.round(performance.now() - began))} ms)`,
            );
          wasReady = true;
          isReady = true;
          resolve('ready');
        });
      });
      return Promise.race([ready, end.then(() => 'ended' as const)]);
    },
    isReady: () => isReady,
    async stop() {
      if (!running) return;
      const { child, end } = running;
      isStopping = true;
      isReady = false;
      if (!hasEnded(child)) child.kill('SIGTERM');
      const killing = setTimeout(() => child.kill('SIGKILL'), command.grace ?? GRACE);
      await end;
      clearTimeout(killing);
      running = undefined;
    },
  };
}
