import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lawPage } from './kit/law-page.ts';

/** Writes `docs/law.md` from the rows of the law; a test compares the two. */
await writeFile(join(import.meta.dirname, '../docs/law.md'), lawPage());
