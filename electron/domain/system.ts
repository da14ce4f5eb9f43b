/** Facts about the system that a machine runs; asked once per look. */
export interface SystemFacts {
  /** The computer's NetBIOS name, e.g. SERVER01. */
  readonly name: string;
  /** A stable id of this installation, so that a run is undone only where it was made (MachineGuid on Windows). */
  readonly id: string;
  readonly windows: WindowsVersion;
  readonly bits: 32 | 64;
  /** True if the process may write HKLM and control services. */
  readonly elevated: boolean;
  /** Environment variables that registry paths use, names in upper case: SYSTEMROOT, SYSTEMDRIVE, PROGRAMFILES… */
  readonly environment: Readonly<Record<string, string>>;
}

export interface WindowsVersion {
  readonly major: number;
  readonly minor: number;
  readonly build: number;
  /** As Windows names itself, e.g. "Windows NT 4.0 Service Pack 6". */
  readonly label: string;
}
