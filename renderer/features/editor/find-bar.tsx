import { ChevronDown, ChevronUp, Replace, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { useKeys } from '#renderer/app/use-keys.ts'
import type { Find } from '#renderer/features/editor/use-find.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { LanguageTag } from '#shared/model/language.ts'
import './find-bar.css'

/** The bar above the desk: what is sought, where, how many there are, and what is put in its place. */
export function FindBar({ find, languages }: { readonly find: Find; readonly languages: readonly LanguageTag[] }) {
  const { t } = useTranslation('editor')
  const keys = useKeys()
  const field = useRef<HTMLInputElement>(null)
  const { query, matches, index } = find

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [find.asked])

  return (
    <search className="find-bar" aria-label={t('find.bar')}>
      <div className="find-line">
        <div className={`find-field ${query.words !== '' && matches.length === 0 ? 'none' : ''}`}>
          <input
            ref={field}
            aria-label={t('find.words')}
            placeholder={t('find.words')}
            dir={query.words === '' ? undefined : 'auto'}
            spellCheck={false}
            autoComplete="off"
            value={query.words}
            onChange={(event) => find.ask({ words: event.target.value })}
            onKeyDown={onEnter((shift) => find.go(shift ? -1 : 1))}
          />
          <span className="find-count" role="status">
            {countOf(find, t)}
          </span>
        </div>
        <IconButton
          label={t('find.previous')}
          icon={<ChevronUp aria-hidden />}
          keys={keys('Shift+Enter')}
          isDisabled={matches.length === 0}
          onPress={() => find.go(-1)}
        />
        <IconButton
          label={t('find.next')}
          icon={<ChevronDown aria-hidden />}
          keys={keys('Enter')}
          isDisabled={matches.length === 0}
          onPress={() => find.go(1)}
        />
        <Select
          label={t('find.where')}
          labelHidden
          size="small"
          choices={[
            { id: '*', label: t('find.everywhere') },
            ...languages.map((language) => ({ id: language, label: ownName(language), lang: language })),
          ]}
          chosen={query.within ?? '*'}
          onChoose={(id) => find.ask({ within: id === '*' ? null : id })}
        />
        <ToggleButton
          className="switch-button"
          isSelected={query.exact}
          onChange={(exact) => find.ask({ exact })}
          aria-describedby="find-exact-hint"
        >
          <span className="box" aria-hidden /> {t('find.exact')}
        </ToggleButton>
        <span id="find-exact-hint" hidden>
          {t('find.exactHint')}
        </span>
        <span className="space" />
        <IconButton
          label={t('find.showReplace')}
          icon={<Replace aria-hidden />}
          keys={keys('Mod+H')}
          aria-expanded={find.replacing}
          onPress={() => find.setReplacing(!find.replacing)}
        />
        <IconButton label={t('find.close')} icon={<X aria-hidden />} onPress={find.close} />
      </div>
      {find.replacing ? (
        <div className="find-line">
          <div className="find-field">
            <input
              aria-label={t('find.replacement')}
              placeholder={t('find.replacement')}
              dir={find.replacement === '' ? undefined : 'auto'}
              spellCheck={false}
              autoComplete="off"
              value={find.replacement}
              onChange={(event) => find.setReplacement(event.target.value)}
              onKeyDown={onEnter(() => find.replaceOne())}
            />
          </div>
          <Button size="small" isDisabled={index < 0} onPress={find.replaceOne}>
            {t('find.replaceOne')}
          </Button>
          <Button size="small" isDisabled={matches.length === 0} onPress={find.replaceAll}>
            {t('find.replaceAll')}
          </Button>
        </div>
      ) : null}
    </search>
  )
}

/** Enter that ends a composition of an input method is no Enter. */
function onEnter(run: (shift: boolean) => void) {
  return (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    run(event.shiftKey)
  }
}

function countOf(
  { query, matches, index, replaced }: Find,
  t: ReturnType<typeof useTranslation<'editor'>>['t'],
): string {
  if (replaced !== null) return t('find.replaced', { count: replaced })
  if (query.words === '') return ''
  if (matches.length === 0) return t('find.none')
  return t('find.place', { index: index + 1, total: matches.length })
}
