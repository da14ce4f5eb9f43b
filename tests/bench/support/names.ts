/** Names of the contenders measured inside Windows, which the goals, evaluated outside, need too. */
export const LOOK_OURS = 'our evidence pass';
export const LOOK_PROCESSES = 'the same questions by reg.exe and sc.exe';
export const LOOK_REGEDIT = 'its keys by the regedit package';
export const IMPORT_READ = 'our reader';
export const IMPORT_WRITTEN = 'our reader and writing to the registry';
export const IMPORT_REG = 'reg.exe import';
