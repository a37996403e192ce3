import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clientFiles } from '../functions/http/docs/client-types.ts';
import { openApiText } from '../functions/http/open-api.ts';

const write = (path: string, text: string): Promise<void> =>
  writeFile(join(import.meta.dirname, '..', path), text);

/** Writes `docs/openapi.json` from the schemas of the requests, and the types of the client; a test compares them. */
await write('docs/openapi.json', openApiText());
for (const [path, text] of Object.entries(clientFiles())) await write(path, text);
