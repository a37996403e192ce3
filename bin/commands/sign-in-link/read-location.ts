import * as z from 'zod';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { readFolder } from '../../kit/read-options.ts';
import type { SystemLocation } from './open-items.ts';
import { locationMissing, urlMissing } from './sign-in-link-problems.ts';

const WebAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/** Reads which system is meant: a data folder, or a table and its region. Throws when it is not clear. */
export function readLocation(data?: string, table?: string, region?: string): SystemLocation {
  if (data !== undefined && table === undefined && region === undefined)
    return { folder: readFolder('data', data) };
  if (data === undefined && table !== undefined && region !== undefined) return { table, region };
  throw new ProblemError([locationMissing]);
}

/** Reads the address that members open, without a slash at its end. */
export function readUrl(typed: string | undefined): string {
  const url = WebAddress.safeParse(typed);
  if (!url.success) throw new ProblemError([urlMissing]);
  return url.data;
}
