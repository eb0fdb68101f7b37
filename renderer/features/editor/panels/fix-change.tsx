import { fixPreview } from '#shared/checks/fix-preview.ts'
import type { Finding, Fix } from '#shared/model/finding.ts'
import { directionOf, directionOfPassage } from '#shared/text/direction.ts'
import { visiblePieces } from '#shared/text/visible-characters.ts'

export interface FixChangeProps {
  readonly finding: Finding
  readonly fix: Fix
  /** The whole text of the cell. */
  readonly text: string
}

/** What goes and what comes, with a few words around it, in the direction of the version. */
export function FixChange({ finding: { language }, fix, text }: FixChangeProps) {
  const { lead, removed, inserted, trail, onlySpaces } = fixPreview(text, fix)
  return (
    <bdi className="fix-change" lang={language} dir={directionOf(language)}>
      <Visible text={lead} spaces={false} />
      {removed === '' ? null : (
        <del dir={directionOfPassage(removed, language)}>
          <Visible text={removed} spaces={onlySpaces} />
        </del>
      )}
      {inserted === '' ? null : (
        <ins dir={directionOfPassage(inserted, language)}>
          <Visible text={inserted} spaces={onlySpaces} />
        </ins>
      )}
      <Visible text={trail} spaces={false} />
    </bdi>
  )
}

function Visible({ text, spaces }: { readonly text: string; readonly spaces: boolean }) {
  return visiblePieces(text, { spaces }).map(({ text: piece, isSign }, place) =>
    isSign ? (
      <span key={place} className="sign">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
