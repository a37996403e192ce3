import * as logo from '../../domain/picture/logo-problems.ts';
import { makerNotFound, makerWithoutBrand } from '../../domain/product/product-problems.ts';
import { memberNotFound, memberStale } from '../../records/member-record.ts';
import { forbidden } from '../caller.ts';
import { BrandReply, SaveBrand } from '../contract/brand.ts';
import { UNLAWFUL } from '../edge/common-refusals.ts';
import { family, type Refusal } from '../edge/refusals.ts';
import { binary, body, memberParam, reply } from '../edge/route-schemas.ts';
import { edits } from '../edge/revisions.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put, remove } = routesOf('brand');

const OWN_BRAND: readonly Refusal[] = [forbidden, makerNotFound];
const OWN_BRAND_EDIT: readonly Refusal[] = [...OWN_BRAND, memberNotFound, memberStale];
const LOGO: readonly Refusal[] = [
  logo.LOGO_EMPTY,
  logo.LOGO_TOO_LARGE,
  logo.LOGO_FORMAT,
  logo.LOGO_TOO_SMALL,
  logo.LOGO_TOO_MANY_PIXELS,
  logo.LOGO_INVISIBLE,
  logo.LOGO_DAMAGED,
  makerWithoutBrand,
];

export const readBrand = get('/api/members/{id}/brand', 'readBrand', {
  summary: 'What stands on my label; a coordinator reads every member’s',
  description: 'For the maker herself and for coordinators. `brand` is absent until it is first saved.',
  request: { params: memberParam },
  refuses: OWN_BRAND,
  responses: { 200: reply(BrandReply, 'The brand, once there is one') },
});

export const saveBrand = put('/api/members/{id}/brand', 'saveBrand', {
  summary: 'Say what stands on the label: name, address, village, colour',
  description:
    'For the maker herself and for coordinators. Everything that is wrong is told at once. The logo stays as it is.',
  request: { headers: edits, params: memberParam, body: body(SaveBrand) },
  refuses: [
    ...OWN_BRAND_EDIT,
    family('product.*', 'invalid', 'A text of the label is missing, too long or broken; `field` names it.'),
    UNLAWFUL,
  ],
  responses: { 200: reply(BrandReply, 'The brand as saved') },
});

export const takeLogo = put('/api/members/{id}/logo', 'takeLogo', {
  summary: 'Send the logo: the bytes of a PNG, JPEG or WebP',
  description:
    'For the maker herself and for coordinators, once there is a brand. At most 4 MB, at least 64 pixels on each side; it is ' +
    'cleaned and made smaller before it is kept.',
  request: {
    headers: edits,
    params: memberParam,
    body: {
      description: 'The bytes of the picture',
      required: true,
      content: { 'image/png': binary, 'image/jpeg': binary, 'image/webp': binary },
    },
  },
  refuses: [...OWN_BRAND_EDIT, ...LOGO],
  responses: { 200: reply(BrandReply, 'The brand with its logo') },
});

export const removeLogo = remove('/api/members/{id}/logo', 'removeLogo', {
  summary: 'Take the logo away; initials stand in its place',
  description: 'For the maker herself and for coordinators. Without a logo it changes nothing.',
  request: { headers: edits, params: memberParam },
  refuses: [...OWN_BRAND_EDIT, makerWithoutBrand],
  responses: { 200: reply(BrandReply, 'The brand without it') },
});
