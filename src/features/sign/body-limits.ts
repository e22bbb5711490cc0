/** Up to this many characters a textarea takes over from the editor again. The gap keeps the control from changing back and forth at the border. */
export const areaAgainLimit = 80_000

/** More than this many at once would hold up the page if a textarea had to show them even for a moment. */
export const heldLimit = 400_000
