import type { Geometry } from '../layout/geometry.ts';
import { layoutFrame } from '../layout/layout-frame.ts';
import type { OrderLine } from '../../domain/picture/picture-content.ts';
import type { Canvas } from './canvas.ts';
import { drawOrder } from './draw-base.ts';
import type { Studio } from './studio.ts';

/**
 * What all sellers of a product share in one format: everything but the order line. Each order line is drawn over the
 * one before, on the same pixels: copying them for each seller would cost half as much again as encoding them.
 */
export class Base {
  readonly #studio: Studio;
  readonly #geometry: Geometry;
  readonly #canvas: Canvas;
  /** The rows of the footer as they are without an order line, and where they begin. */
  readonly #empty: Buffer;
  readonly #from: number;
  #last: Promise<unknown> = Promise.resolve();

  constructor(studio: Studio, geometry: Geometry, canvas: Canvas) {
    this.#studio = studio;
    this.#geometry = geometry;
    this.#canvas = canvas;
    const { y, height } = layoutFrame(geometry, canvas, studio.theme).order;
    const row = canvas.width * 3;
    this.#from = Math.floor(y) * row;
    this.#empty = Buffer.from(canvas.pixels.subarray(this.#from, Math.ceil(y + height) * row));
  }

  get bytes(): number {
    return this.#canvas.pixels.byteLength + this.#empty.byteLength;
  }

  /** Draws the order line and hands the picture to `use`, which must be done with it when its promise is. One at a time. */
  async withOrder<T>(order: OrderLine, use: (canvas: Canvas) => Promise<T>): Promise<T> {
    const turn = this.#last.then(async () => {
      this.#empty.copy(this.#canvas.pixels, this.#from);
      await drawOrder(this.#studio, { size: this.#canvas, geometry: this.#geometry }, order, this.#canvas);
      return use(this.#canvas);
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
