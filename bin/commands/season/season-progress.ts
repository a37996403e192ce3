import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';
import { dayOf } from '../../../functions/domain/time/local-day.ts';
import type { Instant } from '../../../functions/domain/time/instant.ts';

export interface SeasonProgress {
  /** Reports how much of the season is over, 0 to 1, and the season's present moment. */
  show(part: number, now: Instant): void;
  end(): void;
}

const WIDTH = 28;
/** Where lines do not replace each other, a line for each quarter is enough. */
const QUARTERS = 4;

const barOf = (part: number): string => {
  const filled = Math.floor(WIDTH * Math.min(1, part));
  return `[${'■'.repeat(filled)}${'·'.repeat(WIDTH - filled)}]`;
};

/** Reports the progress of a season on a stream: one changing line on a terminal, a line for each quarter elsewhere. */
export function seasonProgress(stream: NodeJS.WriteStream): SeasonProgress {
  const wipe = stream.isTTY ? '\r\u001B[2K' : '';
  let shown = '';
  return {
    show(part, now) {
      const day = dayOf(now, DEMO_COMMUNITY.zone);
      const key = stream.isTTY ? day : String(Math.floor(part * QUARTERS));
      if (key === shown) return;
      shown = key;
      stream.write(`${wipe}${barOf(part)} the village on ${day}${stream.isTTY ? '' : '\n'}`);
    },
    end: () => {
      stream.write(wipe);
    },
  };
}
