import { z } from 'zod';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { readFolder } from '../../kit/read-folder.ts';
import { readOptions } from '../../kit/read-options.ts';
import { placeMissing, urlMissing } from './let-in-problems.ts';

/** Where a system keeps its items: in a folder of this machine, or in a table on AWS. */
export type Place = { readonly folder: string } | { readonly table: string; readonly region: string };

interface LetInOptions {
  readonly place: Place;
  /** Absent where the system has but one. */
  readonly community: string | undefined;
  /** Who is let in; without her, members are listed. */
  readonly link: { readonly member: string; readonly url: string } | undefined;
}

const WebAddress = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/** Options of `npm run let-in`. Throws when it is not clear which system is meant, or where its link leads. */
export function readLetInOptions(args: readonly string[]): LetInOptions {
  const { texts } = readOptions(args, {
    texts: ['data', 'table', 'region', 'community', 'member', 'url'],
    switches: [],
  });
  const { data, table, region, community, member } = texts;
  return {
    place: readPlace(data, table, region),
    community,
    link: member === undefined ? undefined : { member, url: readUrl(texts.url) },
  };
}

function readPlace(data?: string, table?: string, region?: string): Place {
  if (data !== undefined && table === undefined && region === undefined)
    return { folder: readFolder('data', data) };
  if (data === undefined && table !== undefined && region !== undefined) return { table, region };
  throw new ProblemError([placeMissing]);
}

function readUrl(typed: string | undefined): string {
  const url = WebAddress.safeParse(typed);
  if (!url.success) throw new ProblemError([urlMissing]);
  return url.data;
}
