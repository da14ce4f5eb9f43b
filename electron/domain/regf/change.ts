import type { KeyTree } from '../registry';

/** One change of a hive; `parts` are the names from the hive's top key down. */
export type HiveChange =
  /** Deletes the key with everything below. */
  | { readonly kind: 'delete-key'; readonly parts: readonly string[] }
  | { readonly kind: 'delete-value'; readonly parts: readonly string[]; readonly name: string }
  /**
   * Writes the key with its missing parents and all of `tree`; existing values of `tree` are overwritten, others stay.
   */
  | { readonly kind: 'write-tree'; readonly parts: readonly string[]; readonly tree: KeyTree };
