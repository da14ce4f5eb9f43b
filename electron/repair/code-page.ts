import { type AnsiPage, ansiPage, WINDOWS_1252 } from '../domain/reg-file';
import { textOf } from '../domain/registry';
import type { Machine } from '../machines/ports';

const CODE_PAGE_KEY = 'SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage';

/**
 * The ANSI code page in which this machine's Registry Editor reads a REGEDIT4 file: the value ACP. Windows-1252 if that
 * cannot be read or names an unknown page; what another page would read differently is listed in any case.
 */
export async function codePageOf({ registry }: Machine): Promise<AnsiPage> {
  const reading = await registry.readValue({ view: registry.views[0] ?? '32', path: CODE_PAGE_KEY }, 'ACP');
  return (reading.state === 'present' ? ansiPage(Number(textOf(reading.value))) : null) ?? WINDOWS_1252;
}
