// The characters of a text as the checks of typography tell them apart: one small number a UTF-16 unit.

export const kinds = {
  other: 0,
  space: 1,
  noBreak: 2,
  oddSpace: 3,
  newline: 4,
  lower: 5,
  upper: 6,
  arabic: 7,
  digit: 8,
  stop: 9,
  comma: 10,
  semicolon: 11,
  colon: 12,
  question: 13,
  exclamation: 14,
  arabicMark: 15,
  straightQuote: 16,
  straightApostrophe: 17,
  openGuillemet: 18,
  closeGuillemet: 19,
  curlyQuote: 20,
  openBracket: 21,
  closeBracket: 22,
  hyphen: 23,
  dash: 24,
  ellipsis: 25,
  tatweel: 26,
  vowelSign: 27,
  direction: 28,
  invisible: 29,
  control: 30,
  otherScript: 31,
  decomposable: 32,
  presentationForm: 33,
  farsiLetter: 34,
  openSingleQuote: 35,
  mojibakeLead: 36,
  mojibakeTail: 37,
  percent: 38,
  spaceAfterStop: 39,
  angle: 40,
  apostrophe: 41,
  joiningVowelSign: 42,
} as const

export type CharacterKind = (typeof kinds)[keyof typeof kinds]

export const characterKindOf = new Uint8Array(0x10000)

function range(kind: CharacterKind, from: number, to: number): void {
  characterKindOf.fill(kind, from, to + 1)
}

function each(kind: CharacterKind, characters: string): void {
  for (let at = 0; at < characters.length; at += 1) characterKindOf[characters.charCodeAt(at)] = kind
}

range(kinds.lower, 0x61, 0x7a)
range(kinds.upper, 0x41, 0x5a)
range(kinds.lower, 0xdf, 0xff)
range(kinds.upper, 0xc0, 0xde)
for (let code = 0x100; code < 0x180; code += 1) {
  const letter = String.fromCharCode(code)
  characterKindOf[code] = letter === letter.toLowerCase() ? kinds.lower : kinds.upper
}
range(kinds.lower, 0x180, 0x24f)
range(kinds.digit, 0x30, 0x39)
range(kinds.digit, 0x660, 0x669)
range(kinds.arabic, 0x620, 0x64a)
range(kinds.arabic, 0x671, 0x6d3)
range(kinds.vowelSign, 0x64b, 0x652)
range(kinds.joiningVowelSign, 0x653, 0x655)
range(kinds.decomposable, 0x300, 0x36f)
each(kinds.decomposable, '\u2126\u212a\u212b\u2000\u2001\u2329\u232a')
range(kinds.otherScript, 0x370, 0x3ff)
range(kinds.otherScript, 0x400, 0x52f)
range(kinds.otherScript, 0x1f00, 0x1fff)
range(kinds.otherScript, 0xff01, 0xff5e)
range(kinds.otherScript, 0xd835, 0xd835)
each(kinds.decomposable, '\u0374\u037e\u0387\u1fef')
range(kinds.presentationForm, 0xfb50, 0xfdff)
range(kinds.presentationForm, 0xfe70, 0xfefc)
each(kinds.farsiLetter, 'یکہۀۂےۓە')
range(kinds.farsiLetter, 0x6f0, 0x6f9)
range(kinds.control, 0x00, 0x1f)
range(kinds.control, 0x7f, 0x9f)
range(kinds.control, 0x2028, 0x2029)
range(kinds.control, 0xfff9, 0xffff)
range(kinds.control, 0xf000, 0xf0ff)
range(kinds.oddSpace, 0x2002, 0x200a)
each(kinds.oddSpace, '\t\u1680\u205f\u3000')
each(kinds.newline, '\n')
each(kinds.space, ' ')
each(kinds.noBreak, '\u00a0\u202f')
each(kinds.stop, '.')
each(kinds.comma, ',')
each(kinds.semicolon, ';')
each(kinds.colon, ':')
each(kinds.question, '?')
each(kinds.exclamation, '!')
each(kinds.arabicMark, '،؛؟')
each(kinds.straightQuote, '"')
each(kinds.straightApostrophe, "'")
each(kinds.openGuillemet, '«‹')
each(kinds.closeGuillemet, '»›')
each(kinds.curlyQuote, '“”„‟')
each(kinds.openSingleQuote, '‘‚')
each(kinds.apostrophe, '’')
each(kinds.openBracket, '([{')
each(kinds.closeBracket, ')]}')
each(kinds.angle, '<>')
each(kinds.hyphen, '-')
each(kinds.dash, '–—')
each(kinds.ellipsis, '…')
each(kinds.tatweel, 'ـ')
each(kinds.percent, '%€')
each(kinds.direction, '\u200e\u200f\u061c')
range(kinds.direction, 0x202a, 0x202e)
range(kinds.direction, 0x2066, 0x2069)
each(kinds.invisible, '\u200b\u200c\u200d\u00ad\ufeff\u180e\u3164\uffa0')
range(kinds.invisible, 0x2060, 0x2064)
each(kinds.mojibakeLead, 'ÃÂâÅÄØÙÐÑðï')
each(kinds.mojibakeTail, '¡¢£¤¥¦§¨©ª¬®¯°±²³´µ¶·¸¹º¼½¾¿ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ')
