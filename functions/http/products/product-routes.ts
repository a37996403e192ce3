import * as z from 'zod';
import { tooManyBytes } from '../../domain/picture/photo-problems.ts';
import * as told from '../../domain/product/told.ts';
import * as problems from '../../domain/product/product-problems.ts';
import {
  translatorMissing,
  translatorSilent,
} from '../../domain/product/translation/translation-problems.ts';
import { tooManyPhotos } from '../../intake/more-photos.ts';
import { forbidden } from '../caller.ts';
import {
  ChooseTheme,
  MovePrice,
  PreviewList,
  ProductList,
  ProductReply,
  SaveProduct,
  SetAsTaken,
  SetFocus,
  SetSoldOut,
  TellPeople,
} from '../contract/products.ts';
import { TellOrder, ToldReply } from '../contract/told.ts';
import { TranslationDraftReply } from '../contract/translations.ts';
import { AllowUpload, UploadForm } from '../contract/uploads.ts';
import {
  CAPTION_TEXT,
  DRAWING,
  NO_COMMUNITY,
  OWN_PRODUCT,
  OWN_PRODUCT_EDIT,
  PHOTO,
} from '../edge/common-refusals.ts';
import { pageQuery } from '../edge/cursor.ts';
import { family } from '../edge/refusals.ts';
import {
  binary,
  body,
  photoParams,
  productParam,
  reply,
  toldParams,
  translationParams,
} from '../edge/route-schemas.ts';
import { edits, editsOrCreates } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put, post, remove } = routesOf('products');
/** Not a zod schema: with one, a body with an unlisted content type would be refused, and HEIC photos often have one. */
const sentUpload = {
  schema: {
    type: 'object' as const,
    properties: { upload: { type: 'string' as const, description: 'As `UploadForm` named it' } },
    required: ['upload'],
    examples: [{ upload: 'incoming/rukun-lereng/7f3c' }],
  },
};
const photoBody = {
  description: 'The bytes of the photo, or as JSON the name of an upload that has arrived',
  required: true,
  content: {
    'image/jpeg': binary,
    'image/png': binary,
    'image/webp': binary,
    'image/avif': binary,
    'application/json': sentUpload,
  },
};

export const listProducts = get('/api/products', 'listProducts', {
  summary: 'Products of the community, 100 a page',
  description: 'For everybody of the community, in the order of ids.',
  request: { query: z.object(pageQuery(100)) },
  responses: { 200: reply(ProductList, 'One page') },
});

export const readProduct = get('/api/products/{id}', 'readProduct', {
  summary: 'One product',
  description: 'For everybody of the community. `mayWrite` says whether the caller may change it.',
  request: { params: productParam },
  refuses: [problems.productNotFound],
  responses: { 200: reply(ProductReply, 'The product') },
});

export const saveProduct = put('/api/products/{id}', 'saveProduct', {
  summary: 'Save what was typed, under an id that the client made',
  description:
    'For the maker, whose brand must be known, and for coordinators, who may name another `maker`. Replaces all facts; ' +
    'everything that is wrong or unlawful is told at once. The same again changes nothing.',
  request: { headers: editsOrCreates, params: productParam, body: body(SaveProduct) },
  refuses: [
    forbidden,
    problems.makerNotFound,
    problems.makerWithoutBrand,
    problems.productChanged,
    problems.productDeleted,
    family('product.*', 'invalid', 'A fact is missing, too long or not readable; `field` names it.'),
    ...CAPTION_TEXT,
  ],
  responses: { 200: reply(ProductReply, 'The product as saved') },
});

export const deleteProduct = remove('/api/products/{id}', 'deleteProduct', {
  summary: 'Delete a product; its waiting posts and files go with it, what is out stays and is counted',
  description:
    'For the maker and for coordinators. The same again finishes what an earlier request left undone.',
  request: { headers: edits, params: productParam },
  refuses: OWN_PRODUCT_EDIT,
  responses: { 204: { description: 'Deleted' } },
});

