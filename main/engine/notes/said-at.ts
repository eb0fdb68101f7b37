/** When a remark of a file was made, in ISO 8601: as the file says it, or now where it says nothing that is a time. */
export function saidAt(at: string, now: Date): string {
  const time = new Date(at)
  return (Number.isNaN(time.getTime()) ? now : time).toISOString()
}
