import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { describe, expect, it } from 'vitest';
import { MemoryMediaStore } from '../../functions/adapters/memory/memory-media-store.ts';
import { MemorySealer } from '../../functions/adapters/memory/memory-sealer.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { removeLogo, saveBrand, takeLogo } from '../../functions/people/save-brand.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aMember, MORNING } from '../factories/entities.ts';
import { silentLog } from '../factories/silent-log.ts';

const whose = { community: 'rukun-lereng', member: 'kenanga' };
const facts = { name: 'Watu Lereng', address: 'Giriwening RT 01', village: 'Giriwening' };

const world = async (brand: ReturnType<typeof aMember>['brand'] = facts) => {
  const table = new MemoryTable();
  const media = new MemoryMediaStore();
  await insert(table, memberRecord, aMember({ brand }));
  const pictures = { cleanLogo: async (bytes: Uint8Array) => ({ bytes, width: 9, height: 9 }) };
  const deps = {
    clock: new ManualClock(MORNING),
    table,
    media,
    pictures,
    sealer: new MemorySealer(),
    log: silentLog,
  };
  return { media, deps, take: (byte: number) => takeLogo(deps)({ ...whose, bytes: new Uint8Array([byte]) }) };
};

describe('a logo', () => {
  it('is stored under a name that its content determines', async () => {
    const { media, take } = await world();
    const { brand } = await take(1);
    expect(brand?.logoKey).toMatch(/^logos\/rukun-lereng\/.+\.png$/);
    expect(await media.read(brand?.logoKey ?? '')).toEqual(new Uint8Array([1]));
    expect((await take(1)).brand?.logoKey).toBe(brand?.logoKey);
    expect((await take(2)).brand?.logoKey).not.toBe(brand?.logoKey);
  });

  it('outlives a change of the brand, and goes when it is taken away', async () => {
    const { deps, take } = await world();
    const { brand } = await take(1);
    const saved = await saveBrand(deps)({ ...whose, typed: { ...facts, name: 'Lain' } });
    expect(saved.brand).toEqual({ ...facts, name: 'Lain', logoKey: brand?.logoKey });
    expect((await removeLogo(deps)(whose)).brand).not.toHaveProperty('logoKey');
  });

  it('is deleted when another replaces it or it is taken away, unless another brand has the same', async () => {
    const { media, deps, take } = await world();
    const first = (await take(1)).brand?.logoKey ?? '';
    const second = (await take(2)).brand?.logoKey ?? '';
    expect([await media.has(first), await media.has(second)]).toEqual([false, true]);
    await insert(deps.table, memberRecord, aMember({ id: 'melati', brand: { ...facts, logoKey: second } }));
    await removeLogo(deps)(whose);
    expect(await media.has(second)).toBe(true);
    await removeLogo(deps)({ ...whose, member: 'melati' });
    expect(await media.has(second)).toBe(false);
  });

  it('stays where it is when the same is taken again', async () => {
    const { media, take } = await world();
    await take(1);
    expect(await media.has((await take(1)).brand?.logoKey ?? '')).toBe(true);
  });

  it('wants a brand before it', async () => {
    const table = new MemoryTable();
    await insert(table, memberRecord, { ...aMember(), brand: undefined });
    const { deps, media } = await world();
    const written: string[] = [];
    const write = media.write.bind(media);
    media.write = async (key, ...file) => {
      written.push(key);
      await write(key, ...file);
    };
    const taken = takeLogo({ ...deps, table })({ ...whose, bytes: new Uint8Array([1]) });
    await expect(taken).rejects.toMatchObject({ problems: [{ code: 'product.makerWithoutBrand' }] });
    // And is not kept without one.
    expect(await Promise.all(written.map((key) => media.has(key)))).not.toContain(true);
  });
});

describe('a brand', () => {
  const save = async (typed: Partial<typeof facts> & { readonly tagline?: string }) => {
    const { deps } = await world();
    return saveBrand(deps)({ ...whose, typed: { ...facts, ...typed } });
  };

  it('is kept without what cannot be seen, on one line', async () => {
    const saved = await save({
      name: ' Watu\u200b  Lereng\u202e ',
      address: 'Giriwening\r\nRT 01',
      village: 'Giri\u0000wening',
      tagline: 'Dari\tlereng\ufeff',
    });
    expect(saved.brand).toEqual({ ...facts, tagline: 'Dari lereng' });
  });

  it('may be long as typed when it is short without what cannot be seen', async () => {
    expect((await save({ name: `Watu${' '.repeat(80)}Lereng` })).brand?.name).toBe('Watu Lereng');
  });

  it('forgets a tagline of which nothing is to be seen', async () => {
    expect((await save({ tagline: '\u200b \u2060' })).brand).toEqual(facts);
  });

  it.each([
    [{ name: '\u200b' }, 'product.brandMissing', 'brand'],
    [{ address: ' ' }, 'product.addressMissing', 'address'],
    [{ village: '\u202e' }, 'product.villageMissing', 'village'],
    [{ name: 'W'.repeat(61) }, 'product.brandTooLong', 'brand'],
    [{ tagline: 'Dari \ud83d' }, 'product.brokenText', 'tagline'],
    [{ tagline: 'Se\u200bhat' }, 'law.health', 'tagline'],
  ])('refuses %j at its field', async (typed, code, field) => {
    await expect(save(typed)).rejects.toMatchObject({ problems: [{ code, field }] });
  });

  it('tells all that is wrong with it at once', async () => {
    await expect(save({ name: '', village: '', tagline: 'Bebas gluten' })).rejects.toMatchObject({
      problems: [{ field: 'brand' }, { field: 'village' }, { field: 'tagline' }],
    });
  });

  it('forgets what is no longer said', async () => {
    const { deps } = await world({ ...facts, tagline: 'Lama', accent: '#8a3b12' });
    const saved = await saveBrand(deps)({ ...whose, typed: facts });
    expect(saved.brand).toEqual(facts);
  });
});
