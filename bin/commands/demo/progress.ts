/** The seven stages of the flow, as the demo passes them. */
export const STAGES = [
  'intake',
  'render',
  'captions',
  'campaigns',
  'publish',
  'collect',
  'insights',
] as const;
export type Stage = (typeof STAGES)[number];

export interface Progress {
  /** Whether `show` is seen by anybody, so that what costs reading is not read for nothing. */
  readonly isLive: boolean;
  /** What is going on now; on a terminal it replaces what stood there. */
  show(stage: Stage, detail: string): void;
  /** A stage is done. */
  done(stage: Stage, detail: string): void;
  /** Something to know beside the stages. */
  note(text: string): void;
}

export const silentProgress: Progress = {
  isLive: false,
  show: () => undefined,
  done: () => undefined,
  note: () => undefined,
};

const bar = (stage: Stage): string => {
  const place = STAGES.indexOf(stage) + 1;
  return `[${'■'.repeat(place)}${'·'.repeat(STAGES.length - place)}]`;
};

/** Progress on a terminal: one moving line for the stage at work, one standing line for each that is done. */
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
