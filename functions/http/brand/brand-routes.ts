import { createRoute, z } from '@hono/zod-openapi';
import { BrandReply, SaveBrand } from '../contract/brand.ts';
import { body, idParam, reply } from '../edge/route-parts.ts';

const tags = ['brand'];
const binary = { schema: z.unknown().meta({ type: 'string', format: 'binary' }) };

export const readBrand = createRoute({
  method: 'get',
  path: '/api/members/{id}/brand',
  operationId: 'readBrand',
  summary: 'What stands on my label; a coordinator reads every member’s',
  tags,
  request: { params: idParam },
  responses: { 200: reply(BrandReply, 'The brand, once there is one') },
});

export const saveBrand = createRoute({
  method: 'put',
  path: '/api/members/{id}/brand',
  operationId: 'saveBrand',
  summary: 'Say what stands on the label: name, address, village, colour',
  tags,
  request: { params: idParam, body: body(SaveBrand) },
  responses: { 200: reply(BrandReply, 'The brand as saved') },
});

export const takeLogo = createRoute({
  method: 'put',
  path: '/api/members/{id}/logo',
  operationId: 'takeLogo',
  summary: 'Send the logo: the bytes of a PNG, JPEG or WebP',
  tags,
  request: {
    params: idParam,
    body: { required: true, content: { 'image/png': binary, 'image/jpeg': binary, 'image/webp': binary } },
  },
  responses: { 200: reply(BrandReply, 'The brand with its logo') },
});

export const removeLogo = createRoute({
  method: 'delete',
  path: '/api/members/{id}/logo',
  operationId: 'removeLogo',
  summary: 'Take the logo away; initials stand in its place',
  tags,
  request: { params: idParam },
  responses: { 200: reply(BrandReply, 'The brand without it') },
});
