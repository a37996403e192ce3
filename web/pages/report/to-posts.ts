import type { Figure, ReportDays } from '../../api/report.ts';

/** What a report says of some posts beside their sums. */
export const POST_MARKS = [
  'withoutReach',
  'takenDown',
  'earlierReach',
  'mayBeOut',
] as const satisfies readonly Figure['mark'][];

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
  'mark',
] as const satisfies readonly (keyof Figure)[];

/** The days of a report; of one campaign, its posts alone. */
export type FigureDays = ReportDays & { readonly campaign?: string | undefined };

type FigureName = (typeof NAMES)[number];

/** Returns the address of the posts behind a figure; `name` is what the figure is of, for the title. */
export function figurePath(
  { from, to, campaign }: FigureDays,
  figure: Readonly<Partial<Record<FigureName, string | number | undefined>>>,
  name: string,
): string {
  const query = new URLSearchParams({ from, to, ...(campaign !== undefined && { campaign }) });
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
