import type { ServerResponse } from 'node:http';

/** Sends a body as JSON and ends the response. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers });
  response.end(JSON.stringify(body));
}

/** Sends an HTML page that may run no script; its forms may only be sent to the sandbox and to `formTarget`. */
export function sendHtml(response: ServerResponse, status: number, html: string, formTarget = ''): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=UTF-8',
    'content-security-policy':
      `default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self' ${formTarget}; ` +
      "base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(html);
}

/** Sends a text of a type and ends the response. */
export function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' });
  response.end(text);
}
