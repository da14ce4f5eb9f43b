/** Pixels between a control and the box beside it, and between the box and the window's edges. */
const GAP = 8;

/**
 * Puts a fixed box right below a control, or above it if more of the box fits there. The box never leaves the window,
 * and scrolls if it does not fit. If the control is not on the page, the box goes beside the heading.
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

/** The wanted offset, moved into the window. */
function px(wanted: number, room: number): string {
  return `${String(Math.max(GAP, Math.min(wanted, room - GAP)))}px`;
}
