import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintConfig } from './lint-rules.ts';
import { ROOT } from './source-files.ts';

// Hands the table of modules to the lint; a test compares the two.
writeFileSync(join(ROOT, '.oxlintrc.json'), `${JSON.stringify(lintConfig().mustBe, undefined, 2)}\n`);
