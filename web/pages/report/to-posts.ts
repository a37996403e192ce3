import type { Figure, ReportDays } from '../../api/report.ts';

/** The names of what may choose the posts of a figure. */
const NAMES = [
  'from',
  'to',
  'platform',
  'product',
  'maker',
  'seller',
  'campaign',
  'audience',
  'language',
  'shape',
  'theme',
  'weekday',
  'hour',
] as const satisfies readonly (keyof Figure)[];

/** Returns the address of the posts behind a figure; `name` is what the figure is of, for the title. */
export function figurePath(days: ReportDays, figure: Omit<Figure, 'from' | 'to'>, name: string): string {
  const { from, to } = days;
  const query = new URLSearchParams({ from, to });
  for (const [key, value] of Object.entries(figure)) if (value !== undefined) query.set(key, String(value));
  query.set('name', name);
  return `/hasil/kiriman?${query.toString()}`;
}

/** Returns what an address of that form names. The server refuses what is not right in it. */
export function figureFrom(search: string): { readonly figure: Figure; readonly name: string } {
  const query = new URLSearchParams(search);
  const figure = Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
  );
  // The server checks every value, whatever its type here.
  return { figure: figure as unknown as Figure, name: query.get('name') ?? '' };
}
