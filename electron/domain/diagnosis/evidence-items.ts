import { type Part, type Sentence, sentence } from '../../contract/words/sentence';
import { EXCHANGE_KEY, KMS_SERVICE, KMSERVER_KEY, SERVICE_KEY, SERVICES_KEY, SETUP_COMPONENT, SETUP_KEY } from '../articles';
import type { Evidence, ImagePathFacts, InView, KeyFacts } from '../evidence';
import { ABSENT, type Reading } from '../reading';
import { fullPath, HKLM, valueShown } from '../registry';
import type { ServiceState } from '../service';
import { spellErrorId } from '../setup-errors/spelling';
import { sayDeciding } from './questions/deciding';
import { sayUnread } from './unread';

/** One thing that was looked at, for the list of all evidence. */
export interface EvidenceItem {
  readonly id: string;
  readonly label: Sentence;
  readonly state: 'present' | 'absent' | 'unreadable';
  /** The key, file or service it came from. */
  readonly source: string;
  readonly says: Sentence;
}

/**
 * All evidence as a flat list in the order of the look: what, whether it was there, where it came from, what it says.
 */
export function evidenceItems(evidence: Evidence): readonly EvidenceItem[] {
  return [...registryItems(evidence), ...serviceItems(evidence), ...exchangeItems(evidence), ...otherItems(evidence)];
}

function item<T>(id: string, label: Sentence, source: string, reading: Reading<T>, says: (value: T) => Sentence): EvidenceItem {
  const said =
    reading.state === 'present'
      ? says(reading.value)
      : reading.state === 'absent'
        ? sentence('diagnosis.evidence.absent')
        : sayUnread(reading);
  return { id, label, state: reading.state, source, says: said };
}

/** One item for each view; 32-bit Windows has one view, so its id needs no suffix. */
function inViews<T>(
  id: string,
  label: Sentence,
  place: string | ((reading: Reading<T>, shown: (path: string) => string) => string),
  views: readonly InView<T>[],
  says: (value: T) => Sentence,
): readonly EvidenceItem[] {
  return views.map(({ view, reading }) => {
    const shown = (path: string): string => fullPath({ view, path }, views.length > 1 ? 64 : 32);
    const source = typeof place === 'string' ? shown(place) : place(reading, shown);
    return item(views.length > 1 ? `${id}-${view}` : id, label, source, reading, says);
  });
}

const holds = ({ keys, values, hidden }: KeyFacts): Sentence =>
  hidden === null
    ? sentence('diagnosis.evidence.key', { keys, values })
    : sentence('diagnosis.evidence.keyPartly', { at: hidden.at });

function registryItems({
  serviceKey,
  kmServerKey,
  setupSubkey,
  setupValue,
  program,
  programAtSetup,
}: Evidence): readonly EvidenceItem[] {
  const source = `${HKLM}\\${SERVICE_KEY}`;
  const imagePath: Reading<ImagePathFacts> = serviceKey.state === 'present' ? serviceKey.value.imagePath : serviceKey;
  const named = imagePath.state === 'present' ? imagePath.value.program : 'ImagePath';
  return [
    item('service-key', sentence('diagnosis.evidence.label.serviceKey'), source, serviceKey, holds),
    item('image-path', sentence('diagnosis.evidence.label.imagePath'), valueShown(source, 'ImagePath'), imagePath, (value) =>
      sentence(value.hasMore ? 'diagnosis.program.more' : 'diagnosis.evidence.path', { path: value.program }),
    ),
    item('program', sentence('diagnosis.evidence.label.program'), named, program, sayProgram),
    item(
      'program-at-setup',
      sentence('diagnosis.evidence.label.programAtSetup'),
      'Bin\\Kmserver.exe',
      programAtSetup,
      sayProgram,
    ),
    ...inViews('kmserver-key', sentence('diagnosis.evidence.label.kmServerKey'), KMSERVER_KEY, kmServerKey, holds),
    ...inViews(
      'setup-subkey',
      sentence('diagnosis.evidence.label.setupSubkey'),
      `${SETUP_KEY}\\${SETUP_COMPONENT}`,
      setupSubkey,
      holds,
    ),
    ...inViews(
      'setup-value',
      sentence('diagnosis.evidence.label.setupValue'),
      (_, shown) => valueShown(shown(SETUP_KEY), SETUP_COMPONENT),
      setupValue,
      ({ type, path }) => sentence('diagnosis.evidence.value', { type, path: path ?? '-' }),
    ),
  ];
}

