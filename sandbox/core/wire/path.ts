import { unknownPath } from './refusals.ts';

const NEWEST = 27;
const OLDEST = 21;
/** What answers a path without a version. */
export const UNVERSIONED = 'v24.0';

export interface GraphPath {
  /** The API version that answers. */
  readonly version: string;
  readonly segments: readonly string[];
}

/**
 * An expired version is answered by the oldest that still works; a version that never existed is part of an unknown path.
 */
function answering(version: string): string | undefined {
  const [, major, minor] = /^v(\d{1,2})\.(\d{1,2})$/.exec(version) ?? [];
  if (major === undefined || Number(major) > NEWEST || Number(major) < 1) return undefined;
  if (Number(major) < OLDEST) return `v${OLDEST}.0`;
  return minor === '0' ? version : undefined;
}

/** Splits a path into version and segments. Throws 2500 for a version that never existed. */
export function readPath(path: string): GraphPath {
  const segments = path.split('/').filter((segment) => segment !== '');
  const [first, ...rest] = segments;
  if (first === undefined || !/^v\d+\.\d+$/.test(first)) return { version: UNVERSIONED, segments };
  const version = answering(first);
  if (version === undefined) throw unknownPath(`/${rest.join('/')}`);
  return { version, segments: rest };
}
