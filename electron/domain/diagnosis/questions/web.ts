import { type Sentence, sentence } from '../../../contract/words/sentence';
import { SETUP_KEY } from '../../articles';
import type { Evidence } from '../../evidence';
import type { Reading } from '../../reading';
import { fullPath, valueShown } from '../../registry';
import { allOf, anyOf, holds, isAbsent, isPresent } from '../answers';
import type { Question, TwoSidedQuestion } from '../rule';
import { sayUnreads } from '../unread';

/** Questions about Outlook Web Access and its web server (Q274197). */

const WEB_CONNECTOR = 'Web Connector';

/** Setup's entry in both forms, in the view that has it, as Registry Editor shows it. */
function connectorPaths({ machine, web }: Evidence): { readonly path: string; readonly value: string } {
  const view = web.connector.find(({ reading }) => reading.state === 'present')?.view ?? '64';
  const shown = (path: string): string => fullPath({ view, path }, machine.bits);
  return { path: shown(`${SETUP_KEY}\\${WEB_CONNECTOR}`), value: valueShown(shown(SETUP_KEY), WEB_CONNECTOR) };
}

function sayConnector(evidence: Evidence): Sentence {
  const { path, value } = connectorPaths(evidence);
  const isKey = evidence.web.connector.some(({ reading }) => reading.state === 'present' && reading.value.form === 'key');
  return isKey ? sentence('diagnosis.web.connector.key', { path }) : sentence('diagnosis.web.connector.value', { path: value });
}

const connectorReadings = ({ web }: Evidence): readonly Reading<unknown>[] => web.connector.map(({ reading }) => reading);

export const webConnectorIsThere: TwoSidedQuestion = {
  ask: (evidence) => anyOf(connectorReadings(evidence).map(isPresent)),
  yes: sayConnector,
  no: (evidence) => sentence('diagnosis.web.connector.no', connectorPaths(evidence)),
  unread: (evidence) => sayUnreads(...connectorReadings(evidence)),
};

export const webConnectorIsAbsent: Question = {
  ask: (evidence) => allOf(connectorReadings(evidence).map(isAbsent)),
  yes: webConnectorIsThere.no,
  no: webConnectorIsThere.yes,
  unread: webConnectorIsThere.unread,
};

/**
 * The article finds the key without values, because Setup has made it again; before that run it is not there at all.
 */
export const webServiceIsEmpty: Question = {
  ask: ({ web }) => holds(web.serviceKey, ({ values }) => values === 0, 'yes'),
  yes: ({ web }) => sentence(web.serviceKey.state === 'present' ? 'diagnosis.web.service.empty' : 'diagnosis.web.service.absent'),
  no: () => sentence('diagnosis.web.service.filled'),
  unread: ({ web }) => sayUnreads(web.serviceKey),
};

export const webDataIsGone: Question = {
  ask: ({ web }) => isAbsent(web.dataFolder),
  yes: () => sentence('diagnosis.web.data.gone'),
  no: ({ web }) =>
    sentence('diagnosis.web.data.there', { path: web.dataFolder.state === 'present' ? web.dataFolder.value.path : '' }),
  unread: ({ web }) => sayUnreads(web.dataFolder),
};

export const webServerIsGone: Question = {
  ask: ({ web }) => isAbsent(web.iis),
  yes: () => sentence('diagnosis.web.iis.gone'),
  no: () => sentence('diagnosis.web.iis.there'),
  unread: ({ web }) => sayUnreads(web.iis),
};

/** Outlook Web Access is complete: its service key has values, and its folder and the web server exist. */
export const webAccessIsWhole: Question = {
  ask: ({ web }) => allOf([holds(web.serviceKey, ({ values }) => values > 0), isPresent(web.dataFolder), isPresent(web.iis)]),
  yes: () => sentence('diagnosis.web.whole'),
  no: () => sentence('diagnosis.web.notWhole'),
  unread: ({ web }) => sayUnreads(web.serviceKey, web.dataFolder, web.iis),
};
