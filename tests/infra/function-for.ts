import { CONNECT_PATHS } from '../../lib/connect.ts';
import { FILE_DELETION_PATHS, PICTURE_PATHS } from '../../lib/photos-api.ts';

const fits = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/\{\w+\+\}/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);

/** The function to which API Gateway sends a request: of two patterns that fit, the more exact wins. */
export function functionFor(method: string, path: string): 'Intake' | 'Connect' | 'Http' {
  if (method === 'DELETE' && FILE_DELETION_PATHS.some((pattern) => fits(pattern, path))) return 'Intake';
  if (PICTURE_PATHS.some((pattern) => fits(pattern, path))) return 'Intake';
  return CONNECT_PATHS.some((pattern) => fits(pattern, path)) ? 'Connect' : 'Http';
}
