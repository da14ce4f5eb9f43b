/** What other programs leave in any folder, and the file with which a script tests for free space: none is a result. */
export const isForeign = (name: string): boolean =>
  ['ROOM.TXT', '.DS_STORE', 'THUMBS.DB', 'DESKTOP.INI'].includes(name) || name.startsWith('._');
