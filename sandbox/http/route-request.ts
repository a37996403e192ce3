import type { IncomingMessage, ServerResponse } from 'node:http';
import { ProblemError } from '../../functions/domain/problem.ts';
import { ADMIN } from './admin.ts';
import type { Desk } from './desk.ts';
import { answerOAuthDialog, isDialog } from './dialog-endpoint.ts';
import { answerFeeds, answerPicture } from './feeds-endpoint.ts';
import { answerGraph } from './graph-endpoint.ts';
import { sendJson } from './send.ts';

const STATUS: Readonly<Record<string, number>> = { invalid: 400, notFound: 404, conflict: 409 };

function sendProblems(response: ServerResponse, error: ProblemError): void {
  sendJson(response, STATUS[error.problems[0].kind] ?? 400, { problems: error.problems });
}

async function answerAdmin(
  desk: Desk,
  incoming: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const key = `${incoming.method ?? ''} ${path}`;
  const handler = Object.hasOwn(ADMIN, key) ? ADMIN[key] : undefined;
  if (!handler) return sendJson(response, 404, { problems: [] });
  const { status, body } = await handler(desk, incoming);
  sendJson(response, status, body);
}

/** `GET /` without a query is the front page for people; any other request for the root is Graph's. */
const isFrontPage = ({ method }: IncomingMessage, address: URL): boolean =>
  method === 'GET' && address.pathname === '/' && address.search === '';

/** Routes a request to the feeds, the admin API or the dialog, and everything else to Graph. */
export async function routeRequest(
  desk: Desk,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = new URL(incoming.url ?? '/', 'http://sandbox.invalid');
  const path = address.pathname;
  try {
    if (isFrontPage(incoming, address) || path === '/sandbox/feeds' || path.startsWith('/sandbox/feeds/')) {
      answerFeeds(desk, response, path);
    } else if (path.startsWith('/sandbox/pictures/')) {
      await answerPicture(desk, response, path.slice('/sandbox/pictures/'.length));
    } else if (path === '/favicon.ico') response.writeHead(204).end();
    else if (path.startsWith('/sandbox')) await answerAdmin(desk, incoming, response, path);
    else if (isDialog(path)) await answerOAuthDialog(desk, incoming, response, address);
    else await answerGraph(desk, incoming, response, address);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    sendProblems(response, error);
  }
}
