import { useState } from 'react'
import { useNavigation } from '#renderer/app/route.ts'
import { AlignmentDesk } from '#renderer/features/align/alignment-desk.tsx'
import { AlignmentList } from '#renderer/features/align/alignment-list.tsx'
import { NewAlignmentDialog } from '#renderer/features/align/new-alignment-dialog.tsx'
import './align.css'
import './align-grid.css'

export interface AlignScreenProps {
  /** The alignment that is worked at; null: the list of all. */
  readonly alignmentId: string | null
  /** Files to be aligned, perhaps none yet; null: nobody asked for it. */
  readonly files: readonly File[] | null
}

/** Texts that exist in several languages become one release: the alignments in work, or one of them. */
export function AlignScreen({ alignmentId, files }: AlignScreenProps) {
  const { go } = useNavigation()
  const [isAsked, setIsAsked] = useState(false)
  const open = (id: string) => go({ screen: 'align', alignmentId: id })
  const toList = () => go({ screen: 'align' })
  return (
    <>
      {alignmentId === null ? (
        <AlignmentList onOpen={open} onNew={() => setIsAsked(true)} />
      ) : (
        <AlignmentDesk key={alignmentId} id={alignmentId} onList={toList} />
      )}
      {isAsked || files ? (
        <NewAlignmentDialog
          files={files ?? []}
          onClose={() => {
            setIsAsked(false)
            if (files) go({ screen: 'align', ...(alignmentId === null ? {} : { alignmentId }) })
          }}
          onMade={(id) => {
            setIsAsked(false)
            open(id)
          }}
        />
      ) : null}
    </>
  )
}
