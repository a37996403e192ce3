/** The people behind each row of a part of a report. */
export type GroupsOfPeople = ReadonlyMap<string, ReadonlySet<string>>;

/** A group of fewer people would let a reader find one of them. */
export const SMALLEST_GROUP = 5;

const together = (groups: GroupsOfPeople, names: readonly string[]): number =>
  new Set(names.flatMap((name) => [...(groups.get(name) ?? [])])).size;

/**
 * Returns the rows that must not be shown to others: those of fewer than five people and, because what is missing from the
 * whole can be worked out, the smallest others until at least two rows and five people are missing. A row of nobody tells
 * nothing and is shown.
 */
export function rowsToWithhold(groups: GroupsOfPeople): ReadonlySet<string> {
  const bySize = [...groups]
    .filter(([, people]) => people.size > 0)
    .toSorted(([a, one], [b, other]) => one.size - other.size || (a < b ? -1 : 1))
    .map(([name, people]) => ({ name, isSmall: people.size < SMALLEST_GROUP }));
  const withheld = bySize.filter(({ isSmall }) => isSmall).map(({ name }) => name);
  if (withheld.length === 0) return new Set();
  for (const { name } of bySize.slice(withheld.length)) {
    if (withheld.length > 1 && together(groups, withheld) >= SMALLEST_GROUP) break;
    withheld.push(name);
  }
  return new Set(withheld);
}
