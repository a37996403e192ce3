import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookAlikesModule } from './kit/look-alikes.ts';

/** Writes the law's table of look-alike characters; a test compares the two. */
await writeFile(join(import.meta.dirname, '../functions/domain/law/look-alikes.ts'), lookAlikesModule());
