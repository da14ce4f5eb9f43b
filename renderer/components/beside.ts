/** Pixels between a control and what is said beside it, and to the window's edges. */
const GAP = 8;

/**
 * Puts a fixed box right below a control, or above it where more of it fits there; it never leaves the window, and scrolls
 * where it does not fit. Without a control that is on the page it stands below the heading.
 */
export function placeBeside(box: HTMLElement, control: Element | null): void {
  const anchor = control?.isConnected ? control : document.querySelector('h1');
  const { top, bottom, left } = anchor?.getBoundingClientRect() ?? { top: 0, bottom: 0, left: 0 };
  const { innerWidth, innerHeight } = window;
  box.style.maxHeight = '';
  const { width, height } = box.getBoundingClientRect();
  const [above, below] = [top - 2 * GAP, innerHeight - bottom - 2 * GAP];
  const goesBelow = height <= below || below >= above;
  const shown = Math.min(height, Math.max(goesBelow ? below : above, 0));
  box.style.maxHeight = `${String(shown)}px`;
  box.style.top = px(goesBelow ? bottom + GAP : top - GAP - shown, innerHeight - shown);
  box.style.left = px(left, innerWidth - width);
}

/** Within the window. */
function px(wanted: number, room: number): string {
  return `${String(Math.max(GAP, Math.min(wanted, room - GAP)))}px`;
}
