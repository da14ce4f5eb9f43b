import { type Sentence, sentence } from '../contract/words/sentence';
import { isServiceKey, type Target } from './articles';
import type { TargetContent } from './observation';
import { oneLine } from './one-line';
import { redactImagePath } from './redact';
import { type KeyTree, type RegistryValue, RegistryType, textOf, valueIn } from './registry';
import { START_TYPES, type StartType } from './service';

/** What an undo would write for the service: what Windows starts, under which account and when. */
export interface ServicePreview {
  /** The service's key. */
  readonly path: string;
  /** Redacted (Q235418): the program, and `***` for whatever follows it. Null: no such value is written. */
  readonly imagePath: string | null;
  /** `ObjectName` as stored. Null: no such value is written; a service key without one means LocalSystem. */
  readonly account: string | null;
  /** Null: no value that Windows could use is written. A number for which Windows has no name stays a number. */
  readonly start: StartType | number | null;
  /** Whether the whole key is written. Otherwise only `ImagePath` is, and account and start type stay as they are. */
  readonly isWhole: boolean;
}

/** The services among the entries to be written; on a disk there may be one for each control set. */
export function servicePreviews(
  entries: readonly { readonly target: Target; readonly content: TargetContent }[],
): readonly ServicePreview[] {
  return entries.flatMap(({ target, content }) => {
    if (!isServiceKey(target.path)) return [];
    const tree = content.kind === 'key' ? content.tree : { name: '', values: [content.value], subkeys: [] };
    return [{ ...previewOf(target.path, tree), isWhole: content.kind === 'key' }];
  });
}

/** The same as sentences: one for the key, then one for each value that is written; a null one is "not set". */
export function servicePreviewSays({ path, imagePath, account, start, isWhole }: ServicePreview): readonly Sentence[] {
  const none = sentence('acts.undo.service.none');
  const written = [
    sentence('acts.undo.service', { path }),
    sentence('acts.undo.service.image-path', { value: imagePath ?? none }),
  ];
  if (!isWhole) return written;
  return [
    ...written,
    sentence('acts.undo.service.account', { value: account ?? none }),
    sentence('acts.undo.service.start', {
      value: start === null ? none : typeof start === 'number' ? start : sentence(`service.start.${start}`),
    }),
  ];
}

function previewOf(path: string, tree: KeyTree): Omit<ServicePreview, 'isWhole'> {
  const text = (name: string): string | null => {
    const value = valueIn(tree, name);
    return value === undefined ? null : textOf(value);
  };
  const image = text('ImagePath');
  const account = text('ObjectName');
  const start = valueIn(tree, 'Start');
  return {
    path,
    imagePath: image === null ? null : oneLine(redactImagePath(image)),
    account: account === null ? null : oneLine(account),
    start: start === undefined ? null : startOf(start),
  };
}

/** Null if the value is not a 32-bit number: Windows then starts nothing. */
function startOf({ type, data }: RegistryValue): StartType | number | null {
  if (type !== RegistryType.REG_DWORD || data.length !== 4) return null;
  const number = new DataView(data.buffer, data.byteOffset, 4).getUint32(0, true);
  return START_TYPES[number] ?? number;
}