export const takePhoto = put('/api/products/{id}/photo', 'takePhoto', {
  summary: 'Send its photo: the bytes of a JPEG, PNG, WebP or AVIF, at most 15 MB, or the name of an upload',
  description:
    'For the maker and for coordinators. The photo is turned upright, made smaller, and freed of what the camera wrote into ' +
    'it. It replaces the one before.',
  request: { headers: edits, params: productParam, body: photoBody },
  refuses: [...OWN_PRODUCT_EDIT, ...PHOTO],
  responses: { 200: reply(ProductReply, 'The product with its clean photo') },
});

export const allowUpload = post('/api/products/{id}/upload', 'allowUpload', {
  summary:
    'Get a form that takes a large photo past the API; on AWS one of more than 4 MB has to go that way',
  description:
    'For the maker and for coordinators. Post the form, then send `upload` to the route of the photo. Nothing changes until ' +
    'then.',
  request: { params: productParam, body: body(AllowUpload) },
  refuses: [...OWN_PRODUCT, tooManyBytes(16 * 1024 * 1024)],
  responses: { 200: reply(UploadForm, 'The form, good for ten minutes') },
});

export const setFocus = put('/api/products/{id}/focus', 'setFocus', {
  summary: 'Say which point of a photo every crop keeps, and how close the photo is shown',
  description:
    'For the maker and for coordinators, once there is that photo. It overrules what models saw, but for faces, on which nothing ' +
    'ever lies. Pictures of posts to come are drawn anew.',
  request: { headers: edits, params: productParam, body: body(SetFocus) },
  refuses: [...OWN_PRODUCT_EDIT, problems.photoMissing],
  responses: { 200: reply(ProductReply, 'The product') },
});

export const setAsTaken = put('/api/products/{id}/as-taken', 'setAsTaken', {
  summary: 'Say whether its pictures show the photo as it was taken, or the repaired one',
  description:
    'For the maker and for coordinators, once there is a photo. Pictures of posts to come are drawn anew.',
  request: { headers: edits, params: productParam, body: body(SetAsTaken) },
  refuses: [...OWN_PRODUCT_EDIT, problems.photoMissing],
  responses: { 200: reply(ProductReply, 'The product') },
});

export const tellPeople = put('/api/products/{id}/people', 'tellPeople', {
  summary: 'Say who can be recognised in its photos; posts that waited for the answer go on',
  description:
    'For the maker and for coordinators, once there is a photo. Until then nothing of a product is shared whose `people.asked` ' +
    'says so. Another photo asks again.',
  request: { headers: edits, params: productParam, body: body(TellPeople) },
  refuses: [...OWN_PRODUCT_EDIT, problems.photoMissing],
  responses: { 200: reply(ProductReply, 'The product') },
});

export const setSoldOut = put('/api/products/{id}/sold-out', 'setSoldOut', {
  summary: 'Say that it is sold out, or available again',
  description:
    'For the maker and for coordinators. Posts that are not out yet are held, or go on. The last word holds, so there is no ' +
    'revision to name.',
  request: { params: productParam, body: body(SetSoldOut) },
  refuses: OWN_PRODUCT_EDIT,
  responses: { 200: reply(ProductReply, 'The product') },
});

export const tellOrder = put('/api/products/{id}/told/{told}', 'tellOrder', {
  summary: 'Note that it was sold, or that somebody asked after it, as people tell it',
  description:
    'For the maker and for coordinators. The same again changes nothing, and what was taken back stays so. A sale counts ' +
    'down `left`; with the last of it the product is sold out.',
  request: { params: toldParams, body: body(TellOrder) },
  refuses: [
    ...OWN_PRODUCT_EDIT,
    told.toldNegative,
    told.toldNothing,
    told.toldTooMany,
    told.toldNotWhole,
    told.toldNotThen,
    told.toldOtherwise,
    ...NO_COMMUNITY,
  ],
  responses: { 200: reply(ToldReply, 'What was told, and the stock then') },
});

