const WIDTH = 28;

export interface ProgressBar {
  /** One more piece is done; `detail` says which. */
  step(detail: string): void;
  /** Leaves one line that says how it ended. */
  end(text: string): void;
}

/** "[■■■■····]  12/40  kraft feed". */
export function barText(done: number, total: number, detail: string): string {
  const filled = total === 0 ? WIDTH : Math.floor((WIDTH * Math.min(done, total)) / total);
  const count = String(done).padStart(String(total).length);
  return `[${'■'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${count}/${String(total)}  ${detail}`;
}

/** A bar that moves on a terminal; where nobody watches, only the line at the end is written. */
export function progressBar(stream: NodeJS.WriteStream, total: number): ProgressBar {
  const wipe = stream.isTTY ? '\r\u001B[2K' : '';
  let done = 0;
  return {
    step(detail) {
      done += 1;
      if (stream.isTTY)
        stream.write(`${wipe}${barText(done, total, detail)}`.slice(0, stream.columns + wipe.length));
    },
    end(text) {
      stream.write(`${wipe}${text}\n`);
    },
  };
}
