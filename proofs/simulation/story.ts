import { toIso } from '../../functions/domain/time/instant.ts';
import type { Log, LogFields } from '../../functions/ports/log.ts';
import { runSimulation } from './run-simulation.ts';
import type { Failing } from './shrink.ts';

interface Line {
  readonly at: number;
  readonly text: string;
  readonly fields: LogFields;
}

const beforeTime = (): number => 0;

/** Lines; enough to follow one post from plan to end. */
const LONGEST = 60;

/** Runs a failing world once more and returns what happened to the first failed post. */
export async function tellStory(failing: Failing): Promise<string[]> {
  const lines: Line[] = [];
  const clock = { now: beforeTime };
  const note = (text: string, fields: LogFields = {}): void => {
    lines.push({ at: clock.now(), text, fields });
  };
  const log: Log = { info: note, warn: note, error: note };
  const report = await runSimulation({ ...failing, log, onWorld: (now) => (clock.now = now) });
  const { doubles, losses, lies, unsettled } = report.verdict;
  const [culprit = ''] = [...doubles, ...lies, ...losses, ...unsettled];
  const [id = ''] = culprit.split(' ');
  const hash = id.split('.')[1] ?? '';
  const about = lines.filter(({ fields }) =>
    Object.values(fields).some((value) => String(value).includes(hash)),
  );
  return [
    `fails with ${JSON.stringify(failing)}`,
    `the first that went wrong: ${culprit}`,
    ...about
      .slice(-LONGEST)
      .map(({ at, text, fields }) => `${toIso(at)}  ${text}  ${JSON.stringify(fields)}`),
  ];
}
