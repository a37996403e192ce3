import type { CaptionWriter } from '../ports/caption-writer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';

export interface CaptionDeps {
  readonly table: Table;
  readonly captions: CaptionWriter;
  readonly clock: Clock;
}
