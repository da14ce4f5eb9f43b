/**
 * Whether a stored path is full and on this computer. One of the network, or of a device (`\\?\`, `\\.\`), is never opened just
 * because a file names it: Windows would show this user's name and password hash to whatever server that is.
 * @param platform as `process.platform`
 */
export function isLocalFolder(folder: string, platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'win32' ? /^[a-z]:[\\/]/i.test(folder) && !/[\\/]{2}/.test(folder.slice(2)) : /^\/(?!\/)/.test(folder);
}
