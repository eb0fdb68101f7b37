/** The day it is at a moment where this program runs, as its clock on the wall says: `2024-09-20`. */
export function dayHere(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
