import type { Store } from 'dynalite/db/index.js';
import { z } from 'zod';

const TABLES = { gte: 'table~', lt: 'table~\u00ff' };

const Waiting = z.looseObject({
  TableStatus: z.literal('CREATING'),
  GlobalSecondaryIndexes: z.array(z.looseObject({})).optional(),
});

/**
 * Dynalite makes a table usable a moment after it has stored it. A kill in that moment would leave a table that can
 * neither be used nor made again, so what was being made is declared made when the store opens.
 */
export async function wakeTables({ db }: Store): Promise<void> {
  for await (const [key, stored] of db.iterator(TABLES)) {
    const waiting = Waiting.safeParse(stored);
    if (!waiting.success) continue;
    const indexes = waiting.data.GlobalSecondaryIndexes?.map((index) =>
      Object.assign(index, { IndexStatus: 'ACTIVE' }),
    );
    const table = {
      ...waiting.data,
      TableStatus: 'ACTIVE',
      ...(indexes && { GlobalSecondaryIndexes: indexes }),
    };
    await new Promise<void>((resolve, reject) => {
      db.put(key, table, (error) => (error ? reject(error) : resolve()));
    });
  }
}
