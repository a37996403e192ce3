import { z } from 'zod';
import { Id } from '../../domain/identity.ts';
import {
  ChooseTheme,
  LookList,
  ProductList,
  ProductReply,
  SaveProduct,
  SetFocus,
  SetSoldOut,
} from '../contract/products.ts';
import { AllowUpload, UploadForm } from '../contract/uploads.ts';
import { pageQuery } from '../edge/cursor.ts';
import { binary, body, idParam, reply } from '../edge/route-schemas.ts';
import { edits, editsOrCreates } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put, post, remove } = routesOf('products');
/** Not a zod schema: with one, a body with an unlisted content type would be refused, and HEIC photos often have one. */
const sentUpload = {
  schema: {
    type: 'object' as const,
    properties: { upload: { type: 'string' as const, description: 'As `UploadForm` named it' } },
    required: ['upload'],
  },
};
const photoBody = {
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
  request: { query: z.object(pageQuery(100)) },
  responses: { 200: reply(ProductList, 'One page') },
});

export const readProduct = get('/api/products/{id}', 'readProduct', {
  summary: 'One product',
  request: { params: idParam },
  responses: { 200: reply(ProductReply, 'The product') },
});

export const saveProduct = put('/api/products/{id}', 'saveProduct', {
  summary: 'Save what was typed, under an id that the client made',
  request: { headers: editsOrCreates, params: idParam, body: body(SaveProduct) },
  responses: { 200: reply(ProductReply, 'The product as saved') },
});

export const deleteProduct = remove('/api/products/{id}', 'deleteProduct', {
  summary:
    'Delete a product, with its photos and what waits of it; what is out stays and is still counted. The same again changes nothing',
  request: { headers: edits, params: idParam },
  responses: { 204: { description: 'Deleted' } },
});

export const takePhoto = put('/api/products/{id}/photo', 'takePhoto', {
  summary: 'Send its photo: the bytes of a JPEG, PNG, WebP or AVIF, at most 15 MB, or the name of an upload',
  request: { headers: edits, params: idParam, body: photoBody },
  responses: { 200: reply(ProductReply, 'The product with its clean photo') },
});

export const allowUpload = post('/api/products/{id}/upload', 'allowUpload', {
  summary:
    'Get a form that takes a large photo past the API; on AWS one of more than 4 MB has to go that way',
  request: { params: idParam, body: body(AllowUpload) },
  responses: { 200: reply(UploadForm, 'The form, good for ten minutes') },
});

export const setFocus = put('/api/products/{id}/focus', 'setFocus', {
  summary: 'Say which point of the photo every crop keeps',
  request: { headers: edits, params: idParam, body: body(SetFocus) },
  responses: { 200: reply(ProductReply, 'The product') },
});

export const setSoldOut = put('/api/products/{id}/sold-out', 'setSoldOut', {
  summary: 'Say that it is sold out, or available again',
  request: { params: idParam, body: body(SetSoldOut) },
  responses: { 200: reply(ProductReply, 'The product') },
});

export const addPhoto = put('/api/products/{id}/photos', 'addPhoto', {
  summary: 'Add a further photo: its posts become carousels. The same photo again changes nothing',
  request: { params: idParam, body: photoBody },
  responses: { 200: reply(ProductReply, 'The product with all its photos') },
});

export const removePhoto = remove('/api/products/{id}/photos/{photo}', 'removePhoto', {
  summary: 'Take a further photo away',
  request: { params: z.object({ id: Id, photo: z.string().min(1).max(100) }) },
  responses: { 200: reply(ProductReply, 'The product with the photos that are left') },
});

export const drawLooks = put('/api/products/{id}/looks', 'drawLooks', {
  summary: 'Its own picture in every theme, small; draws what is missing',
  request: { params: idParam },
  responses: { 200: reply(LookList, 'One look for each theme there is') },
});

export const chooseTheme = put('/api/products/{id}/theme', 'chooseTheme', {
  summary: 'Say how its pictures look from now on',
  request: { headers: edits, params: idParam, body: body(ChooseTheme) },
  responses: { 200: reply(ProductReply, 'The product') },
});
