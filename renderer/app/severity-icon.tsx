import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { Severity } from '#shared/model/finding.ts'

const icons: Record<Severity, LucideIcon> = { error: CircleAlert, warning: TriangleAlert, info: Info }

/** The class that colours what is of this severity. */
export const severityTones: Record<Severity, string> = { error: 'err', warning: 'warn', info: 'info' }

/** Told apart by shape too. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity]
  return <Icon aria-hidden />
}
