import { defineConfig } from 'vitest/config';

const ignored = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  test: {
    // Files mostly wait for the database: one worker a core, where Vitest would leave a core free.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'server',
          include: ['apps/server/**/*.test.ts', 'bench/**/*.test.ts', 'drills/**/*.test.ts'],
          exclude: ignored,
          globalSetup: 'apps/server/src/testing/postgres-setup.ts',
          // A whole server with a database starts in a hook, and machines differ.
          testTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['apps/{web,cli}/**/*.test.{ts,tsx}', 'packages/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ignored,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          exclude: ignored,
          globalSetup: 'apps/server/src/testing/postgres-setup.ts',
          testTimeout: 120_000,
          // What is waited for comes in milliseconds; a busy machine only needs longer to show a failure.
          expect: { poll: { timeout: 10_000 } },
          hookTimeout: 120_000,
          // Each file drives browsers of its own; two at a time is what a small machine bears.
          maxWorkers: 2,
        },
      },
    ],
  },
});
