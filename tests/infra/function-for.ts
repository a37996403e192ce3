import { CONNECT_PATHS } from '../../lib/connect.ts';
import { PICTURE_PATHS } from '../../lib/photos-api.ts';

const fits = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll(/\{\w+\+\}/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);

/** The function to which API Gateway sends a path: of two patterns that fit, the more exact wins. */
export function functionFor(path: string): 'Intake' | 'Connect' | 'Http' {
  if (PICTURE_PATHS.some((pattern) => fits(pattern, path))) return 'Intake';
  return CONNECT_PATHS.some((pattern) => fits(pattern, path)) ? 'Connect' : 'Http';
}
