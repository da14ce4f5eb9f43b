/**
 * What of a server kit's folder is read: its marks and the four folders of results, by their 8.3 names, in the RESULT
 * folder itself, in the kit's folder, or in the folder that holds that. Everything else a user may have picked stays unread.
 */
export const KIT_FILE =
  /^(?:[^/\\]{1,100}\/){0,3}(?:(?:LOG|OWNER|CHANGES|KIT)\.TXT|(?:LOOK|BACKUP|AFTER|UNDONE)\/[\w$~-]{1,8}\.[\w$~-]{1,3})$/i;

export const MOST_KIT_FILES = 200;

/** Of base64: 18 MB of results. The largest that a look brings is a copy of Mad.exe. */
export const MOST_KIT_CHARACTERS = 24_000_000;
