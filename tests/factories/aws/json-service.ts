import type * as z from 'zod';
import type { AwsReply, AwsService } from './aws-server.ts';

/** A refusal of a service that speaks JSON. */
export class JsonRefusal extends Error {
  override readonly name = 'JsonRefusal';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** One operation: what it takes, strictly, and what it does. */
export interface JsonOperation {
  readonly input: z.ZodType;
  readonly run: (input: unknown) => unknown;
}

/** Ties a strict schema and the operation that takes what it lets through. */
export const operation = <S extends z.ZodType>(
  input: S,
  run: (input: z.output<S>) => unknown,
): JsonOperation => ({ input, run: (given) => run(given as z.output<S>) });

const TYPE = (version: string): Record<string, string> => ({
  'content-type': `application/x-amz-json-${version}`,
});

/** A service whose operations are named by `x-amz-target`, as SQS and KMS are. */
export function jsonService(options: {
  readonly service: string;
  readonly version: '1.0' | '1.1';
  readonly target: string;
  readonly operations: Readonly<Record<string, JsonOperation>>;
}): AwsService {
  const headers = TYPE(options.version);
  const refuse = (status: number, code: string): AwsReply => ({
    status,
    headers,
    body: JSON.stringify({ __type: code, message: `${code} as the fake says` }),
  });
  return {
    service: options.service,
    refuse,
    answer(request) {
      const [target, name = ''] = (request.headers['x-amz-target'] ?? '').split('.');
      const found = options.operations[name];
      if (request.method !== 'POST' || target !== options.target || !found)
        return refuse(400, 'UnknownOperationException');
      if (request.headers['content-type'] !== headers['content-type'])
        return refuse(415, 'SerializationException');
      const input = found.input.safeParse(JSON.parse(request.body.toString()));
      if (!input.success) return refuse(400, 'ValidationException');
      try {
        return { status: 200, headers, body: JSON.stringify(found.run(input.data) ?? {}) };
      } catch (error) {
        if (error instanceof JsonRefusal) return refuse(400, error.code);
        throw error;
      }
    },
  };
}
