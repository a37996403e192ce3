const WIDTH = 28;

export interface ProgressBar {
  /** Reports one more finished piece; `detail` names it. */
  step(detail: string): void;
  /** Writes a last line with the outcome. */
  end(text: string): void;
}

/** Formats "[■■■■····]  12/40  kraft feed". */
export function barText(done: number, total: number, detail: string): string {
  const filled = total === 0 ? WIDTH : Math.floor((WIDTH * Math.min(done, total)) / total);
  const count = String(done).padStart(String(total).length);
  return `[${'■'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${count}/${String(total)}  ${detail}`;
}

/** Returns a bar that moves on a terminal; elsewhere, only the last line is written. */
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
