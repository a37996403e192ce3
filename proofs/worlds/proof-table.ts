import { holds, type ProvenWorld } from './proven-world.ts';

const sum = (worlds: readonly ProvenWorld[], of: (world: ProvenWorld) => number): number =>
  worlds.reduce((total, world) => total + of(world), 0);

const settingOf = ({ switches, processes }: ProvenWorld): string =>
  processes > 1 ? `${switches}, ${String(processes)} processes` : switches;

const line = (name: string, rows: readonly ProvenWorld[]): string =>
  `| ${[
    name,
    rows.length,
    sum(rows, ({ posts }) => posts),
    sum(rows, ({ faults }) => faults),
    sum(rows, ({ doubles }) => doubles),
    sum(rows, ({ losses }) => losses),
    sum(rows, ({ lies }) => lies),
    sum(rows, ({ unsettled }) => unsettled),
  ].join(' | ')} |`;

/** A Markdown table: a line for each setting of the switches. */
export function proofTable(worlds: readonly ProvenWorld[]): string[] {
  const settings = [...new Set(worlds.map(settingOf))];
  return [
    '| switches | worlds | posts | faults | doubled | lost | shown wrongly | unsettled |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...settings.map((name) =>
      line(
        name,
        worlds.filter((world) => settingOf(world) === name),
      ),
    ),
    line('all', worlds),
  ];
}

export const failing = (worlds: readonly ProvenWorld[]): readonly ProvenWorld[] =>
  worlds.filter((world) => !holds(world));
