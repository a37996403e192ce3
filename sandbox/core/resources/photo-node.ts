import { mustReadAsPage } from '../access/may.ts';
import { narrow } from '../fields/narrow.ts';
import { project, type NodeType } from '../fields/project.ts';
import type { Operation } from '../operation.ts';
import { isSwept } from '../rules/photo-life.ts';
import type { Photo } from '../state/records.ts';
import { fieldsOf, isHidden, stamp } from '../graph-call.ts';
import { missingObject } from '../wire/refusals.ts';
import { pictureAddress, postAddress } from './post-attachments.ts';

export const photoType: NodeType<Photo> = {
  name: 'Photo',
  defaults: ['created_time', 'name', 'id'],
  fields: {
    created_time: (photo, call) => stamp(call, photo.createdAt),
    name: (photo) => (photo.caption === '' ? undefined : photo.caption),
    alt_text_custom: (photo) => (photo.altText === '' ? undefined : photo.altText),
    width: (photo) => photo.picture.width,
    height: (photo) => photo.picture.height,
    page_story_id: (photo) => photo.post,
    link: (photo, { setting }) =>
      photo.post === undefined ? undefined : postAddress(setting.base, photo.post),
    images: ({ picture: { width, height, sha256 } }, { setting }, asked) => {
      const image = { width, height, source: pictureAddress(setting.base, sha256) };
      return narrow([image], asked, ['width', 'height', 'source'], 'PlatformImageSource');
    },
  },
};

/** `GET /{photo}`. */
export const readPhoto: Operation<Photo> = {
  verb: 'photo.read',
  parameters: [],
  run: (call, photo) => {
    if (isHidden(call, photo.id) || isSwept(call, photo)) throw missingObject(photo.id, call.method);
    mustReadAsPage(call, { page: photo.page, id: photo.id, permissions: ['pages_read_engagement'] });
    return { body: project(photoType, photo, call, fieldsOf(call)) };
  },
};
