import type { IncomingMessage } from 'node:http';
import { readJson, readJsonObject } from '../core/wire/json.ts';
import type { ImageFacts } from '../core/rules/image-facts.ts';
import { GRAPH_METHODS, type GraphRequest } from '../core/wire/request.ts';
import { inspectImage } from '../images/inspect-image.ts';

/** A call in the core's format, and the uploaded file. */
export interface ReadRequest {
  readonly request: GraphRequest;
  readonly file?: Buffer;
}

interface Fields {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly file?: Buffer;
}

async function multipart(body: Buffer, type: string): Promise<Fields | string> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch((error: unknown) => {
      if (error instanceof TypeError) return undefined;
      throw error;
    });
  if (!form) return 'The multipart body cannot be read.';
  const fields: Record<string, unknown> = {};
  let file: Buffer | undefined;
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string') fields[name] = value;
    else if (name === 'source') file = Buffer.from(await value.arrayBuffer());
    else return `Unknown file: ${name}`;
  }
  return file ? { fields, file } : { fields };
}

/** Parses a body as JSON, form or multipart fields; returns an error message when it is none of them. */
async function fieldsOf(body: Buffer, type: string): Promise<Fields | string> {
  if (body.length === 0) return { fields: {} };
  if (type.startsWith('multipart/form-data')) return multipart(body, type);
  const text = body.toString('utf8');
  if (type.startsWith('application/x-www-form-urlencoded')) {
    // The SDK sends `{}` as the body of a GET but declares it as a form.
    const isEmptyJson = text === '{}';
    return { fields: isEmptyJson ? {} : Object.fromEntries(new URLSearchParams(text)) };
  }
  const fields = readJsonObject(text);
  if (fields) return { fields };
  return readJson(text) === undefined ? 'The body is no valid JSON.' : 'The body must be a JSON object.';
}

const bearerOf = (header: string | undefined): string | undefined =>
  /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1];

/** Turns an HTTP request with its body into a Graph call; returns an error message when that is not possible. */
export async function readGraphRequest(
  incoming: IncomingMessage,
  address: URL,
  body: Buffer,
): Promise<ReadRequest | string> {
  const method = GRAPH_METHODS.find((name) => name === incoming.method);
  if (!method) return `Unsupported method: ${incoming.method ?? ''}`;
  const given = await fieldsOf(body, incoming.headers['content-type'] ?? 'application/json');
  if (typeof given === 'string') return given;
  const token = bearerOf(incoming.headers.authorization);
  const source: ImageFacts | undefined = given.file && (await inspectImage(given.file));
  const request: GraphRequest = {
    method,
    path: address.pathname,
    query: Object.fromEntries(address.searchParams),
    body: given.fields,
    ...(token === undefined ? {} : { token }),
    ...(source ? { source } : {}),
  };
  return given.file ? { request, file: given.file } : { request };
}
