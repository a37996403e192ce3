import { type Figure, reached } from './bench.ts';

const signs = { lower: '≤', higher: '≥' } as const;

/** Formats figures as a table: whether the goal is reached, id, value, goal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    reached(figure) ? '✓' : '✗',
    figure.id,
    `${String(figure.value)} ${figure.unit}`,
    `${signs[figure.better]} ${String(figure.goal)}`,
  ]);
  const all = [['', 'figure', 'measured', 'goal'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
