import { previewCaptions } from '../../captions/preview-captions.ts';
import { CAPTION_LIMITS } from '../../domain/captions/limits.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import { tagged } from '../edge/revisions.ts';
import { languageOf } from '../edge/language.ts';
import { lineOf } from '../problem-responses.ts';
import { pictureLinks, thumbUrlOf } from '../views/picture-links.ts';
import * as routes from './creative-routes.ts';

type CreativeDeps = Pick<AppDeps, 'table' | 'clock' | 'media' | 'pictures' | 'sealer' | 'captions'>;

/** Loads what edits captions: the law, which is a fifth of the API's code. */
const editing = () => import('../../captions/edit-caption.ts');
/** Loads what draws: on AWS another function does. */
const drawing = () => import('../../render/draw-creative.ts');

/** Serves the pictures and captions of a product, with the caller as its seller. */
export function serveCreatives(app: InsideApp, deps: CreativeDeps): void {
  const preview = previewCaptions(deps);

  app.openapi(routes.drawPictures, async (c) => {
    const { caller } = c.var;
    allow(caller, 'product.read');
    const { community, member: seller } = caller.actor;
    const { id: product } = c.req.valid('param');
    const { formats, language } = c.req.valid('json');
    const { drawCreative } = await drawing();
    const asked = { community, product, seller, language, formats: [...new Set(formats)] };
    const creative = await drawCreative(deps)(asked);
    const link = pictureLinks(deps);
    const pictures = await Promise.all(
      creative.pictures.map(async ({ key, ...picture }) => ({
        ...picture,
        url: await link(key),
        ...(await thumbUrlOf(link, key)),
      })),
    );
    return c.json({ product, language, pictures }, 200);
  });

  app.openapi(routes.readCaptions, async (c) => {
    const { caller } = c.var;
    allow(caller, 'product.read');
    const { community, member: seller } = caller.actor;
    const { id: product } = c.req.valid('param');
    const { language, audience } = c.req.valid('query');
    const { captions: found, refused } = await preview({
      community,
      product,
      seller,
      languages: [language],
      audiences: [audience],
    });
    const captions = found.map(({ platform: place, text, altText, revision }) => ({
      language,
      audience,
      place,
      text,
      altText,
      characters: CAPTION_LIMITS[place].characters,
      revision,
    }));
    const spoken = languageOf(c.req.raw);
    const untold = refused.map(({ place, problems }) => ({
      place,
      problems: problems.map((problem) => lineOf(problem, spoken)),
    }));
    return c.json({ product, captions, refused: untold }, 200);
  });

  app.openapi(routes.editCaption, async (c) => {
    const { caller } = c.var;
    const { community, member: seller } = caller.actor;
    allow(caller, 'post.edit', [seller]);
    const { id: product, language, place } = c.req.valid('param');
    const seen = Number(c.req.valid('header')['if-match']);
    const whose = { community, product, seller, language, place, seen };
    const { editCaption } = await editing();
    const { text, revision } = await editCaption(deps)({ ...whose, ...c.req.valid('json') });
    return c.json(tagged(c, { product, language, place, text, revision }), 200);
  });
}
