/** Reading and writing `.reg` files: the format of Registry Editor, Version 5.00 and REGEDIT4. */
export type { AnsiPage } from './ansi-page';
export { ansiPage, WINDOWS_1252 } from './ansi-page';
export type { RegFile, RegFileFormat } from './document';
export { inspectView } from './inspect';
export type { RegFileLoss, RegFilePieces, WrittenRegFile } from './losses';
export { withoutLosses } from './losses';
export type { RegFileReading } from './parse';
export { parseRegFile } from './parse';
export { RegFileParser } from './parse-pieces';
export { serializeRegFile } from './serialize';
export { treesOf } from './trees';
export type { RegFileEntry } from './write';
export { regFilePieces, writeRegFile } from './write';
