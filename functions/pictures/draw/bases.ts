import { createHash } from 'node:crypto';
import type { Size } from '../layout/crop.ts';
import type { Mockup } from '../layout/mockup.ts';
import { roomiestOf } from '../layout/roomiest.ts';
import { arrangementOf, type Theme } from '../layout/theme.ts';
import type { Typesetter } from '../layout/type-setting.ts';
import { PICTURE_SIZES, type PictureFormat } from '../../domain/picture/picture-format.ts';
import type { SharedRequest } from '../../ports/pictures.ts';
import type { Geometry } from '../layout/geometry.ts';
import { layoutFrame } from '../layout/layout-frame.ts';
import type { OrderLine } from '../../domain/picture/picture-content.ts';
import type { Canvas } from './canvas.ts';
import { drawBase, drawOrder } from './draw-base.ts';
import type { PhotoSource } from './photo-source.ts';
import type { Studio } from './studio.ts';
import { WeightedCache } from './weighted-cache.ts';

/**
 * The part of a picture that all sellers of a product share in one format: everything except the order line. Each order
 * line is drawn over the previous one, on the same pixels. Copying the pixels for each seller would cost half as much again
 * as encoding them.
 */
export class Base {
  readonly #studio: Studio;
  readonly #geometry: Geometry;
  readonly #canvas: Canvas;
  /** A copy of the footer's rows without an order line, and the offset where they begin. */
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

  get composition(): string {
    return this.#studio.theme.composition;
  }

  get bytes(): number {
    return this.#canvas.pixels.byteLength + this.#empty.byteLength;
  }

  /**
   * Draws the order line and passes the picture to `use`. The picture is valid only until the promise of `use` settles,
   * because calls run one after another on the same pixels.
   */
  async withOrder<T>(order: OrderLine, use: (canvas: Canvas) => Promise<T>): Promise<T> {
    const drawn = this.#last.then(async () => {
      this.#empty.copy(this.#canvas.pixels, this.#from);
      await drawOrder(this.#studio, { size: this.#canvas, geometry: this.#geometry }, order, this.#canvas);
      return use(this.#canvas);
    });
    this.#last = drawn.catch(() => undefined);
    return drawn;
  }
}

/**
 * A product's decoded photo, the theme in the composition that was chosen for it, and after it those to which a format may
 * change in which something would be left out.
 */
export interface Opened {
  readonly themes: readonly [Theme, ...Theme[]];
  readonly type: Typesetter;
  readonly studioIn: (theme: Theme) => Studio;
  readonly photo: PhotoSource;
  /** What is seen in the photo, and the photos beside it. */
  readonly seen: Pick<SharedRequest, 'focus' | 'contents' | 'beside'>;
  /** The pack that is shown as an example after the photos of a carousel. */
  readonly example: Mockup | undefined;
}

type Plan = Pick<Opened, 'themes' | 'type' | 'studioIn' | 'seen'> & { readonly photo: Size };

/** In bytes: about nine bases in the feed format, or two products in all formats. */
const MOST_KEPT = 40 * 1024 * 1024;

/** Returns a hash of everything that a base shows: the photo's bytes and all other fields of the request. */
function fingerprintOf(request: SharedRequest): string {
  const hash = createHash('sha256');
  for (const [name, value] of Object.entries(request).sort(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(`|${name}|`);
    const photos = name === 'beside' ? (request.beside ?? []) : undefined;
    if (!photos) hash.update(value instanceof Uint8Array ? value : (JSON.stringify(value) ?? ''));
    for (const { photo, ...shown } of photos ?? []) hash.update(photo).update(JSON.stringify(shown));
  }
  return hash.digest('base64');
}

/**
 * Draws photo and label once for all sellers of a product and caches the last bases. The posts of a campaign are drawn one
 * at a time, and each of them then costs one order line only. `open` decodes the photo and is called only when a base or
 * plan is not cached.
 */
export class Bases {
  readonly #drawn = new WeightedCache<Base>(MOST_KEPT, ({ bytes }) => bytes);
  readonly #plans = new WeightedCache<Plan>(100, () => 1);

  async of(
    request: SharedRequest,
    formats: readonly PictureFormat[],
    open: () => Promise<Opened>,
  ): Promise<ReadonlyMap<PictureFormat, Base>> {
    let opening: Promise<Opened> | undefined;
    const opened = async (): Promise<Opened> => (opening ??= open());
    const fingerprint = fingerprintOf(request);
    const { themes, type, studioIn, photo, seen } = await this.#plans.get(fingerprint, async () => {
      const { photo, example: _, ...rest } = await opened();
      return { ...rest, photo: { width: photo.width, height: photo.height } };
    });
    const bases = new Map<PictureFormat, Base>();
    // One after another: in parallel they would be little faster on two cores and need 50 % more memory.
    for (const format of formats) {
      const theme = roomiestOf(themes, format, photo, request.label, type, request);
      const { drawnAs, geometry } = arrangementOf(theme, format, photo);
      const studio = studioIn(theme);
      const base = await this.#drawn.get(`${fingerprint} ${drawnAs}`, async () => {
        const { photo: source } = await opened();
        const frame = { size: PICTURE_SIZES[drawnAs], geometry, photo: source };
        return new Base(studio, geometry, await drawBase(studio, frame, request.label, source, seen));
      });
      bases.set(format, base);
    }
    return bases;
  }
}
