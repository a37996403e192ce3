import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is compressed: texts. Pictures and PDFs are compressed already. */
const TEXT = /^(text\/|application\/(json|problem\+json|manifest\+json|javascript)|image\/svg\+xml)/;
/** Shorter answers fit into one packet either way. */
const SHORTEST = 1_024;

const ENCODERS = {
  // Quality 4 takes a quarter of the time of gzip's best and makes smaller answers; the usual 11 is for files.
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes),
} as const;
type Encoding = keyof typeof ENCODERS;

/** Returns the weight that a header `Accept-Encoding` gives to an encoding: 0 when it is refused or not named. */
function weightOf(encoding: string, header: string): number {
  const named = header.split(',').map((part) => {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const quality = parameters.find((text) => text.startsWith('q='))?.slice(2);
    return { name, weight: quality === undefined ? 1 : Number(quality) || 0 };
  });
  return (named.find(({ name }) => name === encoding) ?? named.find(({ name }) => name === '*'))?.weight ?? 0;
}

/** Returns the encoding that a client prefers; brotli when it likes both as much; undefined when it takes neither. */
export function encodingFor(header: string): Encoding | undefined {
  const [br, gz] = [weightOf('br', header), weightOf('gzip', header)];
  if (br === 0 && gz === 0) return undefined;
  return br >= gz ? 'br' : 'gzip';
}

/**
 * Compresses a text answer in the encoding that the client prefers. A strong ETag names bytes, so it becomes weak: it then
 * says that the content is the same, in whatever encoding. The tag of an answer that nobody may store stays: it only goes
 * back in `If-Match`, where it names a revision, and a weak tag never matches there (RFC 9110, 13.1.1). Answers to HEAD, partial ones and those that are encoded already
 * stay as they are.
 */
export async function compressAnswer(request: Request, answer: Response): Promise<Response> {
  const { headers, status } = answer;
  const isText = TEXT.test(headers.get('content-type') ?? '');
  if (!isText || !answer.body || status === 206 || headers.has('content-encoding')) return answer;
  if (headers.get('cache-control')?.includes('no-transform')) return answer;
  const varied = new Headers(headers);
  varied.append('vary', 'accept-encoding');
  const encoding = encodingFor(request.headers.get('accept-encoding') ?? '');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (!encoding || bytes.byteLength < SHORTEST || request.method === 'HEAD')
    return new Response(bytes, { status, headers: varied });
  varied.set('content-encoding', encoding);
  varied.delete('content-length');
  const tag = varied.get('etag');
  const isStored = !(headers.get('cache-control') ?? '').includes('no-store');
  if (isStored && tag?.startsWith('"')) varied.set('etag', `W/${tag}`);
  return new Response(new Uint8Array(await ENCODERS[encoding](bytes)), { status, headers: varied });
}
