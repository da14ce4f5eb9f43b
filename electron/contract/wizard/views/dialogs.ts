/**
 * 'native': the program asks for folders in the system's dialog. 'browser': it keeps kits in its own data folder, and
 * the page hands results over as files.
 */
export type FolderDialogs = 'native' | 'browser';
