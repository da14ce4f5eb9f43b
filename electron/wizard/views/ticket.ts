import { en } from '../../contract/words/en';
import { say } from '../../contract/words/say';
import type { Sentence } from '../../contract/words/sentence';
import { sentence } from '../../contract/words/sentence';
import { placesIn } from '../../domain/plan';
import { PROGRAM_VERSION } from '../../places/version';
import type { StoredRun } from '../../repair/run-store';

/** A short block of plain text for a ticket: what was done, where the backup is, what proves it. No secret. */
export function ticketText({ id, folder, state }: StoredRun): string {
  if (state === null) return `${id}\n${folder}`;
  const { started, startedAt, phase, backup, actions } = state;
  const placeOf = placesIn(started.actions);
  const lines: readonly (Sentence | null)[] = [
    sentence('acts.ticket.head', { version: PROGRAM_VERSION, server: started.machine.name }),
    started.ticket ? sentence('acts.ticket.number', { number: started.ticket }) : null,
    started.technician ? sentence('acts.ticket.technician', { technician: started.technician }) : null,
    sentence('acts.ticket.started', { at: startedAt.replace('T', ' ').slice(0, 19) }),
    sentence('acts.ticket.article', { article: started.article }),
    sentence('acts.ticket.state', { state: text(sentence(`acts.phase.${phase}`)) }),
    ...started.actions.map((action) => {
      if (action.act === 'nothing') return sentence('acts.done.nothing', { path: placeOf(action) });
      if (actions.get(action.id) === 'restored') return sentence('acts.done.restored', { path: placeOf(action) });
      if (actions.get(action.id) !== 'done') return sentence('acts.not-done.removed', { path: placeOf(action) });
      return sentence(action.act === 'change' ? 'acts.done.changed' : 'acts.done.removed', { path: placeOf(action) });
    }),
    backup ? sentence('acts.ticket.backup', { folder: backup.folder }) : null,
    backup ? sentence('acts.ticket.manifest', { sha256: backup.manifestSha256 }) : null,
    backup ? sentence('acts.ticket.witness', { witness: backup.witness }) : null,
  ];
  return lines.flatMap((line) => (line ? [text(line)] : [])).join('\r\n');
}

function text(words: Sentence): string {
  return say(en, 'en', words);
}
