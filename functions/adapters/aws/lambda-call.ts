import * as z from 'zod';
import type { Trace } from '../system/trace.ts';
import { nameTypeScriptInStacks } from './typescript-stacks.ts';

const Id = z.string().min(1).max(128);
/** The part of Lambda's context that we need. Tests call handlers without one. */
const Context = z.object({ awsRequestId: Id });
/** The part of API Gateway's event (payload version 2) that we need. */
const Call = z.object({ requestContext: z.object({ requestId: Id }) });

/** Returns Lambda's id of a run, from the context that it gives the handler; from then on stacks name TypeScript files. */
export const runOf = (context: unknown): Pick<Trace, 'requestId'> => {
  const { data } = Context.safeParse(context);
  if (!data) return {};
  nameTypeScriptInStacks();
  return { requestId: data.awsRequestId };
};

/** Returns the ids of a request: API Gateway's, which the caller reads in the header `apigw-requestid`, and Lambda's. */
export const traceOfCall = (event: unknown, context?: unknown): Trace => {
  const { data } = Call.safeParse(event);
  return { ...runOf(context), ...(data && { origin: data.requestContext.requestId }) };
};
