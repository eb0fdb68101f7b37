/** Bytes as people say them, in the interface's language: `1.4 MB`, « 1,4 Mo ». */
export function fileSize(bytes: number, language: string): string {
  const [unit, size] = units.find(([, least]) => bytes >= least) ?? units[2]
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: unit === 'kilobyte' ? 0 : 1,
  })
  return format.format(bytes / size)
}

const units = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const
