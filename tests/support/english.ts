import type { Detail } from '../../electron/contract/errors';
import { en } from '../../electron/contract/words/en';
import { say } from '../../electron/contract/words/say';

/** An error's detail as somebody reads it who speaks English. */
export function english(detail: Detail | null | undefined): string {
  return typeof detail === 'object' && detail !== null ? say(en, 'en', detail) : (detail ?? '');
}
