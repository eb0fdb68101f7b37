/** A share as a ring with its percentage beside it. `share` is 0…1. */
export function ProgressRing({
  share,
  label,
  percentage,
}: {
  readonly share: number
  readonly label: string
  readonly percentage: string
}) {
  const radius = 12
  const around = 2 * Math.PI * radius
  return (
    <span className="ring" role="img" aria-label={`${label} ${percentage}`}>
      <svg viewBox="0 0 30 30" fill="none" strokeWidth="3.5" aria-hidden="true">
        <circle className="ring-track" cx="15" cy="15" r={radius} />
        <circle
          className="ring-arc"
          cx="15"
          cy="15"
          r={radius}
          strokeDasharray={`${clamp(share) * around} ${around}`}
          strokeLinecap="butt"
        />
      </svg>
      <span className="numbers">{percentage}</span>
    </span>
  )
}

/** A share as a bar. `share` is 0…1; `label` says of what. */
export function ProgressBar({ share, label }: { readonly share: number; readonly label: string }) {
  const percent = Math.round(clamp(share) * 100)
  return (
    <div
      className="bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div className={`bar-fill ${percent === 100 ? 'complete' : ''}`} style={{ inlineSize: `${percent}%` }} />
    </div>
  )
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0))
}
