import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openApiText } from '../functions/http/open-api.ts';

/** Writes `docs/openapi.json` from the schemas that requests are read with; a test compares. */
await writeFile(join(import.meta.dirname, '../docs/openapi.json'), openApiText());
