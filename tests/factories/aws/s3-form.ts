import * as z from 'zod';
import type { AwsRequest } from './aws-server.ts';
import { CREDENTIALS, REGION, signText } from './verify-signature.ts';

const Condition = z.union([
  z.tuple([z.literal('content-length-range'), z.number(), z.number()]),
  z.tuple([z.enum(['eq', 'starts-with']), z.string().startsWith('$'), z.string()]),
  z.record(z.string(), z.string()).transform((pair): ['eq', string, string] => {
    const [[name, value] = ['', '']] = Object.entries(pair);
    return ['eq', `$${name}`, value];
  }),
]);
const Policy = z.object({ expiration: z.iso.datetime(), conditions: z.array(Condition) });

/** Fields that no condition has to name. */
const FREE = new Set(['file', 'policy', 'x-amz-signature']);

export interface PostedForm {
  readonly key: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Reads the form of a POST to a bucket; undefined when it is none. Names of fields count in any case. */
async function readForm({ headers, body }: AwsRequest) {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return undefined;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const file = form.get('file');
  if (!(file instanceof Blob)) return undefined;
  const texts = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return {
    fields: new Map(texts.map(([name, value]) => [name.toLowerCase(), value])),
    bytes: Buffer.from(await file.arrayBuffer()),
  };
}

function isSigned(fields: ReadonlyMap<string, string>): boolean {
  const [id, date = '', region, service, end] = (fields.get('x-amz-credential') ?? '').split('/');
  const scope = [id, region, service, end].join('/');
  const isOurs = scope === [CREDENTIALS.accessKeyId, REGION, 's3', 'aws4_request'].join('/');
  const stands = (fields.get('x-amz-date') ?? '').startsWith(date);
  const isKnown = fields.get('x-amz-algorithm') === 'AWS4-HMAC-SHA256';
  const signature = signText({ date, service: 's3' }, fields.get('policy') ?? '');
  return isOurs && stands && isKnown && fields.get('x-amz-signature') === signature;
}

/**
 * A form that a browser posts to a bucket, held to its signed policy as AWS describes it (POST Policy, Signature Version
 * 4): what it puts where, or the code with which S3 refuses it.
 */
export async function readPostedForm(request: AwsRequest, now: number): Promise<PostedForm | string> {
  const form = await readForm(request);
  if (!form) return 'MalformedPOSTRequest';
  const { fields, bytes } = form;
  if (!isSigned(fields)) return 'SignatureDoesNotMatch';
  const policy = Policy.parse(JSON.parse(Buffer.from(fields.get('policy') ?? '', 'base64').toString('utf8')));
  if (now >= Date.parse(policy.expiration)) return 'AccessDenied';
  const named = new Set<string>();
  for (const [kind, first, second] of policy.conditions) {
    if (kind === 'content-length-range') {
      if (bytes.length > second) return 'EntityTooLarge';
      if (bytes.length < first) return 'EntityTooSmall';
      continue;
    }
    const name = first.slice(1).toLowerCase();
    const value = fields.get(name);
    named.add(name);
    if (kind === 'eq' ? value !== second : value?.startsWith(second) !== true) return 'AccessDenied';
  }
  if ([...fields.keys()].some((name) => !FREE.has(name) && !named.has(name))) return 'AccessDenied';
  return { key: fields.get('key') ?? '', contentType: fields.get('content-type') ?? '', bytes };
}
