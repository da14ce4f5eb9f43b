/** The second routes there are: the npm package `regedit` (WMI), `reg.exe export`, the practice server's own export. */
export type WitnessId = 'regedit-wmi' | 'reg-export' | 'practice-export';

/** Things a route may not carry. Each is left out of the comparison by name, never silently. */
export type WitnessLimit =
  | 'class-names'
  | 'links'
  | 'type-of-unusual-values'
  | 'bytes-of-unusual-types'
  | 'string-after-nul'
  | 'string-termination'
  | 'multi-string-boundaries'
  | 'empty-strings'
  | 'qword-precision'
  | 'short-numbers';
