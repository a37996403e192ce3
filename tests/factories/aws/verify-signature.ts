import { createHash, createHmac } from 'node:crypto';
import type { AwsRequest } from './aws-server.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export const CREDENTIALS: Credentials = {
  accessKeyId: 'AKIDTEST',
  secretAccessKey: 'secret/of+the test',
};
export const REGION = 'ap-southeast-3';

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=(?<id>[^/]+)\/(?<date>\d{8})\/(?<region>[^/]+)\/(?<service>[^/]+)\/aws4_request, ?SignedHeaders=(?<names>[a-z0-9;-]+), ?Signature=(?<signature>[0-9a-f]{64})$/;

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: string | Uint8Array, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function payloadHash({ headers, body }: AwsRequest): string | undefined {
  const hash = sha256(body);
  const said = headers['x-amz-content-sha256'];
  return said === undefined || said === hash ? hash : undefined;
}

function canonicalQuery(query: URLSearchParams): string {
  const pairs = [...query].map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return pairs.sort().join('&');
}

/** The signature of a text by the one key pair that the fakes know. */
export function signText({ date, service }: { date: string; service: string }, text: string): string {
  const first = hmac(`AWS4${CREDENTIALS.secretAccessKey}`, date);
  const key = [REGION, service, 'aws4_request'].reduce<Uint8Array>(hmac, first);
  return hmac(key, text).toString('hex');
}

/**
 * Signature Version 4, written from AWS's description of it and not from any client: what is wrong with a request's
 * signature, or undefined. S3 signs paths as they are sent; all others encode them once more.
 */
export function faultOfSignature(request: AwsRequest, service: string): string | undefined {
  const found = AUTHORIZATION.exec(request.headers['authorization'] ?? '')?.groups;
  if (!found) return 'MissingAuthenticationToken';
  if (found['id'] !== CREDENTIALS.accessKeyId) return 'UnrecognizedClientException';
  const { date = '', region = '', names = '' } = found;
  const at = request.headers['x-amz-date'] ?? '';
  const hash = payloadHash(request);
  if (!at.startsWith(date) || region !== REGION || found['service'] !== service || hash === undefined)
    return 'SignatureDoesNotMatch';
  const signed = names.split(';');
  const headers = signed.map((name) => `${name}:${(request.headers[name] ?? '').trim()}\n`).join('');
  const path = service === 's3' ? request.path : request.path.split('/').map(encode).join('/');
  const canonical = [request.method, path, canonicalQuery(request.query), headers, names, hash].join('\n');
  const scope = `${date}/${region}/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n');
  const isSigned = signed.includes('host') && signText({ date, service }, toSign) === found['signature'];
  return isSigned ? undefined : 'SignatureDoesNotMatch';
}
