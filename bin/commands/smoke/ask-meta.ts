import { createHmac } from 'node:crypto';
import * as z from 'zod';
import type {
  GraphReply,
  GraphRequest,
  GraphTransport,
} from '../../../functions/adapters/meta/graph-transport.ts';

/** One question that Meta's documents leave open, the request, and the answer. */
export interface MetaFact {
  readonly question: string;
  readonly asked: string;
  readonly status: number | null;
  readonly answer: unknown;
}

export interface MetaQuestions {
  readonly transport: GraphTransport;
  /** A test page and its own token. */
  readonly page: { readonly id: string; readonly token: string };
  /** The Instagram account of the test page, when there is one. */
  readonly instagram?: string | undefined;
  readonly appSecret?: string | undefined;
  /** A JPEG that Meta can fetch. */
  readonly pictureUrl: string;
}

const WithId = z.looseObject({ id: z.string() });
const USAGE = ['x-app-usage', 'x-page-usage', 'x-business-use-case-usage'];

/**
 * Asks on a test page what the documents do not say: makes an unpublished post, publishes it twice and removes it. The facts
 * contain no tokens.
 */
export async function askMeta(questions: MetaQuestions): Promise<readonly MetaFact[]> {
  const { transport, page, instagram, appSecret, pictureUrl } = questions;
  const facts: MetaFact[] = [];
  const proof = appSecret && createHmac('sha256', appSecret).update(page.token).digest('hex');
  const ask = async (
    question: string,
    method: GraphRequest['method'],
    path: readonly string[],
    params: GraphRequest['params'] = {},
  ): Promise<GraphReply> => {
    const reply = await transport.call({
      method,
      path,
      params: { ...params, ...(proof !== undefined && { appsecret_proof: proof }) },
      token: page.token,
    });
    const isReply = reply.is === 'reply';
    facts.push({
      question,
      asked: `${method} /${path.join('/')} ${JSON.stringify(params)}`,
      status: isReply ? reply.status : null,
      answer: isReply ? reply.body : reply.reason,
    });
    return reply;
  };

  const photo = idOf(
    await ask('Does an unpublished photo come with a post_id?', 'POST', [page.id, 'photos'], {
      url: pictureUrl,
      published: false,
    }),
  );
  const made = await ask('What does an unpublished post answer?', 'POST', [page.id, 'feed'], {
    message: 'Uji coba Etalase; akan dihapus.',
    published: false,
    ...(photo !== undefined && { attached_media: [{ media_fbid: photo }] }),
  });
  facts.push(usageOf(made));
  const post = idOf(made);
  if (post !== undefined) {
    await ask('Can a photo be used in a second post?', 'POST', [page.id, 'feed'], {
      message: 'Uji coba kedua; akan dihapus.',
      published: false,
      ...(photo !== undefined && { attached_media: [{ media_fbid: photo }] }),
    });
    await ask('Does is_published=true publish an unpublished post?', 'POST', [post], { is_published: true });
    await ask('What does publishing it a second time answer?', 'POST', [post], { is_published: true });
    await ask('Is shares absent at none, and is_published said?', 'GET', [post], {
      fields: 'id,is_published,permalink_url,shares',
    });
    await ask('What does removing answer?', 'DELETE', [post]);
    await ask('What does removing it a second time answer?', 'DELETE', [post]);
    await ask('What does reading a removed post answer?', 'GET', [post], { fields: 'id' });
  }
  if (instagram !== undefined) {
    await ask('How large is the day’s quota: 50 or 100?', 'GET', [instagram, 'content_publishing_limit'], {
      fields: 'config,quota_usage',
    });
    await ask('What is the shape of the list of stories?', 'GET', [instagram, 'stories'], {
      fields: 'id,timestamp,permalink,media_type',
    });
    await ask(
      'What does publishing a container that never was answer?',
      'POST',
      [instagram, 'media_publish'],
      {
        creation_id: '1',
      },
    );
  }
  return facts;
}

const idOf = (reply: GraphReply): string | undefined =>
  reply.is === 'reply' ? WithId.safeParse(reply.body).data?.id : undefined;

const usageOf = (reply: GraphReply): MetaFact => ({
  question: 'Which headers say how much of the budget is used?',
  asked: 'of the answer above',
  status: null,
  answer: reply.is === 'reply' ? USAGE.filter((name) => name in reply.headers) : reply.reason,
});
