import { mustWriteAsPage } from '../access/may.ts';
import type { Operation } from '../operation.ts';
import { acceptedByFacebook } from '../rules/facebook-image.ts';
import type { ImageFacts } from '../rules/image-facts.ts';
import type { Page, PagePost, Photo } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { newId, type AuthenticatedCall } from '../graph-call.ts';
import { invalid, missingParameter } from '../wire/refusals.ts';

function factsGiven({ parameters, source, setting }: AuthenticatedCall): ImageFacts {
  const url = parameters.text('url');
  if (source && url !== undefined) throw invalid('Give either url or source, not both.');
  if (source) return source;
  if (url === undefined) throw missingParameter('url');
  if (!URL.canParse(url)) throw invalid('url should represent a valid URL');
  const facts = setting.images(url);
  if (!facts) throw new Error('the facts of a picture were not handed in before the call');
  return facts;
}

function publishAlone(call: AuthenticatedCall, page: Page, photo: Photo): PagePost {
  const post: PagePost = {
    id: `${page.id}_${newId(call, 'post')}`,
    page: page.id,
    app: call.setting.app.id,
    message: photo.caption,
    photos: [photo.id],
    createdAt: call.now,
    updatedAt: call.now,
    publishedAt: call.now,
  };
  call.record({ is: 'postCreated', post });
  return post;
}

/** `POST /{page}/photos`: an unpublished upload, or a photo that is published at once. */
export const uploadPhoto: Operation<Page> = {
  verb: 'photo.upload',
  parameters: ['url', 'caption', 'message', 'name', 'alt_text_custom', 'published', 'temporary'],
  run: (call, page) => {
    const { parameters } = call;
    mustWriteAsPage(call, {
      page: page.id,
      id: page.id,
      permissions: ['pages_manage_posts', 'pages_read_engagement'],
      task: 'CREATE_CONTENT',
    });
    const published = parameters.flag('published') ?? true;
    if (parameters.flag('temporary') === true && published) {
      throw invalid('temporary can only be used with published=false');
    }
    const caption = parameters.text('caption') ?? parameters.text('message') ?? parameters.text('name') ?? '';
    const altText = parameters.text('alt_text_custom') ?? '';
    const { sha256, width, height } = acceptedByFacebook(factsGiven(call));
    const photo: Photo = {
      id: newId(call, 'photo'),
      page: page.id,
      caption,
      altText,
      picture: { sha256, width, height },
      createdAt: call.now,
    };
    call.record({ is: 'photoUploaded', photo });
    const post = published ? publishAlone(call, page, photo) : undefined;
    return {
      body: post ? { id: photo.id, post_id: post.id } : { id: photo.id },
      created: { is: 'photo', value: known(call.state.photos, photo.id) },
    };
  },
};
