/** Reading and writing `.reg` files: the format of Registry Editor, Version 5.00 and REGEDIT4. */
export type { RegFile, RegFileEncoding, RegFileFormat, RegFileKey, RegFileValue } from './document';
export type { RegFileView } from './inspect';
export { inspectView } from './inspect';
export type { RegFileLoss, RegFileLossKind, WrittenRegFile } from './losses';
export { withoutLosses } from './losses';
export type { RegFileReading } from './parse';
export { parseRegFile } from './parse';
export { serializeRegFile } from './serialize';
export { treesOf } from './trees';
export type { RegFileEntry } from './write';
export { writeRegFile } from './write';
