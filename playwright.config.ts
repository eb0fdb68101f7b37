import { defineConfig } from 'playwright/test'
import { chromiumLaunchOptions } from './tests/support/chromium.ts'

export default defineConfig({
  testDir: './tests',
  testMatch: ['journeys/**/*.spec.ts', 'electron/**/*.spec.ts'],
  outputDir: './test-results',
  // A journey that passes at the second try has found something: no retries.
  retries: 0,
  workers: Number(process.env['DRAGOMAN_TEST_WORKERS'] ?? 2),
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    browserName: 'chromium',
    actionTimeout: 10_000,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // Following every step costs each journey a tenth of its time; DRAGOMAN_TRACE=1 asks for it where one has failed.
    trace: process.env['DRAGOMAN_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: await chromiumLaunchOptions(),
  },
})
