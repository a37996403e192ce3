import { beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { MemorySealer } from '../../functions/adapters/memory/memory-sealer.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import type { Creative } from '../../functions/domain/picture/creative.ts';
import { LABEL_SIZES } from '../../functions/domain/labels/paper-size.ts';
import { problem, ProblemError } from '../../functions/domain/problem.ts';
import type { PrintJob, Prints } from '../../functions/ports/prints.ts';
import type { SellerPictures } from '../../functions/ports/pictures.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { creativeRecord } from '../../functions/records/creative-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert, load } from '../../functions/records/record.ts';
import { drawForSellers } from '../../functions/render/draw-for-sellers.ts';
import { offerLabelSizes, printLabels, type PrintRequest } from '../../functions/render/print-labels.ts';
import { aCommunity, aMember, aProduct, MORNING } from '../factories/entities.ts';
import { fakePictures } from '../http/fakes.ts';

const photo = { key: 'photos/rukun-lereng/a.jpg', width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } };
const sellers: SellerPictures = {
  async *drawForSellers(_, orders, formats) {
    for (const [seller, order] of orders.entries()) {
      for (const format of formats) {
        yield { seller, format, width: 1, height: 1, bytes: Buffer.from(`${format} of ${order.seller}`) };
      }
    }
  },
};

let table: MemoryTable;
let media: MemoryMediaStore;
beforeEach(async () => {
  table = new MemoryTable();
  media = new MemoryMediaStore();
  await media.write(photo.key, Uint8Array.of(1), 'image/jpeg');
  await insert(table, communityRecord, aCommunity());
  await insert(table, memberRecord, aMember());
  await insert(table, memberRecord, aMember({ id: 'melati', name: 'Melati', phone: '0800-0000-0102' }));
});

const deps = () => ({
  table,
  media,
  sealer: new MemorySealer(),
  pictures: { ...fakePictures, ...sellers },
  clock: new ManualClock(MORNING),
});

async function drawn(product: string, ids: readonly string[]): Promise<Creative[]> {
  const all: Creative[] = [];
  const what = { community: 'rukun-lereng', product, language: 'id', formats: ['feed', 'link'] } as const;
  for await (const creative of drawForSellers(deps())({ ...what, sellers: ids })) all.push(creative);
  return all;
}

describe('drawing a product for many sellers', () => {
  it('gives and stores the pictures of each seller, and names none twice', async () => {
    await insert(table, productRecord, aProduct({ photo }));
    const { id } = aProduct();
    const creatives = await drawn(id, ['kenanga', 'melati', 'kenanga']);
    expect(creatives.map(({ seller }) => seller)).toEqual(['kenanga', 'melati']);
    const stored = await load(table, creativeRecord, keys.creative('rukun-lereng', id, 'melati', 'id'));
    expect(stored?.pictures.map(({ format }) => format)).toEqual(['feed', 'link']);
    const [picture] = stored?.pictures ?? [];
    expect(Buffer.from((await media.read(picture?.key ?? 'none')) ?? []).toString()).toBe('feed of Melati');
  });

  it('is refused when the product has no photo or a seller is not there', async () => {
    const { photo: _, ...bare } = aProduct();
    await insert(table, productRecord, bare);
    const { id } = bare;
    await expect(drawn(id, ['kenanga'])).rejects.toThrow(ProblemError);
    await expect(drawn(id, ['nobody'])).rejects.toThrow(ProblemError);
  });
});

describe('printing labels of a stored product', () => {
  const jobs: PrintJob[] = [];
  const prints: Prints = {
    labelSheet: async ({ name }, size, job) => {
      jobs.push(job);
      return Buffer.from(`${name} ${size}`);
    },
    shelfCards: async ({ orderLink }) => Buffer.from(orderLink),
    labelProblem: async ({ rows }, size) =>
      size === 'small'
        ? problem('print.tooMuchText', 'invalid', { field: 'size', id: `${rows.length} baris`, en: 'x' })
        : undefined,
  };
  const food = {
    ingredients: 'Gaplek',
    permit: 'P-IRT CONTOH',
    expiry: { by: 'shelfLife', days: 180 },
    halal: { state: 'notHalal' },
  } as const;
  const request = (wanted: PrintRequest) => ({
    community: 'rukun-lereng',
    product: aProduct().id,
    maker: 'kenanga',
    wanted,
  });
  const deps = () => ({ table, prints, media, clock: new ManualClock(MORNING) });
  const print = () => printLabels(deps());

  it('dates them by the day in the community, and puts the number of the maker on the card', async () => {
    await insert(table, productRecord, aProduct({ kind: 'food', net: '250 g', food }));
    const run = { producedOn: '2026-11-30', batch: 'K-1' };
    const sheet = await print()(request({ kind: 'label', size: 'small', ink: 'black', run }));
    expect(Buffer.from(sheet).toString()).toBe(`${aProduct().name} small`);
    expect(jobs).toEqual([{ day: '2026-12-01', copies: undefined, ink: 'black', logo: undefined }]);
    const card = await print()(request({ kind: 'shelf', size: 'card', ink: 'colour', run: {} }));
    expect(Buffer.from(card).toString()).toContain('6280000000101');
  });

  it('offers the sizes in which everything fits, before a batch is typed', async () => {
    await insert(table, productRecord, aProduct({ kind: 'food', net: '250 g', food }));
    const { wanted: _, ...names } = request({ kind: 'label', size: 'small', ink: 'black', run: {} });
    const sizes = await offerLabelSizes(deps())({ ...names, run: {} });
    expect(sizes.map(({ size }) => size)).toEqual([...LABEL_SIZES]);
    expect(sizes.filter(({ problem: reason }) => reason).map(({ size }) => size)).toEqual(['small']);
    // Ingredients, maker, permit, halal, and of the batch: day, code and until when it is good.
    expect(sizes[0]?.problem?.text.id).toBe('7 baris');
  });

  it('refuses the ones that the law refuses', async () => {
    const { ingredients: _, ...without } = food;
    await insert(table, productRecord, aProduct({ kind: 'food', net: '250 g', food: without }));
    await expect(print()(request({ kind: 'label', size: 'small', ink: 'black', run: {} }))).rejects.toThrow(
      /print\.ingredients/,
    );
    await expect(print()(request({ kind: 'shelf', size: 'card', ink: 'colour', run: {} }))).rejects.toThrow(
      /print\.ingredients/,
    );
  });
});
