import { describe, expect, it } from 'vitest';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { DAY, SECOND } from '../../functions/domain/time/instant.ts';
import { change, EXPIRY, insert } from '../../functions/records/record.ts';
import { sessionRecord } from '../../functions/records/session-records.ts';
import { MORNING } from '../factories/entities.ts';

const session = {
  digest: 'a'.repeat(64),
  community: 'rukun-lereng',
  member: 'kenanga',
  createdAt: MORNING,
  expiresAt: MORNING + DAY,
  origin: { how: 'start', madeAt: MORNING },
} as const;

describe('an item that ends', () => {
  it('says when in the seconds that DynamoDB counts in, and says it anew when its end moves', async () => {
    const table = new MemoryTable();
    await insert(table, sessionRecord, session);
    const ends = async () => (await table.get(sessionRecord.keyOf(session)))?.[EXPIRY];
    expect(await ends()).toBe((MORNING + DAY) / SECOND);
    await change(table, sessionRecord, session, { expiresAt: MORNING + 2 * DAY }, []);
    expect(await ends()).toBe((MORNING + 2 * DAY) / SECOND);
  });
});
