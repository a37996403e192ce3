import { defineConfig } from 'vitest/config';

// `npm test` must pass on a bare machine: no browser, no network but loopback, no AWS profile, nothing outside the clone.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [
      'tests/browser/**',
      'tests/infra/**',
      'tests/emulators/**',
      'tests/deployed/**',
      'tests/proofs/pictures/**',
      'node_modules/**',
    ],
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
