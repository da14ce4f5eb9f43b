import manifest from '../../package.json';

/** This program's version, as package.json has it. */
export const PROGRAM_VERSION: string = manifest.version;
