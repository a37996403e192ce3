import { onTestFinished } from 'vitest';
import { startCommand, untilEnd, untilSays } from '../../story/demo-process.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

export interface Standing {
  /** All that it printed until it was ready. */
  readonly said: string;
  /** The first address on the line that begins with a word. */
  readonly address: (word: string) => string;
  readonly folder: string;
  /** Ends it as Ctrl-C does. */
  end(): Promise<{ readonly code: number | null; readonly stderr: string }>;
}

/** `npm start` in a process of its own on a free port, ready. It ends with the test. */
export async function standingCommand(
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Standing> {
  const folder = await temporaryFolder();
  const child = await startCommand(['start', '--port', '0', '--data', folder, ...args], environment);
  const ended = untilEnd(child);
  const end = async () => {
    child.kill('SIGINT');
    return await ended;
  };
  onTestFinished(async () => void (await end()));
  const ready = untilSays(child, /^[^]*etalase: ready/).catch(async () => {
    throw new Error(`npm start ended: ${(await ended).stderr}`);
  });
  const [said] = await ready;
  const address = (word: string): string => {
    const line = said.split('\n').find((text) => text.startsWith(`${word} `));
    return /https?:\S+/.exec(line ?? '')?.[0] ?? '';
  };
  return { said, address, folder, end };
}
