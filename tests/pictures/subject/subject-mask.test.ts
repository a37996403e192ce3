import { describe, expect, it } from 'vitest';
import {
  OUTLINE_UNITS,
  PhotoContents,
  type PhotoFace,
} from '../../../functions/domain/picture/photo-contents.ts';
import { type Mask, maskOf } from '../../../functions/pictures/subject/mask.ts';
import { subjectOf as foundIn } from '../../../functions/pictures/subject/subject-mask.ts';

const SIDE = 100;

const mask = (value: (x: number, y: number) => number): Mask => ({
  width: SIDE,
  height: SIDE,
  values: Float32Array.from({ length: SIDE * SIDE }, (_, at) => value(at % SIDE, Math.floor(at / SIDE))),
});

const disc = (x: number, y: number, middle: number, radius: number): number =>
  Math.hypot(x - middle, y - middle) < radius ? 1 : 0;

const face = (x: number, y: number, score: number): PhotoFace => ({
  box: { x: x - 0.05, y: y - 0.05, width: 0.1, height: 0.1 },
  score,
});

type Colour = readonly [number, number, number];
const GROUND: Colour = [225, 225, 220];
const BLUE: Colour = [40, 60, 130];
const SKIN: Colour = [205, 150, 125];

/** The pixels of a photo in which each point of the mask has a colour. */
const photo = (colour: (x: number, y: number) => Colour): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: SIDE * SIDE }, (_, at) => colour(at % SIDE, Math.floor(at / SIDE))).flat(),
  );

/** A photo in which what the mask shows is blue, on a pale ground. */
const plainPhoto = ({ values }: Mask): Uint8Array =>
  photo((x, y) => ((values[y * SIDE + x] ?? 0) > 0.5 ? BLUE : GROUND));

const subjectOf = (mask: Mask, faces: readonly PhotoFace[]) => foundIn(mask, faces, plainPhoto(mask)).subject;
const cutOutOf = (mask: Mask, faces: readonly PhotoFace[] = [], pixels = plainPhoto(mask)) =>
  foundIn(mask, faces, pixels).cutOut;

