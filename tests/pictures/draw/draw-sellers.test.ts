import { beforeAll, describe, expect, it } from 'vitest';
import { createPictures } from '../../../functions/pictures/face.ts';
import { PICTURE_FORMATS } from '../../../functions/domain/picture/picture-format.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import type { CleanPhoto, SellerPicture } from '../../../functions/ports/pictures.ts';
import { labelOf, orderOf, photoFile } from '../fixtures.ts';

const pictures = createPictures();
const orders = [
  orderOf({ seller: 'Kenanga', phone: '0800-0000-0101' }),
  orderOf({ seller: 'Melati', phone: '0800-0000-0102' }),
  orderOf({ seller: 'Seruni yang menjual di terminal', phone: '+62 800-0000-0103' }),
];
let photo: CleanPhoto;

beforeAll(async () => {
  photo = await pictures.clean(await photoFile(900, 700));
});

const request = () => ({ photo: photo.bytes, focus: photo.focus, label: labelOf() });

async function collected(drawing: AsyncIterable<SellerPicture>): Promise<SellerPicture[]> {
  const all: SellerPicture[] = [];
  for await (const picture of drawing) all.push(picture);
  return all;
}

const same = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;

describe('pictures for many sellers', () => {
  it('come seller after seller, in the order of the formats', async () => {
    const drawn = await collected(pictures.drawForSellers(request(), orders, ['whatsapp', 'feed']));
    expect(drawn.map(({ seller, format }) => `${seller} ${format}`)).toEqual([
      '0 whatsapp',
      '0 feed',
      '1 whatsapp',
      '1 feed',
      '2 whatsapp',
      '2 feed',
    ]);
  });

  it('are the very pictures that each seller would get alone, from a process that kept nothing', async () => {
    const drawn = await collected(pictures.drawForSellers(request(), orders, PICTURE_FORMATS));
    const fresh = createPictures();
    const [second] = [orders[1] ?? orderOf()];
    const alone = await fresh.draw({ ...request(), order: second, formats: PICTURE_FORMATS });
    const hers = drawn.filter(({ seller }) => seller === 1);
    expect(hers.map(({ format }) => format)).toEqual(alone.map(({ format }) => format));
    expect(hers.map(({ bytes }, index) => same(bytes, alone[index]?.bytes))).toEqual(hers.map(() => true));
  });

  it('do not run into each other when drawn at the same time', async () => {
    const together = await Promise.all(
      orders.map(async (order) => pictures.draw({ ...request(), order, formats: ['feed'] })),
    );
    const oneByOne = await collected(createPictures().drawForSellers(request(), orders, ['feed']));
    expect(together.map(([picture], index) => same(picture?.bytes, oneByOne[index]?.bytes))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('of another label or focus are not taken for these', async () => {
    const [order = orderOf()] = orders;
    const draw = async (changes: Partial<ReturnType<typeof request>>) =>
      (await pictures.draw({ ...request(), ...changes, order, formats: ['link'] }))[0]?.bytes;
    const usual = await draw({});
    expect(same(usual, await draw({ label: labelOf({ price: 'Rp 21.000' }) }))).toBe(false);
    expect(same(usual, await draw({ focus: { x: 0.1, y: 0.1 } }))).toBe(false);
    expect(same(usual, await draw({}))).toBe(true);
  });

  it('are refused before the first one when any of them cannot be drawn', async () => {
    const drawing = pictures.drawForSellers(
      request(),
      [...orders, orderOf({ seller: 'Nama \u{10FFFF}' })],
      ['link'],
    );
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { seller } of drawing) seen.push(seller);
    })();
    await expect(reading).rejects.toThrow(ProblemError);
    expect(seen).toEqual([]);
  });
});