const sayProgram = ({ path, version }: { readonly path: string; readonly version: Reading<string> }): Sentence =>
  version.state === 'present'
    ? sentence('diagnosis.evidence.program', { path, version: version.value })
    : sentence('diagnosis.evidence.programNoVersion', { path });

function serviceItems({ service, dependents }: Evidence): readonly EvidenceItem[] {
  return [
    item('service', sentence('diagnosis.evidence.label.service'), KMS_SERVICE, service, ({ state, config }) => {
      if (config.state !== 'present') return sayState(state);
      const { startType, account, dependsOn, serviceType } = config.value;
      return sentence('diagnosis.evidence.service', {
        state: sentence(`service.state.${state}`),
        startType: sentence(`service.start.${startType}`),
        account,
        type: `0x${serviceType.toString(16)}`,
        dependsOn: listOf(dependsOn),
      });
    }),
    item('dependents', sentence('diagnosis.evidence.label.dependents'), KMS_SERVICE, dependents, (services) =>
      services.length === 0
        ? sentence('diagnosis.evidence.noDependents')
        : sentence('diagnosis.evidence.list', { names: services.map(({ name }) => name) }),
    ),
  ];
}

const sayState = (state: ServiceState): Sentence =>
  sentence('diagnosis.evidence.serviceState', { state: sentence(`service.state.${state}`) });

function exchangeItems({ exchange, web }: Evidence): readonly EvidenceItem[] {
  const generationSource =
    exchange.generation.state === 'present' ? exchange.generation.value.source : `${HKLM}\\${EXCHANGE_KEY}`;
  return [
    item(
      'generation',
      sentence('diagnosis.evidence.label.generation'),
      generationSource,
      exchange.generation,
      ({ generation, build }) =>
        sentence('diagnosis.evidence.generation', { generation, build: build === null ? '-' : String(build) }),
    ),
    ...inViews('setup-key', sentence('diagnosis.evidence.label.setupKey'), SETUP_KEY, exchange.setup, ({ subkeys, values }) =>
      sentence('diagnosis.evidence.list', { names: listOf([...subkeys, ...values]) }),
    ),
    ...exchange.components.map(({ view, name, path, found }) =>
      item(
        `component-${view}-${name}`,
        sentence('diagnosis.evidence.label.component', { name }),
        valueShown(fullPath({ view, path: SETUP_KEY }, exchange.setup.length > 1 ? 64 : 32), name),
        found,
        () => sentence('diagnosis.evidence.path', { path }),
      ),
    ),
    item('services', sentence('diagnosis.evidence.label.services'), `${HKLM}\\${SERVICES_KEY}`, exchange.services, (services) =>
      sentence('diagnosis.evidence.list', { names: listOf(services.map(({ name }) => name)) }),
    ),
    item(
      'system-attendant',
      sentence('diagnosis.evidence.label.attendant'),
      'MSExchangeSA',
      exchange.systemAttendant,
      ({ state }) => sayState(state),
    ),
    item('address-folders', sentence('diagnosis.evidence.label.address'), 'Address', exchange.addressFolders, (folders) =>
      sentence('diagnosis.evidence.list', { names: listOf(folders.map(({ path }) => path)) }),
    ),
    ...inViews(
      'web-connector',
      sentence('diagnosis.evidence.label.webConnector'),
      (reading, shown) =>
        reading.state === 'present' && reading.value.form === 'key'
          ? shown(`${SETUP_KEY}\\Web Connector`)
          : valueShown(shown(SETUP_KEY), 'Web Connector'),
      web.connector,
      ({ form }) => sentence(form === 'key' ? 'diagnosis.evidence.formKey' : 'diagnosis.evidence.formValue'),
    ),
    item(
      'web-service',
      sentence('diagnosis.evidence.label.webService'),
      `${HKLM}\\${SERVICES_KEY}\\MSExchangeWEB`,
      web.serviceKey,
      ({ values }) => sentence('diagnosis.evidence.values', { n: values }),
    ),
    item('web-data', sentence('diagnosis.evidence.label.webData'), 'Webdata', web.dataFolder, ({ path }) =>
      sentence('diagnosis.evidence.path', { path }),
    ),
    item('iis', sentence('diagnosis.evidence.label.iis'), `${HKLM}\\${SERVICES_KEY}\\W3SVC`, web.iis, holds),
  ];
}

