import { english } from '#tests/fixtures/import/releases.ts'
import { type Canary, type HostileFile, hostileFiles, opens, refused } from '#tests/hostile/hostile-file.ts'

const honest = `<p>${english.body}</p>`
const shown = opens([], { shows: english.body, hides: 'struck' })
const pictures = opens(['images-dropped'], { shows: english.body, hides: 'struck' })
const lost = opens(['links-dropped'], { shows: english.body, hides: 'struck' })
const unsafe = refused('XML_UNSAFE')

/** Pages with scripts, with things from elsewhere, and with more of everything than a page has. */
export function pageFiles({ address, host }: Canary): readonly HostileFile[] {
  const page = (added: string) => () => `<!doctype html><html lang="en"><body>${honest}${added}</body></html>`
  const link = (href: string) => page(`<p><a href="${href}">x</a></p>`)
  return hostileFiles('html', 'release.html', [
    [
      'an inner document type with entities',
      () => `<!DOCTYPE html [<!ENTITY x "y">]><html><body>${honest}&x;</body></html>`,
      unsafe,
    ],
    [
      'a file as an entity',
      () =>
        `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body>${honest}&x;</body></html>`,
      unsafe,
    ],
    [
      'an address as an entity',
      () => `<!DOCTYPE html [<!ENTITY x SYSTEM "${address}/x">]><html><body>${honest}&x;</body></html>`,
      unsafe,
    ],
    [
      'a document type from elsewhere',
      () => `<!DOCTYPE html SYSTEM "http://${host}/x.dtd"><html><body>${honest}</body></html>`,
      shown,
    ],
    ['a script', page('<script>struck()</script>'), shown],
    ['a script from elsewhere', page(`<script src="${address}/struck.js"></script>`), shown],
    ['a script that is never closed', page('<script>struck()'), shown],
    ['a drawing with a script', page('<svg onload="struck()"><script>struck()</script></svg>'), shown],
    ['a formula with a link', page('<math href="javascript:struck()"><mi>x</mi></math>'), shown],
    ['a frame with a page in it', page('<iframe srcdoc="<script>struck()</script>"></iframe>'), shown],
    ['a frame from elsewhere', page(`<iframe src="http://${host}/struck"></iframe>`), shown],
    ['an object', page(`<object data="${address}/struck"><embed src="${address}/struck"></object>`), shown],
    ['a picture from elsewhere', page(`<img src="${address}/struck.png">`), pictures],
    ['a picture that fails', page('<img src=x onerror=struck()>'), pictures],
    ['a picture of many sizes', page(`<picture><source srcset="http://${host}/struck 2x"></picture>`), pictures],
    [
      'a base from elsewhere',
      () => `<html><head><base href="http://${host}/"></head><body>${honest}</body></html>`,
      shown,
    ],
    [
      'a jump to elsewhere',
      () =>
        `<html><head><meta http-equiv="refresh" content="0;url=http://${host}/"></head><body>${honest}</body></html>`,
      shown,
    ],
    [
      'styles from elsewhere',
      page(`<style>@import url(${address}/struck.css); body { background: url(${address}/struck) }</style>`),
      shown,
    ],
    ['a template', page('<template><script>struck()</script></template>'), shown],
    [
      'a noscript that ends within',
      page('<noscript><p title="</noscript><img src=x onerror=struck()>"></noscript>'),
      shown,
    ],
    ['a form', page('<form action="javascript:struck()"><input autofocus onfocus="struck()"></form>'), shown],
    ['a link that is a script', link('javascript:struck()'), lost],
    ['a link that is a script, disguised', link('&#1;j&#97;va&Tab;script&colon;struck()'), lost],
    ['a link that is data', link('data:text/html,<script>struck()</script>'), lost],
    ['a link to a file', link('file:///etc/struck'), lost],
    ['a link to a share', link(`\\\\${host}\\struck`), lost],
    ['a link of 10,000 letters', link(`https://x.example/${'struck'.repeat(2_000)}`), lost],
    ['200,000 elements in each other', page('<div>'.repeat(200_000)), refused('FILE_DAMAGED')],
    ['200,000 marks in each other', page('<b><i>'.repeat(100_000)), refused('FILE_DAMAGED')],
    ['5,000 tables in each other', page('<table><tr><td>'.repeat(5_000)), refused('FILE_DAMAGED')],
    [
      '100,000 attributes',
      page(`<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' ')}>x</p>`),
      shown,
    ],
    [
      'a cell over two billion columns',
      page('<table><tr><td colspan=2000000000 rowspan=2000000000>x</td></tr></table>'),
      opens(['tables-flattened'], { shows: english.body }),
    ],
    ['a list that starts far below', page('<ol start=-2000000000><li value=99999999999999>x</li></ol>'), shown],
    ['a comment that is never closed', page('<!-- struck'), shown],
    ['text that is never closed', page('<plaintext>words <b>and signs'), opens([], { shows: '<b>and signs' })],
    ['a million entities', page('&amp;'.repeat(1_000_000)), shown],
    ['50,000 links that are scripts', page('<a href="javascript:struck()">x</a>'.repeat(50_000)), lost],
    ['names of the prototype', page('<p __proto__=x constructor=y id=__proto__><a href=__proto__>x</a></p>'), lost],
    [
      'UTF-7',
      () =>
        `<html><head><meta charset="utf-7"></head><body>${honest}+ADw-script+AD4-struck()+ADw-/script+AD4-</body></html>`,
      opens([], { shows: '+ADw-' }),
    ],
  ])
}
