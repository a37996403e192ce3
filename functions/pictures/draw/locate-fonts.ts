import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** Returns the file of a font in an installed package; undefined when the package is not installed. */
function inPackages(file: string): string | undefined {
  try {
    return require.resolve(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/** How `fonts.json` marks fonts that lie beside it. */
const BESIDE = './';

/** Returns what finds the file of a font in `fonts.json`: beside it in the folder of templates, or by `inPackage`. */
export const locateFonts =
  (templates: string, inPackage: (file: string) => string | undefined = inPackages) =>
  (file: string): string | undefined => {
    if (!file.startsWith(BESIDE)) return inPackage(file);
    const path = join(templates, file);
    return existsSync(path) ? path : undefined;
  };
