import { mustWriteAsPage } from '../access/may.ts';
import type { Operation } from '../operation.ts';
import { acceptedByFacebook } from '../rules/facebook-image.ts';
import type { ImageFacts } from '../rules/image-facts.ts';
import type { Page, PagePost, Photo } from '../state/records.ts';
import { known } from '../state/sandbox-state.ts';
import { newId, type Turn } from '../turn.ts';
import { invalid, missingParameter } from '../wire/refusals.ts';

function factsGiven({ parameters, source, setting }: Turn): ImageFacts {
  const url = parameters.text('url');
  if (source && url !== undefined) throw invalid('Give either url or source, not both.');
  if (source) return source;
  if (url === undefined) throw missingParameter('url');
  if (!URL.canParse(url)) throw invalid('url should represent a valid URL');
  const facts = setting.images(url);
  if (!facts) throw new Error('the facts of a picture were not handed in before the call');
  return facts;
}

function publishAlone(turn: Turn, page: Page, photo: Photo): PagePost {
  const post: PagePost = {
    id: `${page.id}_${newId(turn, 'post')}`,
    page: page.id,
    app: turn.setting.app.id,
    message: photo.caption,
    photos: [photo.id],
    createdAt: turn.now,
    updatedAt: turn.now,
    publishedAt: turn.now,
  };
  turn.record({ is: 'postCreated', post });
  return post;
}

/** `POST /{page}/photos`: an unpublished upload, or a photo that is published at once. */
export const uploadPhoto: Operation<Page> = {
  verb: 'photo.upload',
  parameters: ['url', 'caption', 'message', 'name', 'alt_text_custom', 'published', 'temporary'],
  run: (turn, page) => {
    const { parameters } = turn;
    mustWriteAsPage(turn, {
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
    const { sha256, width, height } = acceptedByFacebook(factsGiven(turn));
    const photo: Photo = {
      id: newId(turn, 'photo'),
      page: page.id,
      caption,
      altText,
      picture: { sha256, width, height },
      createdAt: turn.now,
    };
    turn.record({ is: 'photoUploaded', photo });
    const post = published ? publishAlone(turn, page, photo) : undefined;
    return {
      body: post ? { id: photo.id, post_id: post.id } : { id: photo.id },
      created: { is: 'photo', value: known(turn.state.photos, photo.id) },
    };
  },
};
