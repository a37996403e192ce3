import { BrandReply, SaveBrand } from '../contract/brand.ts';
import { binary, body, idParam, reply } from '../edge/route-schemas.ts';
import { edits } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put, remove } = routesOf('brand');

export const readBrand = get('/api/members/{id}/brand', 'readBrand', {
  summary: 'What stands on my label; a coordinator reads every member’s',
  request: { params: idParam },
  responses: { 200: reply(BrandReply, 'The brand, once there is one') },
});

export const saveBrand = put('/api/members/{id}/brand', 'saveBrand', {
  summary: 'Say what stands on the label: name, address, village, colour',
  request: { headers: edits, params: idParam, body: body(SaveBrand) },
  responses: { 200: reply(BrandReply, 'The brand as saved') },
});

export const takeLogo = put('/api/members/{id}/logo', 'takeLogo', {
  summary: 'Send the logo: the bytes of a PNG, JPEG or WebP',
  request: {
    headers: edits,
    params: idParam,
    body: { required: true, content: { 'image/png': binary, 'image/jpeg': binary, 'image/webp': binary } },
  },
  responses: { 200: reply(BrandReply, 'The brand with its logo') },
});

export const removeLogo = remove('/api/members/{id}/logo', 'removeLogo', {
  summary: 'Take the logo away; initials stand in its place',
  request: { headers: edits, params: idParam },
  responses: { 200: reply(BrandReply, 'The brand without it') },
});
