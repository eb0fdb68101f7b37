import type { Platform } from '#renderer/app/shortcuts.ts'

export const platform: Platform = /mac|iphone|ipad/iu.test(navigator.platform) ? 'mac' : 'other'
