import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** What a check is called in the interface's language; its id where nothing names it. */
export function useCheckName(): (check: string) => string {
  const { t } = useTranslation()
  return useCallback(
    // The key comes from a check, which the type-checker cannot follow.
    (check) => (t as (key: string, options: object) => string)(`checks:${check}.name`, { defaultValue: check }),
    [t],
  )
}
