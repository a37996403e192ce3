import { GraphError } from './graph-error.ts';
import type { GraphMethod } from './request.ts';

/** Code 100: something in the request is wrong, as the text says. */
export const invalid = (text: string, subcode?: number): GraphError =>
  new GraphError({ code: 100, message: `(#100) ${text}`, subcode });

/** Meta's error for a parameter that a call does not take. */
export const unknownParameter = (name: string): GraphError =>
  invalid(`Unknown or unsupported parameter: ${name}`);

/** Meta's error for a required parameter that is absent. */
export const missingParameter = (name: string): GraphError => invalid(`The parameter ${name} is required.`);

/** Code 100/33: Graph does not distinguish a missing object from one that the caller may not see. */
export const missingObject = (id: string, method: GraphMethod): GraphError =>
  new GraphError({
    code: 100,
    subcode: 33,
    type: 'GraphMethodException',
    message:
      `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to ` +
      'missing permissions, or does not support this operation. Please read the Graph API documentation at ' +
      'https://developers.facebook.com/docs/graph-api',
  });

/** Meta's error for a path that no call has. */
export const unknownPath = (path: string): GraphError =>
  new GraphError({ code: 2500, message: `Unknown path components: ${path}` });

/** Meta's error for a field that a type of node does not have. */
export const noSuchField = (name: string, type: string): GraphError =>
  invalid(`Tried accessing nonexisting field (${name}) on node type (${type})`);

/** Code 10: the token lacks the permission (reads, and everything on Instagram). */
export const notPermitted = (permission: string): GraphError =>
  new GraphError({
    code: 10,
    message: `(#10) This endpoint requires the '${permission}' permission, which the token does not carry.`,
  });

/** Code 200: the caller may not write to this Page. */
export const mayNotWrite = (text: string): GraphError =>
  new GraphError({ code: 200, message: `(#200) ${text}` });
