import { listedFacts, listedId, nameKey } from '../domain/product/list/listed-product.ts';
import { listMakerOther, listMakerUnknown, listTwice } from '../domain/product/list/list-problems.ts';
import { type ListCell, type ListRow, readProductList } from '../domain/product/list/product-list.ts';
import { makerWithoutBrand } from '../domain/product/product-problems.ts';
import type { Product } from '../domain/product/product.ts';
import type { Member } from '../domain/people/member.ts';
import { type Problem, ProblemError } from '../domain/problem.ts';
import { dayOf, type LocalDay } from '../domain/time/local-day.ts';
import { loadCommunity } from '../records/community-record.ts';
import { mapWithConcurrency } from '../records/map-with-concurrency.ts';
import { listMembers, listProducts } from '../records/tenant-lists.ts';
import type { ChangeDeps } from './renew-posts.ts';
import { checkFacts, sameFacts, saveProduct, type SaveProductRequest } from './save-product.ts';

/** What becomes of a row: a new product, one with other facts, one that stays as it is, or none. */
export type ListedOutcome = 'new' | 'changed' | 'same' | 'refused';

export interface ListedRow {
  readonly line: number;
  readonly name: string;
  readonly outcome: ListedOutcome;
  /** Absent when the row is refused. */
  readonly product?: string;
  readonly problems: readonly Problem[];
}

export interface ImportRequest {
  readonly community: string;
  readonly by: string;
  /** Whether the caller may bring in products of other makers, named in a column. */
  readonly forOthers: boolean;
  readonly cells: readonly (readonly ListCell[])[];
  /** Tells what would happen, and writes nothing. */
  readonly dryRun: boolean;
}

export interface ImportResult {
  readonly rows: readonly ListedRow[];
  readonly ignored: readonly string[];
}

interface Known {
  readonly members: readonly Member[];
  readonly products: readonly Product[];
  readonly today: LocalDay;
  readonly request: ImportRequest;
}

type Judged =
  | { readonly refused: readonly Problem[] }
  | { readonly member: Member; readonly stored: Product | undefined; readonly save: SaveProductRequest };

function makerOf({ texts }: ListRow, { members, request }: Known): Member | Problem {
  const { maker: named } = texts;
  const found =
    named === undefined
      ? members.filter(({ id }) => id === request.by)
      : members.filter(({ id, name }) => id === named || nameKey(name) === nameKey(named));
  const [only, ...others] = found;
  if (!only || others.length > 0) return listMakerUnknown(named ?? request.by);
  return only.id === request.by || request.forOthers ? only : listMakerOther;
}

function judge(row: ListRow, known: Known): Judged {
  const { products, today, request } = known;
  const member = makerOf(row, known);
  if ('code' in member) return { refused: [member] };
  if (!member.brand) return { refused: [makerWithoutBrand] };
  const id = listedId(member.id, row);
  const its = products.filter(({ maker }) => maker === member.id);
  const stored =
    its.find((product) => product.id === id) ??
    its.find(({ name }) => nameKey(name) === nameKey(row.texts.name ?? ''));
  const listed = listedFacts(row, stored, today);
  if ('problems' in listed) return { refused: listed.problems };
  const save: SaveProductRequest = {
    community: request.community,
    by: request.by,
    id: stored?.id ?? id,
    maker: member.id,
    facts: listed.facts,
    ...(stored && { revision: stored.revision }),
  };
  const problems = checkFacts({ facts: listed.facts, stored, member, brand: member.brand, today });
  return 'problems' in problems
    ? { refused: problems.problems }
    : { member, stored, save: { ...save, facts: problems.facts } };
}

/**
 * Brings products in from a list, row by row: a row that is refused takes none of the others along. The same list again
 * changes nothing. Reads all members and products of the community once. Throws what is wrong about the list as a whole.
 */
export const importProducts =
  (deps: ChangeDeps) =>
  async (request: ImportRequest): Promise<ImportResult> => {
    const { rows, ignored } = readProductList(request.cells);
    const { community } = request;
    const [members, products, { zone }] = await Promise.all([
      listMembers(deps.table, community),
      listProducts(deps.table, community),
      loadCommunity(deps.table, community),
    ]);
    const known: Known = { members, products, today: dayOf(deps.clock.now(), zone), request };
    const lines = new Map<string, number>();
    const judged = rows.map((row) => {
      const its = judge(row, known);
      if ('refused' in its) return { row, its };
      const earlier = lines.get(its.save.id);
      lines.set(its.save.id, earlier ?? row.line);
      return { row, its: earlier === undefined ? its : { refused: [listTwice(earlier)] } };
    });
    const done = await mapWithConcurrency(judged, ({ row, its }) => carryOut(deps, row, its, request.dryRun));
    return { rows: done, ignored };
  };

async function carryOut(deps: ChangeDeps, row: ListRow, its: Judged, dryRun: boolean): Promise<ListedRow> {
  const { line, texts } = row;
  const about = { line, name: (texts.name ?? '').slice(0, 80) };
  if ('refused' in its) return { ...about, outcome: 'refused', problems: its.refused };
  const { stored, save } = its;
  const outcome = !stored ? 'new' : sameFacts(stored, save.facts) ? 'same' : 'changed';
  try {
    if (!dryRun && outcome !== 'same') await saveProduct(deps)(save);
    return { ...about, outcome, product: save.id, problems: [] };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { ...about, outcome: 'refused', problems: error.problems };
  }
}
