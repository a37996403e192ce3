import { listTooLarge, listUnreadable } from '../../domain/product/list/list-problems.ts';
import type { ListCell } from '../../domain/product/list/product-list.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { ListedOutcome, ListedRow } from '../../intake/import-products.ts';
import type { Spreadsheets } from '../../ports/spreadsheets.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp, may } from '../caller.ts';
import { bringInProducts } from './product-list-routes.ts';

/** Loads what few requests need. */
const working = () => import('./product-list-work.ts');

/** The first bytes of a zip, which a workbook is. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Spreadsheets write UTF-8 or, on older Windows, its western code page; some write UTF-16 with a mark. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function cellsOf(
  spreadsheets: Spreadsheets,
  bytes: Uint8Array,
): Promise<readonly (readonly ListCell[])[]> {
  if (!isZip(bytes)) {
    const text = textOf(bytes);
    if (text.includes('\0')) throw new ProblemError([listUnreadable]);
    return (await working()).csvRows(text);
  }
  const sheet = await spreadsheets.read(bytes);
  if (sheet.is === 'refused')
    throw new ProblemError([sheet.because === 'tooLarge' ? listTooLarge : listUnreadable]);
  return sheet.rows;
}

const rowReply = ({ problems, ...row }: ListedRow) => ({
  ...row,
  problems: problems.map(({ code, field, text }) => ({ code, ...(field !== undefined && { field }), text })),
});

/** Serves bringing products in from a file. */
export function serveProductLists(
  app: InsideApp,
  deps: Pick<AppDeps, 'table' | 'clock' | 'dispatch' | 'spreadsheets'>,
): void {
  app.openapi(bringInProducts, async (c) => {
    const { caller } = c.var;
    const { community, member } = caller.actor;
    const forOthers = may(caller, 'product.write', []);
    if (!forOthers) allow(caller, 'product.write', [member]);
    const { dryRun } = c.req.valid('query');
    const cells = await cellsOf(deps.spreadsheets, new Uint8Array(await c.req.arrayBuffer()));
    const { importProducts } = await working();
    const { rows, ignored } = await importProducts(deps)({ community, by: member, forOthers, cells, dryRun });
    const count = (outcome: ListedOutcome): number => rows.filter((row) => row.outcome === outcome).length;
    const counts = {
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      refused: count('refused'),
    };
    return c.json({ dryRun, counts, rows: rows.map(rowReply), ignored: [...ignored] }, 200);
  });
}
