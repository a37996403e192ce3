import { describe, expect, it } from 'vitest';
import { focusOn } from '../../../functions/domain/picture/photo-contents.ts';
import { readFaces } from '../../../functions/pictures/subject/read-faces.ts';

const PADDED = { width: 640, height: 480 };
const PHOTO = { width: 640, height: 470 };

interface Found {
  readonly stride: 8 | 16 | 32;
  readonly column: number;
  readonly row: number;
  /** In points of the input. */
  readonly size: number;
  readonly score: number;
}

/** YuNet's outputs with these faces and nothing else. */
function outputsWith(faces: readonly Found[]): Map<string, Float32Array> {
  const outputs = new Map<string, Float32Array>();
  for (const stride of [8, 16, 32]) {
    const columns = PADDED.width / stride;
    const count = columns * (PADDED.height / stride);
    const [score, box] = [new Float32Array(count), new Float32Array(count * 4)];
    for (const face of faces.filter((one) => one.stride === stride)) {
      const at = face.row * columns + face.column;
      score[at] = face.score;
      box[at * 4 + 2] = Math.log(face.size / stride);
      box[at * 4 + 3] = Math.log(face.size / stride);
    }
    outputs.set(`cls_${stride}`, score).set(`obj_${stride}`, score).set(`bbox_${stride}`, box);
  }
  return outputs;
}

describe('the faces that the model tells', () => {
  it('are boxes as fractions of the photo, without the padding', () => {
    const outputs = outputsWith([{ stride: 16, column: 20, row: 10, size: 64, score: 0.9 }]);
    const [face, ...more] = readFaces(outputs, PADDED, PHOTO);
    expect(more).toEqual([]);
    expect(face?.score).toBeCloseTo(0.9);
    expect(face?.box.x).toBeCloseTo((20 * 16 - 32) / 640, 2);
    expect(face?.box.y).toBeCloseTo((10 * 16 - 32) / 470, 2);
    expect(face?.box.height).toBeCloseTo(64 / 470, 2);
  });

  it('stay inside the photo', () => {
    const outputs = outputsWith([{ stride: 32, column: 0, row: 14, size: 96, score: 0.8 }]);
    const box = readFaces(outputs, PADDED, PHOTO)[0]?.box;
    expect(box?.x).toBe(0);
    expect((box?.y ?? 0) + (box?.height ?? 9)).toBeCloseTo(1, 5);
  });

  it('are told once each, the surest box of them, and from 0.6 on', () => {
    const outputs = outputsWith([
      { stride: 8, column: 40, row: 30, size: 60, score: 0.7 },
      { stride: 8, column: 41, row: 30, size: 60, score: 0.95 },
      { stride: 16, column: 5, row: 5, size: 60, score: 0.55 },
    ]);
    expect(readFaces(outputs, PADDED, PHOTO).map(({ score }) => score)).toEqual([expect.closeTo(0.95)]);
  });

  it('are a texture, and none, when there are more than ten small ones', () => {
    const many = (count: number, size: number) =>
      outputsWith(
        Array.from({ length: count }, (_, at) => ({
          stride: 8 as const,
          column: 4 + 5 * at,
          row: 20,
          size,
          score: 0.8,
        })),
      );
    expect(readFaces(many(12, 16), PADDED, PHOTO)).toEqual([]);
    expect(readFaces(many(12, 36), PADDED, PHOTO)).toHaveLength(10);
    expect(readFaces(many(4, 16), PADDED, PHOTO)).toHaveLength(4);
  });

  it('fail loudly with a model of other outputs', () => {
    expect(() => readFaces(new Map(), PADDED, PHOTO)).toThrow('stride 8');
  });
});

describe('the point that crops keep', () => {
  const subject = { box: { x: 0.2, y: 0.3, width: 0.6, height: 0.6 }, area: 0.3, clean: true };
  const face = (x: number, y: number, score: number) => ({ box: { x, y, width: 0.1, height: 0.1 }, score });

  it('is the middle of the subject, also beside a face', () => {
    expect(focusOn({ subject, faces: [] })).toEqual({ x: 0.5, y: 0.6 });
    expect(focusOn({ subject, faces: [face(0.02, 0.02, 0.9)] })).toEqual({ x: 0.5, y: 0.6 });
  });

  it('is the face of a person who is the subject', () => {
    expect(focusOn({ subject, faces: [face(0.45, 0.35, 0.9)] })?.y).toBeCloseTo(0.4);
  });

  it('is the surest face without a subject, and unknown without either', () => {
    expect(focusOn({ faces: [face(0.1, 0.2, 0.9), face(0.7, 0.7, 0.8)] })?.x).toBeCloseTo(0.15);
    expect(focusOn({ faces: [face(0.1, 0.2, 0.61)] })).toBeUndefined();
    expect(focusOn({ faces: [] })).toBeUndefined();
  });
});
