/** The mark: the six field colours around one exact square. */
export function Logo() {
  return (
    <span
      aria-hidden
      className="relative size-6.5 rounded-[7px] bg-[conic-gradient(from_210deg,var(--path),var(--time),var(--secret),var(--token),var(--body),var(--method),var(--path))] after:absolute after:inset-[7px] after:rounded-[3px] after:bg-surface"
    />
  )
}
