/** The registry view a path is in; null where this Windows has only one, so that nobody is asked to think about it. */
export type ShownView = '64' | '32' | null;

export interface ItemView {
  readonly id: string;
  /** The registry path as Registry Editor shows it, with the value's name where it is a value. */
  readonly path: string;
  readonly form: 'key' | 'value';
  readonly view: ShownView;
  readonly keys: number;
  readonly values: number;
  readonly bytes: number;
}
