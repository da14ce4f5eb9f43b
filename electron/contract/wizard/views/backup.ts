import type { ErrorView } from '../../errors';
import type { Sentence } from '../../words/sentence';
import type { ItemView } from './items';

/** Page 3: the backup and its proof. */
export interface BackupState {
  readonly page: 'backup';
  readonly phase: 'ready' | 'running' | 'proven' | 'failed';
  readonly items: readonly ItemView[];
  readonly folder: string;
  /** The run the backup belongs to, once it has begun. */
  readonly run: string | null;
  readonly canChangeFolder: boolean;
  /** 0 to 1. */
  readonly progress: number;
  readonly witnesses: readonly WitnessView[];
  readonly files: readonly BackupFileView[];
  /** What a route could not carry and what was therefore not compared, by name. */
  readonly notCompared: readonly Sentence[];
  readonly error: ErrorView | null;
}

/** The routes that read the registry. */
export const ROUTES = [
  'win32-api',
  'regedit-wmi',
  'reg-export',
  'practice-export',
  'practice-registry',
  'hive-file',
  'hive-scan',
  'network-registry',
  'saved-hive',
] as const;

export type Route = (typeof ROUTES)[number];

export interface WitnessView {
  readonly id: Route;
  readonly state: 'waiting' | 'reading' | 'agrees' | 'disagrees' | 'unavailable';
}

export interface BackupFileView {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}