describe('the subject that a mask shows', () => {
  it('is a box around it, clean enough to cut out where its outline is', () => {
    const found = subjectOf(
      mask((x, y) => disc(x, y, 50, 20)),
      [],
    );
    expect(found).toMatchObject({ clean: true });
    expect(found?.area).toBeCloseTo(0.125, 1);
    expect(found?.box.x).toBeCloseTo(0.31, 1);
    expect(found?.box.width).toBeCloseTo(0.39, 1);
  });

  it('is the largest part where there are several, and then not to be cut out', () => {
    const found = subjectOf(
      mask((x, y) => Math.max(disc(x, y, 60, 20), disc(x, y, 15, 12))),
      [],
    );
    expect(found?.box.x).toBeGreaterThan(0.35);
    expect(found?.clean).toBe(false);
  });

  it('is not cut out with a soft outline, nor when it is a speck or nearly everything', () => {
    const soft = mask((x, y) => Math.max(0, 1 - Math.hypot(x - 50, y - 50) / 45));
    const speck = mask((x, y) => disc(x, y, 50, 8));
    const all = mask((x) => (x < 92 ? 1 : 0));
    expect([soft, speck, all].map((one) => subjectOf(one, [])?.clean ?? false)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('is never cut out of a person: a sure face in its box', () => {
    const person = mask((x, y) => disc(x, y, 50, 25));
    expect(subjectOf(person, [face(0.5, 0.4, 0.9)])?.clean).toBe(false);
    expect(subjectOf(person, [face(0.5, 0.4, 0.62)])?.clean).toBe(true);
    expect(subjectOf(person, [face(0.05, 0.05, 0.9)])?.clean).toBe(true);
  });

  it('is nothing where the mask is undecided or empty', () => {
    expect(
      subjectOf(
        mask(() => 0.45),
        [],
      ),
    ).toBeUndefined();
    expect(
      subjectOf(
        mask(() => 0),
        [],
      ),
    ).toBeUndefined();
  });
});

/** Returns the points of each line of an outline, in points of the mask. */
const linesOf = (outline: string) =>
  outline
    .slice(1, -1)
    .split('ZM')
    .map((line) =>
      line.split('L').map((point) => point.split(' ').map((units) => (Number(units) / OUTLINE_UNITS) * SIDE)),
    );

describe('what can be cut out of a photo', () => {
  it('has an outline that runs along the mask, in few points', () => {
    const found = cutOutOf(mask((x, y) => disc(x, y, 50, 20)));
    const [line = [], ...holes] = linesOf(found?.outline ?? '');
    expect(holes).toEqual([]);
    expect(line.length).toBeGreaterThan(10);
    expect(line.length).toBeLessThan(90);
    // The middle of point 50 is at 50.5.
    for (const [x = 0, y = 0] of line) expect(Math.abs(Math.hypot(x - 50.5, y - 50.5) - 20)).toBeLessThan(1);
    expect(found && PhotoContents.safeParse({ faces: [], cutOut: found }).success).toBe(true);
  });

  it('has its holes, and no specks outside or inside', () => {
    const mug = mask((x, y) => {
      const body = disc(x, y, 50, 25) - disc(x, y, 50, 8);
      const speck = x === 5 && y === 5 ? 1 : 0;
      return x === 50 && y === 70 ? 0 : Math.max(0, body, speck);
    });
    expect(linesOf(cutOutOf(mug)?.outline ?? '')).toHaveLength(2);
  });

  it('is nothing that the frame cuts off, that is small, or that is not trusted', () => {
    expect(cutOutOf(mask((x, y) => disc(x, y, 82, 25)))).toBeUndefined();
    expect(
      subjectOf(
        mask((x, y) => disc(x, y, 50, 15)),
        [],
      )?.clean,
    ).toBe(true);
    expect(cutOutOf(mask((x, y) => disc(x, y, 50, 15)))).toBeUndefined();
    expect(cutOutOf(mask((x, y) => Math.max(disc(x, y, 60, 20), disc(x, y, 15, 12))))).toBeUndefined();
  });

  it('is nothing in a photo that may show a person, wherever and however uncertain the face is', () => {
    const bowl = mask((x, y) => disc(x, y, 50, 20));
    expect(cutOutOf(bowl)).toBeDefined();
    expect(cutOutOf(bowl, [face(0.9, 0.1, 0.61)])).toBeUndefined();
  });
});

describe('a photo that contradicts its mask', () => {
  const whole = mask((x, y) => disc(x, y, 50, 25));

  it('is not cut along it: ground shines through a ring that the mask fills', () => {
    const through = (radius: number) =>
      photo((x, y) => (disc(x, y, 50, 25) - disc(x, y, 50, radius) > 0 ? BLUE : GROUND));
    expect(cutOutOf(whole, [], through(12))).toBeUndefined();
    expect(cutOutOf(whole, [], through(0))).toBeDefined();
  });

  it('is cut where something pale lies in the middle that is no ground', () => {
    const rice = photo((x, y) =>
      disc(x, y, 50, 25) === 0 ? GROUND : disc(x, y, 50, 12) === 0 ? BLUE : [235, 200, 150],
    );
    expect(cutOutOf(whole, [], rice)).toBeDefined();
  });

  it('is not cut along it: a hand holds the subject, and the mask ends at the fingers', () => {
    const held = photo((x, y) =>
      disc(x, y, 50, 25) === 1 ? BLUE : x > 35 && x < 60 && y > 50 ? SKIN : GROUND,
    );
    expect(cutOutOf(whole, [], held)).toBeUndefined();
    expect(foundIn(whole, [], held).subject?.clean).toBe(false);
  });

  it('is cut beside a patch of that colour that touches nothing, such as a wooden spoon', () => {
    const beside = photo((x, y) => (disc(x, y, 50, 25) === 1 ? BLUE : x > 88 ? SKIN : GROUND));
    expect(cutOutOf(whole, [], beside)).toBeDefined();
  });

  it('is not cut along it: the mask ends inside one thing', () => {
    const half = photo((x, y) => (disc(x, y, 50, 25) === 1 || x > 50 ? BLUE : GROUND));
    expect(cutOutOf(whole, [], half)).toBeUndefined();
  });

  it('is not cut where a single point touches the frame', () => {
    const straw = mask((x, y) => Math.max(disc(x, y, 50, 25), x === 50 && y < 40 ? 1 : 0));
    expect(cutOutOf(straw)).toBeUndefined();
  });

  it('still tells where the subject is', () => {
    const half = photo((x) => (x > 50 ? BLUE : GROUND));
    expect(foundIn(whole, [], half).subject).toMatchObject({ clean: false });
  });
});

describe('the mask of an output', () => {
  it('is scaled from its least to its largest value; a uniform one is empty', () => {
    expect([...maskOf(Float32Array.from([2, 4, 3, 2]), 2, 2).values]).toEqual([0, 1, 0.5, 0]);
    expect([...maskOf(Float32Array.from([7, 7, 7, 7]), 2, 2).values]).toEqual([0, 0, 0, 0]);
  });
});
