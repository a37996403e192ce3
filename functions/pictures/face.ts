import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { isChosenOnly, type Theme, wornIn, type WornTheme } from './layout/theme.ts';
import { wardrobeOf, wornOnPages } from './layout/wardrobe.ts';
import { type Problem, ProblemError, problem, refuseIfAny } from '../domain/problem.ts';
import { hash64 } from '../domain/seeded.ts';
import { lookOnPage, onSameSide } from '../domain/picture/look.ts';
import type { LabelContent, OrderLine } from '../domain/picture/picture-content.ts';
import type { PictureFormat } from '../domain/picture/picture-format.ts';
import type {
  CarouselPictures,
  DrawnPicture,
  DrawRequest,
  PageLooks,
  PictureStudio,
  SellerPicture,
  SellerPictures,
  SharedRequest,
} from '../ports/pictures.ts';
import { Bases, type Opened } from './draw/bases.ts';
import { checkCharacters } from './draw/check-characters.ts';
import { cleanLogo } from './draw/clean-logo.ts';
import { collageOf } from './draw/collage.ts';
import { drawPriceListIn } from './draw/draw-price-list.ts';
import { drawResultOf } from './draw/draw-result.ts';
import { cleanPhoto } from './draw/clean-photo.ts';
import { drawSellers } from './draw/draw-sellers.ts';
import { drawSlides } from './draw/draw-slides.ts';
import { nextCornerIn } from './draw/next-corner.ts';
import {
  type DrawnText,
  textsOfLabel,
  textsOfOrder,
  textsOfPriceList,
  textsOfResult,
} from './draw/drawn-texts.ts';
import { FontsFile, openFontBook } from './draw/font-book.ts';
import { loadFonts } from './draw/font-config.ts';
import { locateFonts } from './draw/locate-fonts.ts';
import { type DecodeHeic, decodeHeic } from './heic/decode-heic.ts';
import { openLogo } from './draw/logo.ts';
import { type Grain, makeGrain } from './draw/paper-grain.ts';
import { type OpenedPhoto, openPhoto, type PhotoSource, sampleColours } from './draw/photo-source.ts';
import { mainHues } from './layout/photo-hues.ts';
import { guardSharp } from './draw/sharp-guard.ts';
import { openStudio, type Studio } from './draw/studio.ts';
import { readMockups } from './draw/mockup/mockups.ts';
import { readTemplate } from './draw/templates.ts';
import { readThemes } from './draw/themes.ts';
import { thumb } from './draw/encode.ts';
import { studyPhoto } from './photo/study-photo.ts';
import { openTypesetter } from './draw/typesetter.ts';

export interface PicturesOptions {
  /** The folder with `fonts.json` and `packaging/`. The default is right for an unbundled clone. */
  readonly templates?: string;
  /** Finds the file of a font in `fonts.json`. The default searches the folder and the installed packages. */
  readonly locateFont?: (file: string) => string | undefined;
  /** Decodes HEIC photos. The default is `heic-decode`, loaded when it is first needed. */
  readonly decodeHeic?: DecodeHeic;
}

/**
 * Increase this number when the code draws something differently. Changes of templates and libraries are detected
 * automatically.
 */
const DRAWING = 13;

/** The size that photos of a price list must cover: half a picture's width. */
const LISTED_PHOTO = { width: 540, height: 540 };
/** The size that the photo of a result must cover: a square's width. */
const RESULT_PHOTO = { width: 1080, height: 460 };

const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

/** Returns the problem of an unknown theme, which lists all themes. */
function unknownTheme(name: string, themes: ReadonlyMap<string, WornTheme>): Problem {
  const known = [...themes.keys()].join(', ');
  return problem('picture.unknownTheme', 'invalid', {
    field: 'theme',
    id: `Tema "${name}" tidak ada. Pilih salah satu: ${known}.`,
    en: `There is no theme "${name}". Choose one of: ${known}.`,
  });
}

/** Returns everything in the catalog that decides how a picture is drawn. */
const themesIn = (catalog: ReadonlyMap<string, WornTheme>): readonly Theme[] =>
  [...catalog.values()].flatMap(({ compositions }) => [...compositions.values()]);