export const takeBackOrder = remove('/api/products/{id}/told/{told}', 'takeBackOrder', {
  summary: 'Take back what was told; the stock is given back. The same again changes nothing',
  description: 'For the maker and for coordinators. What comes after it under the same id counts nothing.',
  request: { params: toldParams },
  refuses: [...OWN_PRODUCT_EDIT, told.toldNotThen, ...NO_COMMUNITY],
  responses: { 200: reply(ToldReply, 'What was told, taken back, and the stock then') },
});

export const addPhoto = put('/api/products/{id}/photos', 'addPhoto', {
  summary: 'Add a further photo: its posts become carousels. The same photo again changes nothing',
  description: 'For the maker and for coordinators, once there is a photo; nine further ones at most.',
  request: { params: productParam, body: photoBody },
  refuses: [...OWN_PRODUCT_EDIT, problems.photoMissing, tooManyPhotos, ...PHOTO],
  responses: { 200: reply(ProductReply, 'The product with all its photos') },
});

export const removePhoto = remove('/api/products/{id}/photos/{photo}', 'removePhoto', {
  summary: 'Take a further photo away',
  description: 'For the maker and for coordinators. A name that is not there changes nothing.',
  request: { params: photoParams },
  refuses: OWN_PRODUCT_EDIT,
  responses: { 200: reply(ProductReply, 'The product with the photos that are left') },
});

const looksQuery = z.object({
  seen: z.coerce
    .number()
    .int()
    .min(0)
    .max(200)
    .default(0)
    .meta({ description: 'How many looks were shown already', examples: [3] }),
});

export const drawLooks = put('/api/products/{id}/looks', 'drawLooks', {
  summary: 'Its own picture in looks to choose from, small; draws what is missing',
  description:
    'For everybody of the community. Three looks first, then six more each time: `seen` is how many were shown. Each differs ' +
    'from those before it in theme, composition and tone; a product is always offered the same. The first time takes some ' +
    'seconds; after that they are found again.',
  request: { params: productParam, query: looksQuery },
  refuses: [problems.productNotFound, ...DRAWING],
  responses: { 200: reply(PreviewList, 'Three looks, or six more') },
});

export const chooseTheme = put('/api/products/{id}/theme', 'chooseTheme', {
  summary: 'Say how its pictures look from now on',
  description: 'For the maker and for coordinators. Pictures of posts to come are drawn anew.',
  request: { headers: edits, params: productParam, body: body(ChooseTheme) },
  refuses: [...OWN_PRODUCT_EDIT, problems.themeUnknown, problems.lookUnknown],
  responses: { 200: reply(ProductReply, 'The product') },
});

export const movePrice = put('/api/products/{id}/price-corner', 'movePrice', {
  summary: 'Move the price of its pictures to the next free corner of the photo',
  description:
    'For the maker and for coordinators, once there is a photo. Nothing lies on a face there, and nothing of the label is left ' +
    'out. The same again, with the same `after`, changes nothing. The corner holds in all formats and looks in which it is ' +
    'free. Pictures of posts to come are drawn anew.',
  request: { headers: edits, params: productParam, body: body(MovePrice) },
  refuses: [...OWN_PRODUCT_EDIT, problems.noOtherCorner, ...DRAWING],
  responses: { 200: reply(ProductReply, 'The product') },
});

export const draftTranslation = post('/api/products/{id}/translations/{language}', 'draftTranslation', {
  summary: 'Have a model draft the texts that nobody typed in a language yet; nothing is stored',
  description:
    'For the maker and for coordinators, where a model is set up (`translates` of the session). A draft is held to the law ' +
    'and to the numbers and names of its source; one that fails is told in `refused`. It is used only when a person saves it ' +
    'with the product (`saveProduct`). The model is told no name, address or phone number of a person.',
  request: { params: translationParams },
  refuses: [...OWN_PRODUCT, translatorMissing, translatorSilent],
  responses: { 200: reply(TranslationDraftReply, 'Drafts to read, and why some are missing') },
});
