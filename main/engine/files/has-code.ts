/** Whether an error of Node.js has one of these codes: `ENOENT`, `EACCES` … */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
