/** Why Electron cannot open a window here, or null. The preview has a sentence for each of these names. */
export function noWindow(): 'no-display' | 'root' | null {
  if (process.platform !== 'linux') return null;
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return 'no-display';
  return process.getuid?.() === 0 ? 'root' : null;
}
