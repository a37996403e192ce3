/** The seven stages of the flow, in the order of the demo. */
const STAGES = ['intake', 'render', 'captions', 'campaigns', 'publish', 'collect', 'insights'] as const;
type Stage = (typeof STAGES)[number];

/** Shows people how far the demo is. */
export interface Progress {
  /** Whether `show` is visible, so that data for it is not read in vain. */
  readonly isLive: boolean;
  /** Shows the current activity; on a terminal it replaces the previous line. */
  show(stage: Stage, detail: string): void;
  /** Reports a finished stage. */
  done(stage: Stage, detail: string): void;
  /** Reports a fact outside of the stages. */
  note(text: string): void;
}

/** Shows nothing: for programs that read the report as JSON. */
export const silentProgress: Progress = {
  isLive: false,
  show: () => undefined,
  done: () => undefined,
  note: () => undefined,
};

const bar = (stage: Stage): string => {
  const done = STAGES.indexOf(stage) + 1;
  return `[${'■'.repeat(done)}${'·'.repeat(STAGES.length - done)}]`;
};

/** Shows progress on a terminal: one changing line for the current stage, one permanent line for each finished stage. */
export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  const wipe = stream.isTTY ? '\r\u001B[2K' : '';
  return {
    isLive: stream.isTTY,
    show(stage, detail) {
      if (stream.isTTY)
        stream.write(
          `${wipe}${bar(stage)} ${stage.padEnd(9)} ${detail}`.slice(0, stream.columns + wipe.length),
        );
    },
    done(stage, detail) {
      stream.write(`${wipe}${bar(stage)} ${stage.padEnd(9)} ${detail}\n`);
    },
    note(text) {
      stream.write(`${wipe}${text}\n`);
    },
  };
}
