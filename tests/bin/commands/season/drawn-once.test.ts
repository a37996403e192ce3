import { describe, expect, it } from 'vitest';
import { drawnOnce, type SeasonPictures } from '../../../../bin/commands/season/drawn-once.ts';
import type { DrawRequest } from '../../../../functions/ports/pictures.ts';
import { labelOf, orderOf } from '../../../pictures/fixtures.ts';

const PHOTO = new Uint8Array([1, 2, 3]);

const aRequest = (more: Partial<DrawRequest> = {}): DrawRequest => ({
  photo: PHOTO,
  focus: { x: 0.5, y: 0.5 },
  label: labelOf(),
  order: orderOf(),
  formats: ['feed'],
  ...more,
});

/** Pictures that count how often each of their verbs was asked. */
function counting() {
  const asked: string[] = [];
  const jpeg = () => new Uint8Array([asked.length]);
  const pictures: SeasonPictures = {
    draw: async ({ formats }) => {
      asked.push('draw');
      return formats.map((format) => ({ format, width: 1, height: 1, bytes: jpeg() }));
    },
    drawCarousel: async () => {
      asked.push('drawCarousel');
      return [{ format: 'feed', width: 1, height: 1, bytes: jpeg() }];
    },
    thumb: async () => {
      asked.push('thumb');
      return jpeg();
    },
  };
  return { asked, drawn: drawnOnce(pictures) };
}

describe('the pictures of a large season', () => {
  it('are drawn once a product and format, for whichever seller and look is asked', async () => {
    const { asked, drawn } = counting();
    const [first] = await drawn.draw(aRequest());
    const order = orderOf({ seller: 'Melati' });
    const label = labelOf({ look: { composition: 'full', tone: 'dark' } });
    const [second] = await drawn.draw(aRequest({ order, label }));
    expect(second).toBe(first);
    expect(asked).toEqual(['draw']);
  });

  it('are drawn anew for another photo, label or format', async () => {
    const { asked, drawn } = counting();
    await drawn.draw(aRequest());
    await drawn.draw(aRequest({ photo: new Uint8Array([9]) }));
    await drawn.draw(aRequest({ label: labelOf({ price: 'Rp 1' }) }));
    await drawn.draw(aRequest({ formats: ['story'] }));
    expect(asked).toEqual(['draw', 'draw', 'draw', 'draw']);
  });

  it('have one thumbnail each, and carousels are drawn once, too', async () => {
    const { asked, drawn } = counting();
    const [{ bytes } = { bytes: PHOTO }] = await drawn.draw(aRequest());
    expect(await drawn.thumb(bytes)).toBe(await drawn.thumb(bytes));
    const { formats: _, ...shared } = aRequest();
    const more = [{ photo: PHOTO, focus: { x: 0, y: 0 } }];
    expect(await drawn.drawCarousel({ ...shared, more })).toBe(await drawn.drawCarousel({ ...shared, more }));
    await drawn.drawCarousel({ ...shared, more: [] });
    expect(asked).toEqual(['draw', 'thumb', 'drawCarousel', 'drawCarousel']);
  });

  it('are drawn again where drawing failed', async () => {
    let fails = true;
    const drawn = drawnOnce({
      draw: async () => {
        if (fails) throw new Error('no room');
        return [];
      },
      drawCarousel: async () => [],
      thumb: async (bytes) => bytes,
    });
    await expect(drawn.draw(aRequest())).rejects.toThrow('no room');
    fails = false;
    expect(await drawn.draw(aRequest())).toEqual([]);
  });
});
