/** Keys to press together, in the order of the keyboard whatever the direction of the window. */
export function KeyCaps({ keys }: { readonly keys: readonly string[] }) {
  return (
    <kbd dir="ltr">
      {keys.map((key) => (
        <span key={key}>{key}</span>
      ))}
    </kbd>
  )
}
