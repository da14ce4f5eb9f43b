/** Why Electron cannot open a window here, or null; the names are those the preview has sentences for. */
export function noWindow(): 'no-display' | 'root' | null {
  if (process.platform !== 'linux') return null;
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return 'no-display';
  return process.getuid?.() === 0 ? 'root' : null;
}
