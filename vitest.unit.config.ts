import { defineConfig } from 'vitest/config';
import { RULES } from './tests/architecture/rules.ts';
import whole from './vitest.config.ts';

/**
 * The modules that open no file, socket or process, by the table of imports: a new one is tested here by itself. Tests that
 * open some nevertheless are few.
 */
const pureModules = RULES.filter(({ module, node }) => module.startsWith('functions/') && node !== 'all').map(
  ({ module }) => module.replace('functions/', ''),
);

// `npm run test:unit`: the tests that a commit should not break, within a minute of processor time. All others, and those
// that go through thousands of cases in a folder named `exhaustive`, run with `npm test`.
export default defineConfig({
  ...whole,
  test: {
    ...whole.test,
    include: [...pureModules, 'architecture', 'web'].map((module) => `tests/${module}/**/*.test.ts`),
    exclude: ['**/exhaustive/**', 'node_modules/**'],
    // Loading the same modules anew for each file would take most of the minute.
    isolate: false,
  },
});
