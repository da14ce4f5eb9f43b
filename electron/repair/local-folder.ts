/**
 * Whether a stored path is absolute and on this computer. A network or device path (`\\?\`, `\\.\`) is never opened
 * just because a file names it: Windows would send this user's name and password hash to that server.
 * @param platform as `process.platform`
 */
export function isLocalFolder(folder: string, platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'win32' ? /^[a-z]:[\\/]/i.test(folder) && !/[\\/]{2}/.test(folder.slice(2)) : /^\/(?!\/)/.test(folder);
}
