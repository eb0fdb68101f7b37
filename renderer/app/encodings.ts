/** Encodings press texts come in, by their WHATWG labels. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1256',
  'iso-8859-6',
  'windows-1251',
  'iso-8859-15',
  'windows-1250',
  'gb18030',
] as const
