import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { BUILT_WEB, PROJECT } from '../system/project-folders.ts';

async function newest(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs),
  );
  return Math.max(0, ...times);
}

/** Builds the web app when it was never built or its sources are newer. Returns the folder to serve. */
export async function buildWeb(): Promise<string> {
  const built = await stat(join(BUILT_WEB, 'index.html')).catch(() => undefined);
  const sources = await newest(join(PROJECT, 'web'));
  if (!built || built.mtimeMs < sources) {
    await build({ configFile: join(PROJECT, 'web/vite.config.ts'), logLevel: 'error' });
  }
  return BUILT_WEB;
}
