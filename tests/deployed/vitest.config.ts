import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The whole system, deployed by its own command on an emulator of AWS: `npm run test:deployed` (docs/deploy.md).
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/deployed/**/*.test.ts'],
    allowOnly: false,
    bail: 1,
    expect: { requireAssertions: true },
    testTimeout: 1_200_000,
    hookTimeout: 300_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', TZ: 'UTC' },
  },
});
