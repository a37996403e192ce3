import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ImageFacts } from '../core/rules/image-facts.ts';
import type { GraphReply } from '../core/wire/reply.ts';
import type { Desk } from './desk.ts';
import { readBody } from './read-body.ts';
import { readGraphRequest } from './read-graph-request.ts';
import { sendHtml, sendJson } from './send.ts';

const refusal = (message: string) => ({
  error: { message: `(#100) ${message}`, type: 'OAuthException', code: 100, fbtrace_id: 'A0' },
});

function send(response: ServerResponse, reply: GraphReply): void {
  switch (reply.is) {
    case 'answer':
      sendJson(response, reply.status, reply.body, reply.headers);
      return;
    case 'page':
      sendHtml(response, reply.status, reply.html);
      return;
    case 'reset':
    case 'nothing':
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
    // No answer: the connection stays open until the client gives up or the server closes.
  }
}

/** Answers a call of the Graph API: fetches pictures, lets the core decide, which logs the change, then sends the reply. */
export async function answerGraph(
  desk: Desk,
  incoming: IncomingMessage,
  response: ServerResponse,
  address: URL,
): Promise<void> {
  const { core, fetcher, pictures, now } = desk;
  const body = await readBody(incoming);
  if (!body) return sendJson(response, 413, refusal('The request is too large.'));
  const read = await readGraphRequest(incoming, address, body);
  if (typeof read === 'string') return sendJson(response, 400, refusal(read));
  const { request, file } = read;
  if (file && request.source?.is === 'image') pictures.keep(request.source.sha256, file);
  const urls = [...new Set(core.imagesWanted(request, now()))];
  const facts = new Map<string, ImageFacts>(
    await Promise.all(urls.map(async (url) => [url, await fetcher.inspect(url)] as const)),
  );
  const reply = core.handle(request, now(), (url) => facts.get(url));
  fetcher.begin();
  send(response, reply);
}
