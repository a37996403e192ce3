import { createRoute, z } from '@hono/zod-openapi';
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
import { body, idParam, reply } from '../edge/route-parts.ts';

const tags = ['products'];
const binary = { schema: z.unknown().meta({ type: 'string', format: 'binary' }) };
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

export const listProducts = createRoute({
  method: 'get',
  path: '/api/products',
  operationId: 'listProducts',
  summary: 'Products of the community, 100 a page',
  tags,
  request: { query: z.object(pageQuery(100)) },
  responses: { 200: reply(ProductList, 'One page') },
});

export const readProduct = createRoute({
  method: 'get',
  path: '/api/products/{id}',
  operationId: 'readProduct',
  summary: 'One product',
  tags,
  request: { params: idParam },
  responses: { 200: reply(ProductReply, 'The product') },
});

export const saveProduct = createRoute({
  method: 'put',
  path: '/api/products/{id}',
  operationId: 'saveProduct',
  summary: 'Save what was typed, under an id that the client made',
  tags,
  request: { params: idParam, body: body(SaveProduct) },
  responses: { 200: reply(ProductReply, 'The product as saved') },
});

export const takePhoto = createRoute({
  method: 'put',
  path: '/api/products/{id}/photo',
  operationId: 'takePhoto',
  summary: 'Send its photo: the bytes of a JPEG, PNG, WebP or AVIF, at most 15 MB, or the name of an upload',
  tags,
  request: {
    params: idParam,
    body: photoBody,
  },
  responses: { 200: reply(ProductReply, 'The product with its clean photo') },
});

export const allowUpload = createRoute({
  method: 'post',
  path: '/api/products/{id}/upload',
  operationId: 'allowUpload',
  summary:
    'Get a form that takes a large photo past the API; on AWS one of more than 4 MB has to go that way',
  tags,
  request: { params: idParam, body: body(AllowUpload) },
  responses: { 200: reply(UploadForm, 'The form, good for ten minutes') },
});

export const setFocus = createRoute({
  method: 'put',
  path: '/api/products/{id}/focus',
  operationId: 'setFocus',
  summary: 'Say which point of the photo every crop keeps',
  tags,
  request: { params: idParam, body: body(SetFocus) },
  responses: { 200: reply(ProductReply, 'The product') },
});

export const setSoldOut = createRoute({
  method: 'put',
  path: '/api/products/{id}/sold-out',
  operationId: 'setSoldOut',
  summary: 'Say that it is sold out, or available again',
  tags,
  request: { params: idParam, body: body(SetSoldOut) },
  responses: { 200: reply(ProductReply, 'The product') },
});

export const addPhoto = createRoute({
  method: 'put',
  path: '/api/products/{id}/photos',
  operationId: 'addPhoto',
  summary: 'Add a further photo: its posts become carousels. The same photo again changes nothing',
  tags,
  request: { params: idParam, body: photoBody },
  responses: { 200: reply(ProductReply, 'The product with all its photos') },
});

export const removePhoto = createRoute({
  method: 'delete',
  path: '/api/products/{id}/photos/{photo}',
  operationId: 'removePhoto',
  summary: 'Take a further photo away',
  tags,
  request: { params: z.object({ id: Id, photo: z.string().min(1).max(100) }) },
  responses: { 200: reply(ProductReply, 'The product with the photos that are left') },
});

export const drawLooks = createRoute({
  method: 'put',
  path: '/api/products/{id}/looks',
  operationId: 'drawLooks',
  summary: 'Its own picture in every theme, small; draws what is missing',
  tags,
  request: { params: idParam },
  responses: { 200: reply(LookList, 'One look for each theme there is') },
});

export const chooseTheme = createRoute({
  method: 'put',
  path: '/api/products/{id}/theme',
  operationId: 'chooseTheme',
  summary: 'Say how its pictures look from now on',
  tags,
  request: { params: idParam, body: body(ChooseTheme) },
  responses: { 200: reply(ProductReply, 'The product') },
});
