import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameOf, slugOf } from '#shared/text/file-name.ts'

const file = { title: 'Forum', language: 'ar', date: '2025-05-14' }

describe('the name of an exported file', () => {
  it('has the date, the title and the language', () => {
    expect(fileNameOf({ ...file, title: 'Rabat to Host the Forum: Day 1' })).toBe(
      '2025-05-14-rabat-to-host-the-forum-day-1-ar',
    )
    expect(fileNameOf({ ...file, date: '' })).toBe('forum-ar')
    expect(fileNameOf({ ...file, pattern: 'CP {lang} {date}' })).toBe('CP ar 2025-05-14')
  })

  it('keeps the letters of every script', () => {
    expect(slugOf('بيانٌ صحفي: «منتدى» 2025')).toBe('بيانٌ-صحفي-منتدى-2025')
    expect(slugOf('L’été à Séoul')).toBe('l-été-à-séoul')
    expect(slugOf('서울 포럼')).toBe('서울-포럼')
  })

  it('holds no directional control that would hide what the file is', () => {
    expect(fileNameOf({ ...file, pattern: 'release\u202efdp.{lang}' })).toBe('releasefdp.ar')
  })

  it('is no device of Windows', () => {
    expect(fileNameOf({ ...file, pattern: 'CON' })).toBe('_CON')
    expect(fileNameOf({ ...file, pattern: 'lpt1.{lang}' })).toBe('_lpt1.ar')
    expect(fileNameOf({ ...file, pattern: 'console' })).toBe('console')
  })

  it('stays inside the folder', () => {
    expect(fileNameOf({ ...file, pattern: '../../{slug}' })).toBe('forum')
    expect(fileNameOf({ ...file, pattern: 'C:\\{slug}' })).toBe('C--forum')
  })

  it('cuts a long title at a word', () => {
    const slug = slugOf('منظمة تنمية المرأة التابعة لمنظمة التعاون الإسلامي تعقد مؤتمرها السنوي في القاهرة')
    expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(96)
    expect(slug).toBe('منظمة-تنمية-المرأة-التابعة-لمنظمة-التعاون-الإسلامي')
  })

  it('is allowed everywhere, whatever the title and the pattern', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, pattern) => {
        const name = fileNameOf({ ...file, title, pattern: `${pattern}{slug}` })
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|^[. ]|[. ]$/u)
        expect(name.isWellFormed()).toBe(true)
        expect(name).not.toBe('')
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201)
      }),
    )
  })
})
