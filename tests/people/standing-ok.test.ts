import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { giveStandingOk } from '../../functions/people/give-standing-ok.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aMember, aProduct, MORNING } from '../factories/entities.ts';

const community = 'rukun-lereng';
const world = async () => {
  const table = new MemoryTable();
  const clock = new ManualClock(MORNING);
  for (const id of ['kenanga', 'melati', 'seruni']) await insert(table, memberRecord, aMember({ id }));
  for (const id of ['kopi', 'batik']) await insert(table, productRecord, aProduct({ id }));
  const give = (makers: string[], products: string[] = []) =>
    giveStandingOk({ table, clock })({ community, member: 'kenanga', standingOk: { makers, products } });
  return { table, give };
};

describe('a standing OK', () => {
  it('is kept without repetition, whatever the order', async () => {
    const { give } = await world();
    const { standingOk } = await give(['seruni', 'melati', 'seruni'], ['kopi', 'batik']);
    expect(standingOk).toEqual({ makers: ['melati', 'seruni'], products: ['batik', 'kopi'] });
  });

  it('changes nothing, and is written down once, when it says the same again', async () => {
    const { table, give } = await world();
    const first = await give(['seruni', 'melati']);
    const again = await give(['melati', 'seruni']);
    expect(again.revision).toBe(first.revision);
    const lines = await listAudit(table, community, 0, MORNING);
    expect(lines.map(({ event, by }) => [event, by])).toEqual([['standingOk.given', 'kenanga']]);
  });

  it('loses nothing when two of them come at once', async () => {
    const { give } = await world();
    const [one, two] = await Promise.all([give(['melati']), give(['seruni'])]);
    expect(new Set([one.revision, two.revision])).toEqual(new Set([2, 3]));
  });

  it('is given only to makers and products that the community has', async () => {
    const { give } = await world();
    await expect(give(['pandan'], ['kopi', 'dodol'])).rejects.toMatchObject({
      problems: [
        { code: 'product.makerNotFound', field: 'makers' },
        { code: 'product.notFound', field: 'products' },
      ],
    });
  });

  it('is only a member’s to give', async () => {
    const table = new MemoryTable();
    const give = giveStandingOk({ table, clock: new ManualClock(MORNING) });
    const asked = give({ community, member: 'siapa', standingOk: { makers: [], products: [] } });
    await expect(asked).rejects.toMatchObject({ problems: [{ code: 'member.notFound' }] });
  });
});