/**
 * Creates the ports for pictures, drawn by sharp. Reads its templates at once and throws when one is invalid; fonts are
 * read when they are first needed. One instance per process is enough: sharp's restrictions, fontconfig and the cached
 * bases are shared by the whole process.
 *
 * Code outside `functions/pictures` imports only this file, `print/prints.ts` for printing, and `subject/subject-finder.ts` for
 * what is in a photo, so that a function that does not print contains no pdfkit, and one that draws no models.
 *
 * The steps in order: content (a label and an order line, composed in `domain/labels`) → `layout/` (pure: the position of
 * everything, by theme and format) → `draw/` (SVG and pixels, by sharp) → JPEG. `print/` lays out the same facts on paper
 * and makes a PDF; `heic/` decodes photos of phones before `draw/clean-photo.ts` makes a JPEG of them.
 */
export function createPictures(
  options: PicturesOptions = {},
): PictureStudio & SellerPictures & CarouselPictures & PageLooks {
  const folder = options.templates ?? TEMPLATES;
  const fontsFile = readTemplate(join(folder, 'fonts.json'), FontsFile);
  const catalog = readThemes(folder);
  const mockups = readMockups(folder);
  const fonts = openFontBook(fontsFile, options.locateFont ?? locateFonts(folder));
  guardSharp();
  let loaded: Promise<void> | undefined;
  const grains = new Map<string, Grain>();
  const bases = new Bases();

  const check = (label: LabelContent, orders: readonly OrderLine[]): readonly Problem[] => {
    const worn = catalog.get(label.theme);
    if (!worn) return [unknownTheme(label.theme, catalog)];
    const theme = wornIn(worn, label);
    return checkCharacters(fonts, [...textsOfLabel(label, theme.faces), ...orders.flatMap(textsOfOrder)]);
  };

  /**
   * Prepares drawing: checks the texts, loads the fonts and returns the label's theme, and after it the same theme in the
   * compositions to which it may change where there is too little room: those first that keep it unlike its neighbours.
   */
  async function prepared(
    label: LabelContent,
    orders: readonly OrderLine[],
  ): Promise<readonly [Theme, ...Theme[]]> {
    refuseIfAny(check(label, orders));
    const worn = catalog.get(label.theme);
    if (!worn) throw new Error('unreachable: an unknown theme is a problem');
    await (loaded ??= loadFonts(fonts.fonts));
    const chosen = wornIn(worn, label);
    const others = [...worn.compositions.values()].filter(
      (one) => one !== chosen && one.led !== 'pack' && !isChosenOnly(one),
    );
    const near = others.filter(({ family }) => onSameSide(family, chosen.family));
    return [chosen, ...near, ...others.filter((one) => !near.includes(one))];
  }

  function grainOf(theme: Theme): Grain {
    const grain = grains.get(theme.name) ?? makeGrain(theme.grain);
    grains.set(theme.name, grain);
    return grain;
  }

  async function open(
    themes: readonly [Theme, ...Theme[]],
    { label, logo, beside, ...request }: SharedRequest,
  ): Promise<Opened> {
    const [theme] = themes;
    // What is cut out of a photo is shown whole, however close the photo is.
    const { zoom: _, ...point } = request.focus;
    const wanted = theme.led === 'cutOut' ? { ...request, focus: point } : request;
    const { source: photo, ...seenInIt } = await openPhoto(wanted, theme.decoded);
    const seen = { ...seenInIt, ...(beside && { beside }) };
    const grain = grainOf(theme);
    const texts = textsOfLabel(label, theme.faces).map(({ text }) => text);
    const tools = {
      fonts,
      grain,
      type: await openTypesetter(fonts, label.language, texts.join(' ')),
      logo: logo && (await openLogo(logo)),
    };
    const hues = mainHues(sampleColours(photo));
    const studioIn = (one: Theme) => {
      const mockup = one.led === 'pack' && label.pack !== undefined ? mockups[label.pack] : undefined;
      return openStudio(one, label, hues, { ...tools, mockup });
    };
    const example = label.example && mockups[label.example.pack];
    return { photo, seen, themes, type: tools.type, studioIn, example };
  }

  /**
   * Checks the texts of a picture of the community's own and loads the fonts. The returned function opens its studio, whose
   * colours follow its origin and its first photo.
   */
  async function sheet(
    { theme: name, language, origin }: Pick<LabelContent, 'theme' | 'language' | 'origin'>,
    textsIn: (faces: Theme['faces']) => readonly DrawnText[],
  ): Promise<(first: PhotoSource | undefined) => Studio> {
    const worn = catalog.get(name);
    if (!worn) throw new ProblemError([unknownTheme(name, catalog)]);
    const theme = wornIn(worn, {});
    const texts = textsIn(theme.faces);
    refuseIfAny(checkCharacters(fonts, texts));
    await (loaded ??= loadFonts(fonts.fonts));
    const type = await openTypesetter(fonts, language, texts.map(({ text }) => text).join(' '));
    const tools = { fonts, grain: grainOf(theme), type, logo: undefined, mockup: undefined };
    return (first) => {
      const hues = first ? mainHues(sampleColours(first)) : [];
      return openStudio(theme, { brand: origin, kind: 'food' }, hues, tools);
    };
  }

  async function* drawAll(
    request: SharedRequest,
    orders: readonly OrderLine[],
    formats: readonly PictureFormat[],
  ): AsyncGenerator<SellerPicture> {
    const themes = await prepared(request.label, orders);
    yield* drawSellers(await bases.of(request, formats, () => open(themes, request)), orders);
  }

  async function draw({ order, formats, ...request }: DrawRequest): Promise<DrawnPicture[]> {
    const pictures: DrawnPicture[] = [];
    for await (const { seller: _, ...picture } of drawAll(request, [order], formats)) pictures.push(picture);
    return pictures;
  }

  return {
    version: `${DRAWING}-${hash64(JSON.stringify([fontsFile, themesIn(catalog), mockups, sharp.versions]))}`,
    themes: [...catalog.values()].map(({ name, title }) => ({ name, title })),
    clean: (bytes) => cleanPhoto(bytes, options.decodeHeic ?? decodeHeic),
    cleanLogo,
    thumb,
    study: studyPhoto,
    check: (label, order) => check(label, [order]),
    wardrobes: (label) => [...catalog.values()].map((worn) => wardrobeOf(worn, label)),
    lookOnPage(label, number) {
      const worn = catalog.get(label.theme);
      return worn && lookOnPage(number, wornOnPages(worn, label), label.look);
    },
    async nextCorner(request, format) {
      const themes = await prepared(request.label, []);
      return nextCornerIn(await open(themes, request), request.label, format);
    },
    collage: collageOf,
    async drawPriceList({ content, photos, order, formats }) {
      const studioOf = await sheet(content, (faces) => [
        ...textsOfPriceList(content, faces),
        ...textsOfOrder(order),
      ]);
      const sources: OpenedPhoto[] = [];
      for (const photo of photos) sources.push(await openPhoto(photo, LISTED_PHOTO));
      const [first] = sources;
      if (!first) throw new Error('a price list has photos');
      const studio = studioOf(first.source);
      const drawn: DrawnPicture[] = [];
      for (const format of formats)
        drawn.push(await drawPriceListIn(format, content, sources, order, studio));
      return drawn;
    },
    async drawResult({ content, photo }) {
      const studioOf = await sheet(content, (faces) => textsOfResult(content, faces));
      const shown = photo && (await openPhoto(photo, RESULT_PHOTO));
      return drawResultOf(content, shown, studioOf(shown?.source));
    },
    draw,
    drawForSellers: drawAll,
    async drawCarousel({ more, order, ...request }) {
      const themes = await prepared(request.label, [order]);
      const cover = await draw({ ...request, order, formats: ['feed'] });
      const opened = await open(themes, request);
      return [...cover, ...(await drawSlides(opened, { more, order, label: request.label }))];
    },
  };
}
