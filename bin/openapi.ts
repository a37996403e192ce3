import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openApiText } from '../functions/http/open-api.ts';

/** Writes `docs/openapi.json` from the schemas of the requests; a test compares the two. */
await writeFile(join(import.meta.dirname, '../docs/openapi.json'), openApiText());
