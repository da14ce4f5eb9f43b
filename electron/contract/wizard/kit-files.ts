/**
 * What of a server kit's folder is read: its marks and the four folders of results, by their 8.3 names, in the RESULT
 * folder itself, in the kit's folder, or in the folder that holds that. Everything else a user may have picked stays unread.
 */
export const KIT_FILE =
  /^(?:[^/\\]{1,100}\/){0,3}(?:(?:LOG|OWNER|CHANGES|KIT)\.TXT|(?:LOOK|BACKUP|AFTER|UNDONE)\/[\w$~-]{1,8}\.[\w$~-]{1,3})$/i;

/** The most that results can come to, however they are handed over. A kit of a real server stays far below. */
export const MOST_KIT_FILES = 300;
export const MOST_KIT_BYTES = 12 * 1024 * 1024;

/** Of base64, four characters for three bytes, and up to four more for the rest of each file. */
export const MOST_KIT_CHARACTERS = (MOST_KIT_BYTES / 3) * 4 + MOST_KIT_FILES * 4;
