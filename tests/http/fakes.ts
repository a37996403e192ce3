import { createSignedRequestReader } from '../../functions/adapters/meta/signed-request.ts';
import type { CaptionWriter } from '../../functions/ports/caption-writer.ts';
import type { Graph, GraphManagedPage, GraphOutcome } from '../../functions/ports/graph.ts';
import type { Log, LogFields } from '../../functions/ports/log.ts';
import type { PageLooks, PictureStudio } from '../../functions/ports/pictures.ts';
import type { Prints } from '../../functions/ports/prints.ts';
import { cornersAfter } from '../../functions/domain/picture/price-corner.ts';
import { EMPTY } from '../../functions/domain/picture/photo-problems.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import { watchedLog } from '../factories/watched-log.ts';

/** The first byte of a photo that is repaired. */
export const DIM = 77;

/** Pictures that are a few bytes naming what was asked; an empty photo is refused as the real ones refuse it. */
export const fakePictures: PictureStudio & PageLooks = {
  version: 'fake',
  themes: [
    { name: 'batik', title: { id: 'Batik gelap', en: 'Dark batik' } },
    { name: 'kraft', title: { id: 'Kertas kraft', en: 'Kraft paper' } },
  ],
  cleanLogo: async (bytes) => ({ bytes, width: 256, height: 128 }),
  thumb: async (bytes) => bytes.slice(0, 1),
  study: async (bytes, { colours }) =>
    bytes[0] === DIM
      ? { verdict: 'dark', repaired: { bytes: new Uint8Array([...bytes, 255]), colours } }
      : {},
  clean: async (bytes) => {
    if (bytes.byteLength === 0) throw new ProblemError([EMPTY]);
    return { bytes, width: 1600, height: 1200, focus: { x: 0.5, y: 0.4 } };
  },
  check: () => [],
  wardrobes: ({ cutOut }) =>
    fakePictures.themes.map(({ name, title }) => ({
      name,
      title,
      usual: { composition: 'panel', tone: 'light' },
      worn: [
        { composition: 'panel', family: 'label', title: { id: 'Label', en: 'Label' } },
        { composition: 'frame', family: 'window', title: { id: 'Bingkai', en: 'Frame' } },
        ...(cutOut
          ? [{ composition: 'table', family: 'label' as const, title: { id: 'Meja', en: 'Table' } }]
          : []),
      ],
    })),
  lookOnPage: () => undefined,
  // The corners of a frame are all taken.
  nextCorner: async ({ label: { look, priceCorner = 'topEnd' } }) =>
    look?.composition === 'frame' ? undefined : cornersAfter(priceCorner)[0],
  collage: async ([first]) => first ?? { photo: new Uint8Array(), focus: { x: 0.5, y: 0.5 } },
  drawPriceList: async ({ formats, content }) =>
    formats.map((format) => ({
      format,
      width: 1,
      height: 1,
      bytes: new TextEncoder().encode(`${format} of ${content.items.map(({ name }) => name).join(', ')}`),
    })),
  drawResult: async ({ content }) => ({
    format: 'square',
    width: 1,
    height: 1,
    bytes: new TextEncoder().encode(JSON.stringify(content)),
  }),
  draw: async ({ formats, order }) =>
    formats.map((format) => ({
      format,
      width: 1,
      height: 1,
      bytes: new TextEncoder().encode(`${format} sold by ${order.seller}`),
    })),
};

/** Captions that say for whom and where they were written. */
export const fakeCaptions: CaptionWriter = {
  write: async ({ product, seller, place, hosted, language, audience }) => ({
    language,
    audience,
    platform: place,
    seller: seller.id,
    text: `${product.name} dari ${seller.name} di ${place}${hosted ? ' (titip)' : ''}`,
    altText: `Foto ${product.name}`,
  }),
};

const done = <T>(value: T): GraphOutcome<T> => ({ is: 'done', value, usage: {} });

/** The part of Meta that connecting needs: one coordinator with some pages. */
export const connectingGraph = (pages: readonly GraphManagedPage[]): Partial<Graph> => ({
  consentAddress: ({ redirectUri, state }) =>
    `https://meta.test/dialog?${new URLSearchParams({ redirect_uri: redirectUri, state }).toString()}`,
  exchangeCode: async ({ code }) =>
    code === 'good'
      ? done({ token: 'short' })
      : { is: 'refused', refusal: { code: 100, transient: false, message: 'bad code' }, usage: {} },
  lengthenToken: async () => done({ token: 'long' }),
  listManagedPages: async () => done(pages),
  inspectToken: async () => done({ valid: true, scopes: [], user: '501' }),
  readSignedRequest: createSignedRequestReader(DEFAULT_APP.secret),
});

/** A log that keeps what it is told. */
export function keptLog(): Log & { readonly lines: { message: string; fields: LogFields }[] } {
  const lines: { message: string; fields: LogFields }[] = [];
  return { lines, ...watchedLog((message, fields) => void lines.push({ message, fields })) };
}

/** Prints that are a few bytes naming what was asked. */
export const fakePrints: Prints = {
  labelSheet: async ({ name }, size) => new TextEncoder().encode(`%PDF ${size} label ${name}`),
  shelfCards: async ({ name }) => new TextEncoder().encode(`%PDF card ${name}`),
  labelProblem: async () => undefined,
};
