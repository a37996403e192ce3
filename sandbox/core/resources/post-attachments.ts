import type { PagePost, Photo } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import type { AuthenticatedCall } from '../graph-call.ts';

/** Returns the address of a picture that people see, which the sandbox itself serves. */
export const pictureAddress = (base: string, sha256: string): string => `${base}/sandbox/pictures/${sha256}`;
/** Returns the address at which the sandbox shows a post to people. */
export const postAddress = (base: string, id: string): string => `${base}/sandbox/feeds/posts/${id}`;

export const ATTACHMENT_FIELDS = [
  'media_type',
  'type',
  'url',
  'unshimmed_url',
  'title',
  'description',
  'target',
  'media',
  'subattachments',
  'data',
  'id',
  'image',
  'height',
  'width',
  'src',
];

function photoAttachment(photo: Photo, post: PagePost, base: string): Record<string, unknown> {
  const url = postAddress(base, post.id);
  const { sha256, width, height } = photo.picture;
  return {
    media_type: 'photo',
    type: 'photo',
    url,
    target: { id: photo.id, url },
    media: { image: { height, width, src: pictureAddress(base, sha256) } },
    ...(photo.altText === '' ? {} : { description: photo.altText }),
  };
}

/** Returns one photo as an attachment, several as an album, a link as a share; undefined when there is none. */
export function attachmentsOf(post: PagePost, { state, setting }: AuthenticatedCall): unknown {
  const photos = post.photos.map((id) => photoAttachment(known(state.photos, id), post, setting.base));
  if (photos.length === 1) return { data: photos };
  if (photos.length > 1) {
    const url = postAddress(setting.base, post.id);
    return { data: [{ media_type: 'album', type: 'album', url, subattachments: { data: photos } }] };
  }
  return post.link === undefined
    ? undefined
    : { data: [{ media_type: 'link', type: 'share', url: post.link, unshimmed_url: post.link }] };
}
