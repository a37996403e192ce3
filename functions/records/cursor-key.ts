import * as z from 'zod';
import type { Ids } from '../ports/ids.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';

const KeyItem = z.object({ schemaVersion: z.literal(1), key: z.string().min(20) });

async function stored(table: Table): Promise<string | undefined> {
  const item = await table.get(keys.cursorKey(), { consistent: true });
  return item && KeyItem.parse(item).key;
}

/**
 * Reads the key with which the installation seals the cursors of its lists. The first call creates it; concurrent calls get
 * the same key. It is stored in plain text: whoever reads the table needs no cursor, and a forged cursor shows nothing that
 * its list does not show.
 */
export async function readCursorKey({
  table,
  ids,
}: {
  readonly table: Table;
  readonly ids: Pick<Ids, 'secret'>;
}): Promise<string> {
  const known = await stored(table);
  if (known !== undefined) return known;
  const key = ids.secret();
  const item = { ...keys.cursorKey(), schemaVersion: 1, key };
  if ((await table.put(item, [{ attribute: 'pk', is: 'absent' }])) === 'written') return key;
  const other = await stored(table);
  if (other === undefined) throw new Error('the key of cursors was there and is gone');
  return other;
}
