import type { Locator, Page } from 'playwright/test'

/** The cards of the window in which differences are decided about. */
export function cards(page: Page): Locator {
  return page.locator('.difference')
}

export function card(page: Page, name: RegExp): Locator {
  return page.getByRole('group', { name })
}
