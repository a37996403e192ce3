import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type AwsReply, type AwsRequest, type AwsServer, serveAws } from './aws-server.ts';
import { readPostedForm } from './s3-form.ts';
import { objectsPage, Versions, versionsPage } from './s3-versions.ts';

export interface StoredObject {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly cacheControl: string | undefined;
}

export interface FakeS3 extends AwsServer {
  readonly bucket: string;
  /** What stands under an encoded path, as CloudFront asks for it: `/pictures/a.jpg`. */
  objectAt(path: string): StoredObject | undefined;
  /** How many versions stand there, with marks of deletions. */
  versionsAt(path: string): number;
}

const refuse = (status: number, code: string): AwsReply => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>as the fake says</Message></Error>`,
});

/** What the SDK may send with an object; anything else would be a feature that this server does not have. */
const KNOWN_HEADERS =
  /^(host|connection|user-agent|authorization|accept|accept-encoding|content-(length|type)|cache-control|expect|transfer-encoding|amz-sdk-.*|x-amz-(user-agent|date|content-sha256|sdk-checksum-algorithm|checksum-(crc32|mode)))$/;

function faultOfUpload({ headers, body }: AwsRequest): string | undefined {
  if (headers['content-length'] !== String(body.length)) return 'MissingContentLength';
  const said = headers['x-amz-checksum-crc32'];
  if (said === undefined) return 'MissingChecksum';
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return said === sum.toString('base64') ? undefined : 'BadDigest';
}

/**
 * One private bucket of S3 that keeps versions: put, get, head, delete of whole objects by path-style addresses, lists of
 * objects and of versions two at a time, forms that browsers post, and nothing else.
 */
export async function startFakeS3(bucket = 'media'): Promise<FakeS3> {
  const objects = new Versions<StoredObject>();
  const keyOf = (path: string): string => decodeURIComponent(path.slice(1));

  const put = (key: string, request: AwsRequest): AwsReply => {
    const fault = faultOfUpload(request);
    if (fault) return refuse(400, fault);
    const { 'content-type': contentType = 'binary/octet-stream', 'cache-control': cacheControl } =
      request.headers;
    objects.add(key, { bytes: new Uint8Array(request.body), contentType, cacheControl });
    return { status: 200, headers: { etag: etagOf(request.body) } };
  };
  const get = (key: string, withBody: boolean): AwsReply => {
    const object = objects.newest(key);
    if (!object) return withBody ? refuse(404, 'NoSuchKey') : { status: 404 };
    const { bytes, contentType, cacheControl } = object;
    const headers = {
      etag: etagOf(bytes),
      'content-type': contentType,
      'content-length': String(bytes.length),
      ...(cacheControl !== undefined && { 'cache-control': cacheControl }),
    };
    return { status: 200, headers, ...(withBody && { body: bytes }) };
  };
  const post = async (request: AwsRequest): Promise<AwsReply> => {
    const form = await readPostedForm(request, Date.now());
    if (typeof form === 'string') return refuse(form === 'MalformedPOSTRequest' ? 400 : 403, form);
    const { key, bytes, contentType } = form;
    objects.add(key, { bytes: new Uint8Array(bytes), contentType, cacheControl: undefined });
    return { status: 204 };
  };
  const remove = (key: string, version: string | null): AwsReply => {
    if (version !== null) objects.deleteVersion(key, version);
    else objects.add(key, undefined);
    return { status: 204 };
  };
  const list = (query: URLSearchParams): AwsReply => ({
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: query.has('versions') ? versionsPage(objects, query) : objectsPage(objects, query),
  });

  const isForm = ({ method, path }: AwsRequest): boolean =>
    method === 'POST' && path.replace(/\/$/, '') === `/${bucket}`;
  const answer = (request: AwsRequest): AwsReply | Promise<AwsReply> => {
    const { method, path, query, headers } = request;
    if (isForm(request)) return post(request);
    const [, name, ...rest] = path.split('/');
    const key = keyOf(`/${rest.join('/')}`);
    const isList = query.has('versions') || query.get('list-type') === '2';
    if (name === bucket && key === '' && method === 'GET' && isList) return list(query);
    if (name !== bucket || key === '') return refuse(404, 'NoSuchBucket');
    const unknown = Object.keys(headers).filter((header) => !KNOWN_HEADERS.test(header));
    if (unknown.length > 0 || [...query.keys()].some((each) => !['x-id', 'versionId'].includes(each)))
      return refuse(501, 'NotImplemented');
    if (method === 'PUT') return put(key, request);
    if (method === 'DELETE') return remove(key, query.get('versionId'));
    if (method === 'GET' || method === 'HEAD') return get(key, method === 'GET');
    return refuse(405, 'MethodNotAllowed');
  };
  const server = await serveAws({ service: 's3', refuse, answer, isOpen: isForm });
  return {
    ...server,
    bucket,
    objectAt: (path) => objects.newest(keyOf(path)),
    versionsAt: (path) => objects.of(keyOf(path)).length,
  };
}

const etagOf = (bytes: Uint8Array): string => `"${createHash('md5').update(bytes).digest('hex')}"`;
