import { read } from 'node:fs';
import { promisify } from 'node:util';
import { RepairError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import { Secret } from '../machines/remote';
import { text } from './text';

/** Longer than any Windows password: such input is a file given by mistake. */
const LONGEST = 1024;
const readFrom = promisify(read);

/**
 * The password: the first line of standard input, or what is typed at a prompt without echo. It is never an argument,
 * which every program on this computer could read. Throws E-NO-PASSWORD if there is neither.
 */
export async function readPassword(fromStdin: boolean, account: string, host: string): Promise<Secret> {
  if (fromStdin) return Secret.fromUtf8(await firstLine());
  if (!process.stdin.isTTY) throw new RepairError('E-NO-PASSWORD', '--password-stdin');
  return Secret.fromUtf8(await typed(text(sentence('cli.password', { account, host }))));
}

/** The bytes up to the first line's end, read by the descriptor: a GUI program has no `process.stdin` on Windows. */
async function firstLine(): Promise<Uint8Array> {
  const bytes = Buffer.alloc(LONGEST);
  let length = 0;
  while (length < LONGEST) {
    const count = await readSome(bytes, length);
    length += count;
    const end = bytes.subarray(0, length).indexOf(0x0a);
    if (count > 0 && end < 0) continue;
    return ownPart(bytes, end < 0 ? length : end);
  }
  bytes.fill(0);
  throw new RepairError('E-NO-PASSWORD', '--password-stdin');
}

async function readSome(bytes: Buffer, at: number): Promise<number> {
  try {
    return (await readFrom(0, bytes, at, bytes.length - at, null)).bytesRead;
  } catch (error) {
    // Windows reports the end of a pipe as an error.
    if (error instanceof Error && 'code' in error && error.code === 'EOF') return 0;
    throw new RepairError('E-NO-PASSWORD', '--password-stdin', { cause: error });
  }
}

/** A copy of the first `end` bytes without a trailing carriage return; the buffer is wiped. */
function ownPart(bytes: Buffer, end: number): Uint8Array {
  const part = Uint8Array.from(bytes.subarray(0, bytes[end - 1] === 0x0d ? end - 1 : end));
  bytes.fill(0);
  return part;
}

const Key = { CTRL_C: 0x03, CTRL_D: 0x04, BACKSPACE: 0x08, ENTER: 0x0d, LINE_FEED: 0x0a, CTRL_U: 0x15, DELETE: 0x7f } as const;

/** What is typed up to Enter, without echo. Throws E-NO-PASSWORD if the user cancels. */
function typed(prompt: string): Promise<Uint8Array> {
  const { stdin, stderr } = process;
  const bytes = Buffer.alloc(LONGEST);
  let length = 0;
  return new Promise((resolve, reject) => {
    const end = (): void => {
      stdin.off('data', onData);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
    };
    const onData = (keys: Buffer): void => {
      for (const key of keys) {
        if (key === Key.ENTER || key === Key.LINE_FEED || key === Key.CTRL_D) {
          end();
          resolve(ownPart(bytes, length));
        } else if (key === Key.CTRL_C) {
          end();
          bytes.fill(0);
          reject(new RepairError('E-NO-PASSWORD', '--password-stdin'));
        } else if (key === Key.BACKSPACE || key === Key.DELETE) {
          // A character may have up to four bytes.
          do length = Math.max(0, length - 1);
          while (length > 0 && (bytes[length]! & 0xc0) === 0x80);
        } else if (key === Key.CTRL_U) length = 0;
        else if (length < LONGEST) bytes[length++] = key;
      }
      keys.fill(0);
    };
    // Raw mode first: whoever answers the prompt at once must not see what they type.
    stdin.setRawMode(true);
    stderr.write(prompt);
    stdin.resume();
    stdin.on('data', onData);
  });
}
