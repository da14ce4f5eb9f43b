/**
 * The files read from a server kit's folder: its marks and the four folders of results, by their 8.3 names. The user
 * may have picked the RESULT folder itself, the kit's folder or its parent; every other file in it stays unread.
 */
export const KIT_FILE =
  /^(?:[^/\\]{1,100}\/){0,3}(?:(?:LOG|OWNER|CHANGES|KIT)\.TXT|(?:LOOK|BACKUP|AFTER|UNDONE)\/[\w$~-]{1,8}\.[\w$~-]{1,3})$/i;

/** The limits for results, however they are handed over. A kit from a real server stays far below them. */
export const MOST_KIT_FILES = 300;
export const MOST_KIT_BYTES = 12 * 1024 * 1024;

/** Base64 takes four characters for three bytes, and up to four more for the remainder of each file. */
export const MOST_KIT_CHARACTERS = (MOST_KIT_BYTES / 3) * 4 + MOST_KIT_FILES * 4;
