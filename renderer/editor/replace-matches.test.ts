import type { Node } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { findInRelease } from '#renderer/editor/find-in-release.ts'
import { replaceMatches } from '#renderer/editor/replace-matches.ts'
import { createReleaseSession, ownAct } from '#shared/document/release-session.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import { releaseSchema } from '#shared/document/schema.ts'

const { nodes } = releaseSchema
const bold = releaseSchema.mark('bold')
const link = releaseSchema.mark('link', { href: 'https://we-gov.org' })
const wego = releaseSchema.text('WeGO', [bold, link])

describe('replacing what was found', () => {
  test('replaces in all versions as one act that one undo takes back', () => {
    const session = sessionOf()
    const transaction = session.state().tr
    expect(replaceMatches(transaction, matchesIn(session, 'wego'), 'City Alliance')).toBe(4)
    session.dispatch(ownAct(transaction))
    expect(textOf(session)).toEqual(['City Alliance and City Alliance met.', 'City Alliance et City Alliance.'])
    session.undo()
    expect(textOf(session)).toEqual(['WeGO and WeGO met.', 'WeGO et WEGO.'])
    expect(session.canUndo()).toBe(false)
  })

  test('keeps the marks of what stood there, a link over all of it too', () => {
    const session = sessionOf()
    const transaction = session.state().tr
    replaceMatches(transaction, matchesIn(session, 'wego'), 'Alliance')
    const [first, second, third] = paragraphIn(transaction.doc).children
    expect(first?.text).toBe('Alliance')
    expect(first?.marks.map(({ type }) => type.name)).toEqual(['link', 'bold'])
    expect(second?.text).toBe(' and Alliance met.')
    expect(second?.marks).toEqual([])
    expect(third).toBeUndefined()
  })

  test('ends a link where more is replaced than was linked', () => {
    const session = sessionOf()
    const transaction = session.state().tr
    replaceMatches(transaction, matchesIn(session, 'wego and wego'), 'Both')
    const [first] = paragraphIn(transaction.doc).children
    expect(first?.text).toBe('Both')
    expect(first?.marks.map(({ type }) => type.name)).toEqual(['bold'])
  })

  test('takes the words away when nothing is put in their place', () => {
    const session = sessionOf()
    const transaction = session.state().tr
    replaceMatches(transaction, matchesIn(session, ' and WeGO'), '')
    expect(paragraphIn(transaction.doc).textContent).toBe('WeGO met.')
  })
})

type Session = ReturnType<typeof createReleaseSession>

function sessionOf(): Session {
  const version = (language: string, words: readonly Node[]) =>
    nodes.version.create(
      { language },
      nodes.row.create({ id: 'a', status: 'draft' }, nodes.paragraph.create(null, words)),
    )
  const document = nodes.release.create(null, [
    version('en', [wego, releaseSchema.text(' and WeGO met.')]),
    version('fr', [releaseSchema.text('WeGO et WEGO.')]),
  ])
  return createReleaseSession({ document, version: 0, clientId: 'a' })
}

function matchesIn(session: Session, words: string) {
  return findInRelease(createTextReader()(session.state().doc), { words, exact: false, within: null })
}

function textOf(session: Session): readonly string[] {
  return session.state().doc.children.map((version) => version.textContent)
}

function paragraphIn(release: Node) {
  return release.child(0).child(0).child(0)
}
