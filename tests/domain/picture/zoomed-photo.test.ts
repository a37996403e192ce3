import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostZoomOf } from '../../../functions/domain/picture/most-zoom.ts';
import { seenInPart, zoomedPart } from '../../../functions/domain/picture/zoomed-photo.ts';

const anyPoint = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
  zoom: fc.double({ min: 1, max: 3, noNaN: true }),
});
const LARGE = { width: 3000, height: 4000 };
const FRACTION = 1e-9;

describe('the part of a photo that a person zoomed in on', () => {
  it('has her point in it and lies in the photo, wherever she points', () => {
    fc.assert(
      fc.property(anyPoint, (focus) => {
        const part = zoomedPart(focus, LARGE);
        expect(part.width).toBeCloseTo(1 / focus.zoom);
        expect(part.height).toBe(part.width);
        for (const side of ['x', 'y'] as const) {
          expect(part[side]).toBeGreaterThanOrEqual(0);
          expect(part[side] + part.width).toBeLessThanOrEqual(1 + FRACTION);
          expect(focus[side]).toBeGreaterThanOrEqual(part[side] - FRACTION);
          expect(focus[side]).toBeLessThanOrEqual(part[side] + part.width + FRACTION);
        }
      }),
    );
  });

  it('is never so small that its pixels would show', () => {
    const focus = { x: 0.5, y: 0.5, zoom: 3 };
    expect(mostZoomOf({ width: 1080, height: 1440 })).toBe(1.5);
    expect(zoomedPart(focus, { width: 1080, height: 1440 }).width * 1080).toBeCloseTo(720);
    expect(zoomedPart(focus, { width: 600, height: 800 })).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });

  it('is the whole photo for a point without a zoom', () => {
    expect(zoomedPart({ x: 0.2, y: 0.9 }, LARGE)).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });

  it('shows faces where they are in it, cut off at its edges, and nothing of what is outside', () => {
    const part = { x: 0.5, y: 0, width: 0.5, height: 0.5 };
    const face = (x: number, y: number) => ({ box: { x, y, width: 0.2, height: 0.2 }, score: 0.9 });
    const contents = {
      faces: [face(0.4, 0.1), face(0.1, 0.1), face(0.6, 0.7)],
      subject: { box: { x: 0.5, y: 0.1, width: 0.4, height: 0.4 }, area: 0.1, clean: true },
    };
    const seen = seenInPart(part, { focus: { x: 0.75, y: 0.25, zoom: 2 }, contents });
    expect(seen.focus).toEqual({ x: 0.5, y: 0.5, zoom: 1 });
    expect(seen.contents?.subject).toBeUndefined();
    const [only, ...none] = seen.contents?.faces ?? [];
    expect(none).toEqual([]);
    expect(only?.box.x).toBeCloseTo(0);
    expect(only?.box.width).toBeCloseTo(0.2);
    expect(only?.box.height).toBeCloseTo(0.4);
  });
});
