import { defineConfig } from 'vitest/config';
import { RULES } from './tests/architecture/rules.ts';

/**
 * The modules that open no file, socket or process, by the table of imports: a new one is tested here by itself. Tests that
 * open some nevertheless are few.
 */
const pureModules = RULES.filter(({ module, node }) => module.startsWith('functions/') && node !== 'all').map(
  ({ module }) => module.replace('functions/', ''),
);
const pureTests = [...pureModules, 'architecture', 'web'].map((module) => `tests/${module}/**/*.test.ts`);
/** Tests that go through thousands of cases. */
const exhaustiveTests = 'tests/**/exhaustive/**/*.test.ts';
/** They need a browser, an emulator or a template, and run by commands of their own. */
const otherRunners = ['browser', 'infra', 'emulators', 'deployed'].map((folder) => `tests/${folder}/**`);

// `npm test` must pass on a bare machine: no browser, no network but loopback, no AWS profile, nothing outside the clone.
export default defineConfig({
  test: {
    // Pure modules are loaded once a worker: to load them anew for each file would take longer than most of the tests.
    projects: [
      // `npm run test:unit`: the tests that a commit should not break, within a few minutes of processor time.
      {
        extends: true,
        test: { name: 'unit', include: pureTests, exclude: [exhaustiveTests], isolate: false },
      },
      { extends: true, test: { name: 'exhaustive', include: [exhaustiveTests], isolate: false } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/**/*.test.ts'],
          exclude: [...pureTests, exhaustiveTests, ...otherRunners],
        },
      },
    ],
    setupFiles: ['tests/fixed-chance.ts', 'tests/no-secret-in-logs.ts'],
    // By default one core would stay idle, which on two cores is half of them.
    maxWorkers: '100%',
    allowOnly: false,
    expect: { requireAssertions: true },
    restoreMocks: true,
    unstubEnvs: true,
    // Where a test that hangs is ended. No test measures time, so that all pass on the busiest machine.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    env: {
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      TZ: 'UTC',
    },
  },
});
