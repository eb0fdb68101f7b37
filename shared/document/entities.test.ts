import { Transform } from '@tiptap/pm/transform'
import { describe, expect, it } from 'vitest'
import { entitiesOf, setEntities } from '#shared/document/entities.ts'
import { applySteps, releaseFromJson } from '#shared/document/release-log.ts'
import { createReleaseSession, ownAct } from '#shared/document/release-session.ts'
import { createTextReader } from '#shared/document/release-text.ts'
import { documentFromRich } from '#shared/document/rich.ts'
import type { Entity } from '#shared/model/entity.ts'

const document = documentFromRich({
  languages: ['en', 'fr'],
  rows: [{ id: 'r1', kind: 'headline', cells: {} }],
})

const fund: Entity = {
  id: 'fund',
  kind: 'organisation',
  gender: null,
  names: {
    en: { full: 'Green Fund', short: ['the Fund'], former: [], forbidden: ['Green Funds'] },
    fr: { full: 'Fonds vert', short: [], former: ['Fonds bleu'], forbidden: [] },
  },
}

const stepsFor = (entities: readonly Entity[]) => {
  const transform = new Transform(document)
  setEntities(transform, entities)
  return transform.steps.map((step): unknown => step.toJSON())
}

describe('the sheet of names of a release', () => {
  it('is changed by a step of the release, and read with its text', () => {
    const next = applySteps(document, stepsFor([fund]))
    expect(entitiesOf(next)).toEqual([fund])
    expect(createTextReader()(next).entities).toEqual([fund])
    expect(createTextReader()(document).entities).toBeUndefined()
  })

  it('is undone with one undo, and leaves the words alone', () => {
    const session = createReleaseSession({ document, version: 0, clientId: 'one' })
    const act = ownAct(session.state().tr)
    setEntities(act, [fund])
    session.dispatch(act)
    expect(entitiesOf(session.state().doc)).toEqual([fund])
    session.undo()
    expect(session.state().doc.eq(document)).toBe(true)
  })

  it('comes back from JSON as it was', () => {
    const next = applySteps(document, stepsFor([fund]))
    expect(entitiesOf(releaseFromJson(JSON.parse(JSON.stringify(next.toJSON()))))).toEqual([fund])
  })

  it('takes in nothing else: a step or a file that brings something else is refused', () => {
    const wrong: readonly unknown[] = [
      'names',
      [{ ...fund, kind: 'planet' }],
      [fund, fund],
      [{ ...fund, names: { en: { full: 'x'.repeat(301), short: [], former: [], forbidden: [] } } }],
      Array.from({ length: 501 }, (_, index) => ({ ...fund, id: `e${index}` })),
    ]
    for (const value of wrong) {
      const step = { stepType: 'docAttr', attr: 'entities', value }
      expect(() => applySteps(document, [step])).toThrow('STEPS_REJECTED')
      expect(() => releaseFromJson({ ...document.toJSON(), attrs: { entities: value } })).toThrow('RELEASE_DAMAGED')
    }
    expect(() => applySteps(document, [{ stepType: 'docAttr', attr: 'entities', value: [fund] }])).not.toThrow()
  })
})
