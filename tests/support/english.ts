import type { Detail } from '../../electron/contract/errors';
import { en } from '../../electron/contract/words/en';
import { say } from '../../electron/contract/words/say';

/** An error's detail in English; empty if there is none. */
export function english(detail: Detail | null | undefined): string {
  return typeof detail === 'object' && detail !== null ? say(en, 'en', detail) : (detail ?? '');
}
