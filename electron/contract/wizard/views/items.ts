/** The registry view a path is in; null if this Windows has only one, so that nobody has to think about it. */
export type ShownView = '64' | '32' | null;

export interface ItemView {
  readonly id: string;
  /** The registry path as Registry Editor shows it, with the value's name if it is a value. */
  readonly path: string;
  readonly form: 'key' | 'value';
  readonly view: ShownView;
  readonly keys: number;
  readonly values: number;
  readonly bytes: number;
}
