import { type AwsReply, type AwsRequest, type AwsServer, serveAws } from './aws-server.ts';

interface Started {
  readonly name: string;
  readonly payload: unknown;
}

export interface FakeLambda extends AwsServer {
  /** What was started, in order. */
  readonly started: readonly Started[];
}

const refuse = (status: number, code: string): AwsReply => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
  body: JSON.stringify({ Message: `${code} as the fake says` }),
});

/** Lambda's `Invoke` for events: the functions are only noted, never run. */
export async function startFakeLambda(functions: readonly string[]): Promise<FakeLambda> {
  const started: Started[] = [];
  const answer = ({ method, path, headers, body }: AwsRequest): AwsReply => {
    const name = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(path)?.[1];
    if (method !== 'POST' || name === undefined) return refuse(404, 'UnknownOperationException');
    if (!functions.includes(decodeURIComponent(name))) return refuse(404, 'ResourceNotFoundException');
    if (headers['x-amz-invocation-type'] !== 'Event') return refuse(400, 'InvalidParameterValueException');
    started.push({ name: decodeURIComponent(name), payload: JSON.parse(body.toString()) });
    return { status: 202 };
  };
  return { ...(await serveAws({ service: 'lambda', answer, refuse })), started };
}
