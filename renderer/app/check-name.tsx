import { FilledMessage } from '#renderer/app/filled-message.tsx'

/** What a check is called, in the interface's language. */
export function CheckName({ check }: { readonly check: string }) {
  return <FilledMessage keys={[`checks:${check}.name`]} values={{}} otherwise={check} />
}