/**
 * One item for each place that contains something or could not be read; one for all empty places, since there are many.
 */
function dataItems(folders: Evidence['dataFolders']): readonly EvidenceItem[] {
  const label = sentence('diagnosis.evidence.label.data');
  const empty = folders.filter(({ reading }) => reading.state === 'absent').map(({ path }) => path);
  const places = folders.filter(({ reading }) => reading.state !== 'absent');
  return [
    ...places.map(({ path, reading }, at) =>
      item(`data-folder-${at + 1}`, label, path, reading, ({ files, bytes }) =>
        sentence('diagnosis.evidence.data', { n: files, bytes }),
      ),
    ),
    ...(empty.length === 0
      ? []
      : [item(`data-folder-${places.length + 1}`, label, empty.join(', '), ABSENT, () => sentence('diagnosis.evidence.absent'))]),
  ];
}

function otherItems(evidence: Evidence): readonly EvidenceItem[] {
  const { commandProcessor, dataFolders, setupLog, reportedError, reportedSigns, deciding, pendingRestart } = evidence;
  return [
    item('cmd', sentence('diagnosis.evidence.label.cmd'), 'System32\\cmd.exe', commandProcessor, ({ path }) =>
      sentence('diagnosis.evidence.path', { path }),
    ),
    ...dataItems(dataFolders),
    item(
      'setup-log',
      sentence('diagnosis.evidence.label.log'),
      setupLog.state === 'present' ? setupLog.value.path : 'Exchange Server Setup.log',
      setupLog,
      ({ sessions, lineCount }) => sentence('diagnosis.evidence.log', { sessions, n: lineCount }),
    ),
    ...(reportedError === null
      ? []
      : [
          {
            id: 'reported-error',
            label: sentence('diagnosis.evidence.label.error'),
            state: 'present' as const,
            source: spellErrorId(reportedError.id),
            says: sentence(reportedError.from === 'log' ? 'diagnosis.reported.inLog' : 'diagnosis.reported.byUser', {
              id: spellErrorId(reportedError.id),
            }),
          },
        ]),
    ...reportedSigns.map((sign) => ({
      id: `reported-${sign}`,
      label: sentence('diagnosis.evidence.label.error'),
      state: 'present' as const,
      source: reportedError === null ? '-' : spellErrorId(reportedError.id),
      says: sentence(`diagnosis.sign.${sign}`),
    })),
    ...deciding.map(({ question, answer }) => ({
      id: `deciding-${question}`,
      label: sentence('diagnosis.evidence.label.answer'),
      state: 'present' as const,
      source: '-',
      says: sentence(`diagnosis.answered.${answer}`, { question: sayDeciding(evidence, question) }),
    })),
    item('pending-restart', sentence('diagnosis.evidence.label.restart'), 'Session Manager', pendingRestart, () =>
      sentence('diagnosis.evidence.restart'),
    ),
  ];
}

const listOf = (names: readonly string[]): Part => (names.length === 0 ? '-' : names);
