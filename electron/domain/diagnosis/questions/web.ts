import { sentence } from '../../../contract/words/sentence';
import { EXCHANGE_KEY } from '../../articles';
import type { Evidence } from '../../evidence';
import type { Reading } from '../../reading';
import { HKLM } from '../../registry';
import { allOf, anyOf, holds, isAbsent, isPresent } from '../answers';
import type { Question, TwoSidedQuestion } from '../rule';
import { sayUnreads } from '../unread';

/** Questions about Outlook Web Access and its web server (Q274197). */

const connectorPath = `${HKLM}\\${EXCHANGE_KEY}\\Setup\\Web Connector`;

const connectorReadings = ({ web }: Evidence): readonly Reading<unknown>[] => web.connector.map(({ reading }) => reading);

export const webConnectorIsThere: TwoSidedQuestion = {
  ask: (evidence) => anyOf(connectorReadings(evidence).map(isPresent)),
  yes: () => sentence('diagnosis.web.connector.yes', { path: connectorPath }),
  no: () => sentence('diagnosis.web.connector.no', { path: connectorPath }),
  unread: (evidence) => sayUnreads(...connectorReadings(evidence)),
};

export const webConnectorIsAbsent: Question = {
  ask: (evidence) => allOf(connectorReadings(evidence).map(isAbsent)),
  yes: webConnectorIsThere.no,
  no: webConnectorIsThere.yes,
  unread: webConnectorIsThere.unread,
};

/** The article finds the key again without values, since Setup makes it anew; before that run it is not there at all. */
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

/** Outlook Web Access is whole: its service has values, its folder and the web server are there. */
export const webAccessIsWhole: Question = {
  ask: ({ web }) => allOf([holds(web.serviceKey, ({ values }) => values > 0), isPresent(web.dataFolder), isPresent(web.iis)]),
  yes: () => sentence('diagnosis.web.whole'),
  no: () => sentence('diagnosis.web.notWhole'),
  unread: ({ web }) => sayUnreads(web.serviceKey, web.dataFolder, web.iis),
};
