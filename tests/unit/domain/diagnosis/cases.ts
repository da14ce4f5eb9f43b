import type { FindingArticle, FindingStatus, RecommendedAction, VerdictKind } from '../../../../electron/domain/diagnosis';
import type { SentenceId } from '../../../../electron/contract/words/sentence';
import { present, unreadable } from '../../../../electron/domain/reading';
import type { Evidence } from '../../../../electron/domain/evidence';
import * as m from './machines';

/** One described machine and what a specialist would say about it. */
export interface Case {
  readonly name: string;
  readonly evidence: Evidence;
  readonly verdict: VerdictKind;
  readonly article: FindingArticle | null;
  readonly action: RecommendedAction;
  /** Statuses of the articles that matter in this case. */
  readonly statuses?: Partial<Record<FindingArticle, FindingStatus>>;
  /** A reason that must be given, under the article it belongs to. */
  readonly reason?: readonly [FindingArticle, 'for' | 'against' | 'unread', SentenceId];
}

const E2 = 0xc002_0002;
const E3 = 0xc002_0003;
const E5 = 0xc002_0005;
const E422 = 0xc002_0422;

const removesThree = { verdict: 'applies', article: 'Q290226', action: 'remove-three' } as const;
const removesService = (article: 'Q196171' | 'Q182814') =>
  ({ verdict: 'applies', article, action: 'remove-service-key' }) as const;
const trims = { verdict: 'other-fault', article: 'Q235418', action: 'trim-imagepath' } as const;
const explains = (article: FindingArticle) => ({ verdict: 'other-fault', article, action: 'none' }) as const;
const maybe = (article: FindingArticle) => ({ verdict: 'possible', article, action: 'none' }) as const;
const healthy = { verdict: 'healthy', article: null, action: 'refuse' } as const;
const tooNew = { verdict: 'exchange-2000', article: null, action: 'refuse' } as const;
const nothing = { verdict: 'nothing', article: null, action: 'none' } as const;
const cannotTell = { verdict: 'cannot-tell', article: null, action: 'none' } as const;

const all = [m.serviceLeft(), m.kmServerKey, m.setupSubkey] as const;
const installed = [m.programThere(), m.kmServerKey, m.setupValue] as const;

const unread =
  (part: keyof Evidence): m.Change =>
  (evidence) => ({ ...evidence, [part]: unreadable('E-REG-DENIED', part, 5) });
const unreadViews =
  (part: 'kmServerKey' | 'setupSubkey' | 'setupValue'): m.Change =>
  (evidence) => ({ ...evidence, [part]: [{ view: '32', reading: unreadable('E-REG-DENIED', part, 5) }] });
const exchange =
  (change: Partial<Evidence['exchange']>): m.Change =>
  (evidence) => ({ ...evidence, exchange: { ...evidence.exchange, ...change } });
const web =
  (change: Partial<Evidence['web']>): m.Change =>
  (evidence) => ({ ...evidence, web: { ...evidence.web, ...change } });

// prettier-ignore
const LEFTOVERS: readonly Case[] = [
  { name: 'Q290226: all three items, program gone', evidence: m.machine(...all), ...removesThree, reason: ['Q290226', 'for', 'diagnosis.program.missing'] },
  { name: 'Q290226: item 3 as a value', evidence: m.machine(m.serviceLeft(), m.kmServerKey, m.setupValue), ...removesThree, reason: ['Q290226', 'for', 'diagnosis.items.setupEntry.value'] },
  { name: 'Q290226: item 3 as key and value', evidence: m.machine(...all, m.setupValue), ...removesThree, reason: ['Q290226', 'for', 'diagnosis.items.setupEntry.both'] },
  { name: 'Q290226: with the error and the one-line log', evidence: m.machine(...all, m.error(E2), m.oneLineLog), ...removesThree, reason: ['Q290226', 'for', 'diagnosis.log.oneLine'] },
  { name: 'Q290226: the log names the error', evidence: m.machine(...all, m.error(E2, 'log')), ...removesThree, reason: ['Q290226', 'for', 'diagnosis.reported.inLog'] },
  { name: 'Q290226: a longer log speaks against and does not overrule the missing program', evidence: m.machine(...all, m.log(40)), ...removesThree, reason: ['Q290226', 'against', 'diagnosis.log.lines'] },
  { name: 'Q290226: the Exchange version is not known', evidence: m.machine(...all, m.noExchange), ...removesThree },
  { name: 'Q290226: the SCM does not list the service', evidence: m.machine(...all, m.serviceNotListed), ...removesThree },
  { name: 'Q290226: service and KMServer keys, Setup entry gone', evidence: m.machine(m.serviceLeft(), m.kmServerKey), ...removesThree, reason: ['Q290226', 'against', 'diagnosis.items.setupEntry.no'] },
  { name: 'Q290226: service key and Setup entry, KMServer gone', evidence: m.machine(m.serviceLeft(), m.setupSubkey), ...removesThree, reason: ['Q290226', 'against', 'diagnosis.items.kmServerKey.no'] },
  { name: 'Q290226: service key alone with the 5.5 path', evidence: m.machine(m.serviceLeft()), ...removesThree, statuses: { Q196171: 'possible' }, reason: ['Q196171', 'against', 'diagnosis.program.notOld'] },
  { name: 'Q290226: only the Setup entry, as a value', evidence: m.machine(m.setupValue), ...removesThree, reason: ['Q290226', 'for', 'diagnosis.items.setupWithoutService.yes'] },
  { name: 'Q290226: only the Setup entry, as a key', evidence: m.machine(m.setupSubkey), ...removesThree },
  { name: 'Q290226: KMServer key and Setup entry', evidence: m.machine(m.kmServerKey, m.setupValue), ...removesThree },
  { name: 'Q290226: only the KMServer key is possible', evidence: m.machine(m.kmServerKey), ...maybe('Q290226'), reason: ['Q290226', 'for', 'diagnosis.items.kmServerKey.yes'] },
  { name: 'Q290226: only the KMServer key, and the one-line log decides', evidence: m.machine(m.kmServerKey, m.oneLineLog), ...removesThree },
  { name: 'Q290226: only the KMServer key, the error alone does not decide', evidence: m.machine(m.kmServerKey, m.error(E2)), ...maybe('Q290226') },
  { name: 'Q290226: all three with the 4.0 path', evidence: m.machine(m.serviceLeft(m.KM_40), m.kmServerKey, m.setupSubkey), ...removesThree, statuses: { Q196171: 'ruled-out' } },
  { name: 'Q290226: service key without ImagePath', evidence: m.machine(m.serviceWithoutImagePath, m.kmServerKey, m.setupSubkey), ...maybe('Q290226'), reason: ['Q290226', 'against', 'diagnosis.program.notNamed'] },
  { name: 'Q290226: service key without ImagePath, one-line log', evidence: m.machine(m.serviceWithoutImagePath, m.kmServerKey, m.setupSubkey, m.oneLineLog), ...removesThree },
  { name: 'Q290226: password behind a missing program', evidence: m.machine(...all, m.withPassword), ...removesThree, statuses: { Q235418: 'ruled-out' } },
  { name: 'Q290226: another error makes it possible only', evidence: m.machine(...all, m.error(E5)), ...maybe('Q290226'), reason: ['Q290226', 'against', 'diagnosis.reported.other'] },
  { name: 'Q290226: Kmserver.exe exists elsewhere', evidence: m.machine(m.serviceLeft('D:\\Old\\Kmserver.exe'), m.kmServerKey, m.setupSubkey, m.elsewhere), ...maybe('Q290226'), reason: ['Q290226', 'against', 'diagnosis.program.elsewhere'] },
  { name: 'Q290226: Setup entry without service, program still in Bin', evidence: m.machine(m.setupValue, m.elsewhere), ...maybe('Q290226') },
  { name: 'Q290226: on Exchange 5.0 it is possible only', evidence: m.machine(...all, m.generation('5.0')), ...maybe('Q290226'), reason: ['Q290226', 'against', 'diagnosis.exchange.generation'] },
  { name: 'Q290226: keys only in the 32-bit view', evidence: m.machine(...all, m.only32), ...removesThree },
  { name: 'Q290226: disabled leftover service', evidence: m.machine(...all, m.kmsDisabled), ...removesThree, statuses: { Q190442: 'possible' } },
  { name: 'Q290226: an OWA leftover as well is named, Key Management comes first', evidence: m.machine(...all, m.webConnectorLeft, m.error(E2)), ...removesThree, statuses: { Q274197: 'applies' } },
  { name: 'Q290226: a missing component path is named as well', evidence: m.machine(...all, m.componentMissing, m.error(E2)), ...removesThree, statuses: { Q246086: 'applies' } },
  { name: 'Q290226: the program is on another drive', evidence: m.machine(m.serviceLeft('E:\\Exchsrvr\\bin\\kmserver.exe'), m.kmServerKey, m.setupValue), ...removesThree },

  { name: 'Q196171: service key with the 4.0 path, Exchange 5.5 without Key Management', evidence: m.machine(m.serviceLeft(m.KM_40)), ...removesService('Q196171'), statuses: { Q290226: 'possible' }, reason: ['Q196171', 'for', 'diagnosis.program.old'] },
  { name: 'Q196171: any spelling of the 4.0 path', evidence: m.machine(m.serviceLeft('d:\\exchsrvr\\SECURITY\\bin\\kmserver.exe')), ...removesService('Q196171') },
  { name: 'Q196171: with 0xC0020002', evidence: m.machine(m.serviceLeft(m.KM_40), m.error(E2)), ...removesService('Q196171') },
  { name: 'Q196171: the SCM does not list the service', evidence: m.machine(m.serviceLeft(m.KM_40), m.serviceNotListed), ...removesService('Q196171') },
  { name: 'Q196171: Exchange version unknown, Setup names components', evidence: m.machine(m.serviceLeft(m.KM_40), m.generation(null)), ...removesService('Q196171') },
  { name: 'Q196171: without any Exchange it is possible only', evidence: m.machine(m.serviceLeft(m.KM_40), m.noExchange), ...maybe('Q196171'), statuses: { Q290226: 'possible' }, reason: ['Q196171', 'against', 'diagnosis.exchange.notInstalled'] },
  { name: 'Q196171: Exchange 5.0 still installed', evidence: m.machine(m.serviceLeft(m.KM_40), m.generation('5.0')), ...maybe('Q196171'), statuses: { Q290226: 'possible' } },
  { name: 'Q196171: ruled out where Setup lists the component', evidence: m.machine(m.serviceLeft(m.KM_40), m.setupValue), ...removesThree, statuses: { Q196171: 'ruled-out' }, reason: ['Q196171', 'against', 'diagnosis.items.onlyService.no'] },
  { name: 'Q196171: the 4.0 program still exists', evidence: m.machine(m.programThere(m.KM_40, '4.0.837.0')), ...healthy, statuses: { Q196171: 'ruled-out' } },
  { name: 'Q196171: a Mgrent folder left behind does not change it', evidence: m.machine(m.serviceLeft(m.KM_40), m.dataFolder(3, 'C:\\Security\\Mgrent')), ...removesService('Q196171') },

  { name: 'Q182814: upgrade with 0xC0020003 from 5.0', evidence: m.machine(m.serviceLeft(m.KM_40), m.generation('5.0'), m.error(E3)), ...removesService('Q182814'), reason: ['Q182814', 'for', 'diagnosis.reported.byUser'] },
  { name: 'Q182814: upgrade from 4.0', evidence: m.machine(m.serviceLeft(m.KM_40), m.generation('4.0'), m.error(E3)), ...removesService('Q182814') },
  { name: 'Q182814: 0xC0020003 comes before Q196171', evidence: m.machine(m.serviceLeft(m.KM_40), m.error(E3)), ...removesService('Q182814'), statuses: { Q196171: 'possible' } },
  { name: 'Q182814: 0xC0020003 with the 5.5 path', evidence: m.machine(m.serviceLeft(), m.error(E3)), ...removesService('Q182814'), statuses: { Q290226: 'possible' } },
  { name: 'Q182814: 0xC0020003 with all three items', evidence: m.machine(...all, m.error(E3)), ...removesService('Q182814'), statuses: { Q290226: 'possible' } },
  { name: 'Q182814: the log names 0xC0020003', evidence: m.machine(m.serviceLeft(m.KM_40), m.error(E3, 'log')), ...removesService('Q182814') },
  { name: 'Q182814: without an error nobody can tell', evidence: m.machine(m.serviceLeft(m.KM_40), m.generation('5.0')), ...maybe('Q196171'), statuses: { Q182814: 'cannot-tell' }, reason: ['Q182814', 'unread', 'diagnosis.reported.none'] },
  { name: 'Q182814: 0xC0020002 rules it out', evidence: m.machine(m.serviceLeft(m.KM_40), m.error(E2)), ...removesService('Q196171'), statuses: { Q182814: 'ruled-out' } },
  { name: 'Q182814: 0xC0020003 without any leftover', evidence: m.machine(m.error(E3)), ...maybe('Q246086'), statuses: { Q182814: 'ruled-out' } },
  { name: 'Q182814: service key without ImagePath', evidence: m.machine(m.serviceWithoutImagePath, m.error(E3)), ...removesService('Q182814') },
];

// prettier-ignore
const PASSWORD: readonly Case[] = [
  { name: 'Q235418: password in ImagePath of an installed KM Server', evidence: m.machine(...installed, m.withPassword), ...trims, reason: ['Q235418', 'for', 'diagnosis.program.more'] },
  { name: 'Q235418: with the error', evidence: m.machine(...installed, m.withPassword, m.error(E2)), ...trims },
  { name: 'Q235418: while the service runs', evidence: m.machine(...installed, m.withPassword, m.running), ...trims },
  { name: 'Q235418: another error makes it possible, and Key Management is refused', evidence: m.machine(...installed, m.withPassword, m.error(E5)), ...healthy, statuses: { Q235418: 'possible' } },
  { name: 'Q235418: nothing follows the program', evidence: m.machine(...installed), ...healthy, statuses: { Q235418: 'ruled-out' }, reason: ['Q235418', 'against', 'diagnosis.program.noMore'] },
  { name: 'Q235418: never on Exchange 2000', evidence: m.machine(...installed, m.withPassword, m.generation('2000-or-later')), ...tooNew, statuses: { Q235418: 'ruled-out' } },
  { name: 'Q235418: service and program only', evidence: m.machine(m.programThere(), m.withPassword), ...trims },
];

// prettier-ignore
const REFUSED: readonly Case[] = [
  { name: 'Q290226: refused, KM Server runs', evidence: m.machine(...installed, m.running), ...healthy, statuses: { Q290226: 'ruled-out' }, reason: ['Q290226', 'against', 'diagnosis.service.running'] },
  { name: 'Q290226: refused, stopped is normal for a manual start', evidence: m.machine(...installed), ...healthy, reason: ['Q290226', 'against', 'diagnosis.program.there'] },
  { name: 'Q290226: the service runs on although its file is gone', evidence: m.machine(...all, m.running), ...removesThree, reason: ['Q290226', 'against', 'diagnosis.service.running'] },
  { name: 'Q290226: still starting', evidence: m.machine(...all, m.serviceState('start-pending')), ...removesThree },
  { name: 'Q290226: still stopping', evidence: m.machine(...all, m.serviceState('stop-pending')), ...removesThree },
  { name: 'Q290226: refused even with the reported error', evidence: m.machine(...installed, m.error(E2)), ...healthy },
  { name: 'Q290226: refused with program but no other item', evidence: m.machine(m.programThere()), ...healthy },
  { name: 'Q196171: refused, a 4.0 KM Server at work', evidence: m.machine(m.programThere(m.KM_40, '4.0.837.0'), m.generation('4.0'), m.running), ...healthy },
  { name: 'Q290226: refused on Exchange 2000 with all items and no program', evidence: m.machine(...all, m.generation('2000-or-later')), ...tooNew, statuses: { Q290226: 'ruled-out', Q196171: 'ruled-out' }, reason: ['Q290226', 'against', 'diagnosis.exchange.tooNew'] },
  { name: 'Q290226: refused where the program itself is of Exchange 2000', evidence: m.machine(m.programThere(m.KM_55, '6.0.4417.0'), m.generation(null)), ...tooNew },
  { name: 'Q182814: refused on Exchange 2000', evidence: m.machine(m.serviceLeft(m.KM_40), m.error(E3), m.generation('2000-or-later')), ...tooNew },
  { name: 'Q274197: not weighed on Exchange 2000', evidence: m.machine(m.webConnectorLeft, m.error(E2), m.generation('2000-or-later')), ...tooNew, statuses: { Q274197: 'ruled-out' } },
];

// prettier-ignore
const OTHERS: readonly Case[] = [
  { name: 'Q274197: Web Connector left, OWA and web server gone', evidence: m.machine(m.webConnectorLeft, m.error(E2)), ...explains('Q274197'), statuses: { Q290226: 'ruled-out' }, reason: ['Q274197', 'for', 'diagnosis.web.service.empty'] },
  { name: 'Q274197: nobody reports an error, so it is no fault yet', evidence: m.machine(m.webConnectorLeft), ...nothing, statuses: { Q274197: 'possible' }, reason: ['Q274197', 'against', 'diagnosis.reported.nothing'] },
  { name: 'Q274197: the service key is not there at all', evidence: m.machine(m.webConnectorLeft, web({ serviceKey: { state: 'absent' } }), m.error(E2)), ...explains('Q274197'), reason: ['Q274197', 'for', 'diagnosis.web.service.absent'] },
  { name: 'Q274197: OWA is complete', evidence: m.machine(m.webAccess, m.error(E2)), ...maybe('Q246086'), statuses: { Q274197: 'ruled-out' }, reason: ['Q274197', 'against', 'diagnosis.web.whole'] },
  { name: 'Q274197: reported to the caller although KM Server works', evidence: m.machine(...installed, m.webConnectorLeft, m.error(E2)), ...explains('Q274197') },
  { name: 'Q274197: KM Server works and nobody reports an error', evidence: m.machine(...installed, m.webConnectorLeft), ...healthy },
  { name: 'Q274197: another error', evidence: m.machine(m.webConnectorLeft, m.error(E3)), ...maybe('Q274197') },
  { name: 'Q246086: a service program was cleaned away', evidence: m.machine(m.otherServices(m.programMissing('MSExchangeMTA')), m.error(E2)), ...explains('Q246086'), reason: ['Q246086', 'for', 'diagnosis.exchange.missing'] },
  { name: 'Q246086: a component folder was cleaned away', evidence: m.machine(m.componentMissing, m.error(E3)), ...explains('Q246086') },
  { name: 'Q246086: a gap that nobody complains of', evidence: m.machine(m.componentMissing), ...nothing, statuses: { Q246086: 'possible' }, reason: ['Q246086', 'against', 'diagnosis.reported.nothing'] },
  { name: 'Q246086: a stale service of another maker that nobody complains of', evidence: m.machine(m.otherServices(m.programMissing('MSExchangeFAX'))), ...nothing, statuses: { Q246086: 'possible' } },
  { name: 'Q246086: KM program gone together with others', evidence: m.machine(...all, m.otherServices(m.programMissing('MSExchangeIS')), m.error(E2)), ...explains('Q246086'), statuses: { Q290226: 'possible' }, reason: ['Q290226', 'against', 'diagnosis.exchange.missing'] },
  { name: 'Q246086: error without a visible gap', evidence: m.machine(m.error(E2)), ...maybe('Q246086') },
  { name: 'Q246086: a gap with another error', evidence: m.machine(m.componentMissing, m.error(E5)), ...maybe('Q246086') },
  { name: 'Q246086: the missing KM program alone is not counted', evidence: m.machine(...all), ...removesThree, statuses: { Q246086: 'ruled-out' } },
  { name: 'Q323730: cmd.exe missing with OWA', evidence: m.machine(m.webAccess, m.cmdMissing, m.error(E2)), ...explains('Q323730'), reason: ['Q323730', 'for', 'diagnosis.exchange.cmdMissing'] },
  { name: 'Q323730: cmd.exe missing without OWA', evidence: m.machine(m.cmdMissing, m.error(E2)), ...maybe('Q323730'), statuses: { Q246086: 'possible' }, reason: ['Q323730', 'against', 'diagnosis.web.connector.no'] },
  { name: 'Q323730: cmd.exe is there', evidence: m.machine(m.webAccess), ...nothing, statuses: { Q323730: 'ruled-out' } },
  { name: 'Q199379: joining a site, System Attendant does not start, no proxy DLL', evidence: m.machine(m.attendantStopped, m.addressEmpty, m.error(E2)), ...explains('Q199379') },
  { name: 'Q199379: the DLL another server has cannot be seen from here', evidence: m.machine(m.attendantStopped, m.error(E2)), ...maybe('Q246086'), statuses: { Q199379: 'possible' } },
  { name: 'Q199379: the System Attendant runs', evidence: m.machine(m.error(E2)), ...maybe('Q246086'), statuses: { Q199379: 'ruled-out' }, reason: ['Q199379', 'against', 'diagnosis.service.attendantRunning'] },
  { name: 'Q202258: an address generator is missing and 0xC0020003', evidence: m.machine(m.addressEmpty, m.error(E3)), ...explains('Q202258'), reason: ['Q202258', 'for', 'diagnosis.exchange.addressEmpty'] },
  { name: 'Q202258: the log ends at the generators', evidence: m.machine(m.addressEmpty, m.log(30, 1, ['Bound to local DSA', 'Bound to appropriate DSA'])), ...explains('Q202258') },
  { name: 'Q202258: generators are there', evidence: m.machine(m.error(E3)), ...maybe('Q246086'), statuses: { Q202258: 'ruled-out' } },
  { name: 'Q190442: a disabled service and 0xC0020422', evidence: m.machine(m.otherServices(m.service('MSExchangeMTA', { startType: present('disabled') })), m.error(E422)), ...explains('Q190442'), reason: ['Q190442', 'for', 'diagnosis.service.disabled'] },
  { name: 'Q190442: a disabled service without an error is no fault', evidence: m.machine(m.otherServices(m.service('MSExchangeMTA', { startType: present('disabled') }))), ...nothing, statuses: { Q190442: 'possible' } },
  { name: 'Q190442: Key Management itself is disabled', evidence: m.machine(...installed, m.kmsDisabled, m.error(E422)), ...explains('Q190442') },
  { name: 'Q190442: no service is disabled', evidence: m.machine(m.error(E422)), ...nothing, statuses: { Q190442: 'ruled-out' } },
  { name: 'Q290226: nothing at all on a plain server', evidence: m.machine(), ...nothing, statuses: { Q290226: 'ruled-out', Q196171: 'ruled-out', Q182814: 'ruled-out', Q235418: 'ruled-out' }, reason: ['Q290226', 'against', 'diagnosis.items.any.no'] },
  { name: 'Q290226: a computer without Exchange', evidence: m.machine(m.noExchange), ...nothing },
  { name: 'Q290226: after the removal the SCM still lists the service', evidence: m.machine(m.serviceState('stopped')), ...nothing },
  { name: 'Q290226: a one-line log alone is no leftover', evidence: m.machine(m.oneLineLog), ...nothing },
];

// prettier-ignore
const UNREAD: readonly Case[] = [
  { name: 'Q290226: the service key is denied', evidence: m.machine(...all, unread('serviceKey'), unread('program')), ...cannotTell, reason: ['Q290226', 'unread', 'diagnosis.unread.denied'] },
  { name: 'Q290226: the KMServer key is denied', evidence: m.machine(...all, unreadViews('kmServerKey')), ...cannotTell },
  { name: 'Q290226: the Setup entry is denied', evidence: m.machine(...all, unreadViews('setupSubkey')), ...cannotTell },
  { name: 'Q290226: the program cannot be looked at', evidence: m.machine(...all, unread('program')), ...cannotTell },
  { name: 'Q290226: the service manager is denied', evidence: m.machine(...all, unread('service')), ...maybe('Q290226') },
  { name: 'Q290226: the Exchange version cannot be read', evidence: m.machine(...all, exchange({ generation: unreadable('E-FILE-DENIED', 'Store.exe', 5) })), ...cannotTell },
  { name: 'Q290226: other services cannot be listed', evidence: m.machine(...all, exchange({ services: unreadable('E-REG-DENIED', 'Services', 5) })), ...maybe('Q290226') },
  { name: 'Q290226: a part below the service key that only administrators read changes nothing', evidence: m.machine(...all, m.serviceKeyPartlyHidden), ...removesThree },
  { name: 'Q290226: nothing visible, but the service key is denied', evidence: m.machine(unread('serviceKey'), unread('program')), ...cannotTell },
  { name: 'Q290226: an unreadable log lowers nothing else', evidence: m.machine(...all, unread('setupLog')), ...removesThree },
  { name: 'Q196171: the KMServer key is denied', evidence: m.machine(m.serviceLeft(m.KM_40), unreadViews('kmServerKey')), ...cannotTell },
  { name: 'Q196171: the Setup value is denied', evidence: m.machine(m.serviceLeft(m.KM_40), unreadViews('setupValue')), ...cannotTell },
  { name: 'Q182814: the program cannot be looked at', evidence: m.machine(m.serviceLeft(m.KM_40), m.error(E3), unread('program')), ...cannotTell },
  { name: 'Q235418: the program cannot be looked at', evidence: m.machine(...installed, m.withPassword, unread('program')), ...cannotTell },
  { name: 'Q235418: its program’s version cannot be read', evidence: m.machine(...installed, m.withPassword, (e) => ({ ...e, program: present({ path: m.KM_55, version: unreadable('E-FILE-DENIED', m.KM_55, 5) }) })), ...healthy, statuses: { Q235418: 'cannot-tell' } },
  { name: 'Q274197: the web service key is denied, the web server is gone', evidence: m.machine(m.webConnectorLeft, web({ serviceKey: unreadable('E-REG-DENIED', 'MSExchangeWEB', 5) }), m.error(E2)), ...explains('Q274197') },
  { name: 'Q274197: the Setup key hides Web Connector', evidence: m.machine(web({ connector: [{ view: '32', reading: m.DENIED }] }), m.error(E2)), ...maybe('Q246086'), statuses: { Q274197: 'cannot-tell' } },
  { name: 'Q290226: a working KM Server stays refused with an unreadable service', evidence: m.machine(...installed, unread('service')), ...healthy },
];

// prettier-ignore
const MESSAGES: readonly Case[] = [
  { name: 'Q290226: a message that names a script excludes it (Q169324)', evidence: m.machine(...all, m.message("Processing file 'D:\\setup\\i386\\webcon.uns', at or near line 16 The system cannot find the file specified. Microsoft Windows NT ID no: 0xc0020002")), ...explains('Q178312'), statuses: { Q290226: 'ruled-out' }, reason: ['Q290226', 'against', 'diagnosis.sign.setup-script'] },
  { name: 'Q263072: the same number behind smtp.uns', evidence: m.machine(...all, m.message("Processing file 'C:\\EXCHSRVR\\bin\\smtp.uns', at or near line 27\nThe system cannot find the file specified.\nID no: 0xc0020002")), ...explains('Q263072'), statuses: { Q290226: 'ruled-out' } },
  { name: 'Q196171: a script in the message is a doubt', evidence: m.machine(m.serviceLeft(m.KM_40), m.message('Processing file x.ins at or near line 3, 0xc0020002')), ...maybe('Q196171'), reason: ['Q196171', 'against', 'diagnosis.sign.setup-script'] },
  { name: 'Q248445: shared.ins and access denied', evidence: m.machine(m.message('Processing file C:\\sp2\\shared.ins at or near line 48 Access is denied NT ID: 0xC0020005')), ...explains('Q248445') },
  { name: 'Q248445: shared.ins with another number', evidence: m.machine(m.message('Processing file shared.ins at or near line 48 0xC0020003')), ...maybe('Q248445') },
  { name: 'Q184420: KM Server does not start', evidence: m.machine(...installed, m.message('Could not start the Key Management service. Error 2140: An internal Windows NT error occurred.')), ...explains('Q184420'), reason: ['Q184420', 'for', 'diagnosis.sign.no-password'] },
  { name: 'Q184420: the same in German', evidence: m.machine(...installed, m.message('Der Dienst konnte nicht gestartet werden. Fehler 2140: Interner Windows NT-Fehler.')), ...explains('Q184420') },
  { name: 'Q184420: event 5057', evidence: m.machine(...installed, m.message('Event ID: 5057 Source: MSExchangeKMS The supplied password is not valid.')), ...explains('Q184420') },
  { name: 'Q184420: a leftover whose program is gone does not start either, and is Q290226', evidence: m.machine(...all, m.message('Could not start the service. Error 2140: An internal error occurred.')), ...removesThree, statuses: { Q184420: 'possible' } },
  { name: 'Q196161: the site already has a KM Server', evidence: m.machine(m.message('WARNING! There is already a KM Server installed in this Site on server OLD01.')), ...explains('Q196161'), reason: ['Q196161', 'for', 'diagnosis.sign.already-in-site'] },
  { name: 'Q196161: reported although a leftover is removed as well', evidence: m.machine(...all, m.message('There can only be one KM Server per site.')), ...removesThree, statuses: { Q196161: 'applies' } },
  { name: 'Q193567: the key database of 5.0 cannot be converted', evidence: m.machine(m.programThere(m.KM_40, '5.0.1460.0'), m.generation('5.0'), m.message('An unexpected, unknown error has occurred. MAPI or an unspecified service provider. ID no: 00000000-0000-00000000')), ...explains('Q193567') },
  { name: 'Q193567: while the old database is the only one, nothing of KM Server is removed', evidence: m.machine(m.serviceLeft(m.KM_40), m.generation('5.0'), m.message('An unexpected, unknown error has occurred. ID no: 00000000-0000-00000000')), ...explains('Q193567'), statuses: { Q196171: 'possible', Q290226: 'possible' } },
  { name: 'Q290226: an unknown message changes nothing', evidence: m.machine(...all, m.message('It does not work')), ...removesThree },
  { name: 'Q290226: an unknown message, and nothing left over', evidence: m.machine(m.message('It does not work')), ...nothing },
];

const movedAway = [m.serviceLeft('D:\\Old\\Kmserver.exe'), m.kmServerKey, m.setupSubkey, m.elsewhere] as const;
const cleaned = [...all, m.otherServices(m.programMissing('MSExchangeIS'))] as const;

// prettier-ignore
const ANSWERED: readonly Case[] = [
  { name: 'Q290226: a program elsewhere that nobody uses is no doubt', evidence: m.machine(...movedAway, m.answer('elsewhere', 'no')), ...removesThree, reason: ['Q290226', 'for', 'diagnosis.answered.no'] },
  { name: 'Q290226: a program elsewhere that is still used stays a doubt', evidence: m.machine(...movedAway, m.answer('elsewhere', 'yes')), ...maybe('Q290226'), reason: ['Q290226', 'against', 'diagnosis.answered.yes'] },
  { name: 'Q290226: the answer “cannot tell” changes nothing', evidence: m.machine(...movedAway, m.answer('elsewhere', 'cannot-tell')), ...maybe('Q290226') },
  { name: 'Q290226: only the KMServer key, and a person read the one line', evidence: m.machine(m.kmServerKey, m.error(E2), m.answer('one-line', 'yes')), ...removesThree, reason: ['Q290226', 'for', 'diagnosis.answered.yes'] },
  { name: 'Q290226: only the KMServer key, and a person read more than one line', evidence: m.machine(m.kmServerKey, m.error(E2), m.answer('one-line', 'no')), ...maybe('Q290226'), reason: ['Q290226', 'against', 'diagnosis.answered.no'] },
  { name: 'Q290226: a log that was read counts, not what a person said about it', evidence: m.machine(m.kmServerKey, m.error(E2), m.log(40), m.answer('one-line', 'yes')), ...maybe('Q290226'), reason: ['Q290226', 'against', 'diagnosis.log.lines'] },
  { name: 'Q196171: the 4.0 path, but not its history', evidence: m.machine(m.serviceLeft(m.KM_40), m.answer('Q196171', 'no')), ...removesThree, statuses: { Q196171: 'possible' }, reason: ['Q196171', 'against', 'diagnosis.answered.no'] },
  { name: 'Q196171: the 5.5 path, and its history', evidence: m.machine(m.serviceLeft(), m.answer('Q196171', 'yes')), ...removesService('Q196171'), statuses: { Q290226: 'possible' }, reason: ['Q196171', 'for', 'diagnosis.answered.yes'] },
  { name: 'Q196171: its history does not make up for a missing Exchange', evidence: m.machine(m.serviceLeft(m.KM_40), m.noExchange, m.answer('Q196171', 'yes')), ...maybe('Q196171') },
  { name: 'Q196171: a working KM Server stays refused, whatever is answered', evidence: m.machine(m.programThere(m.KM_40, '4.0.837.0'), m.answer('Q196171', 'yes'), m.answer('elsewhere', 'no')), ...healthy },
  { name: 'Q246086: files were deleted by hand, the program of KM Server among them', evidence: m.machine(...cleaned, m.answer('Q246086', 'yes')), ...explains('Q246086'), statuses: { Q290226: 'possible' } },
  { name: 'Q246086: nobody deleted files', evidence: m.machine(...cleaned, m.answer('Q246086', 'no')), ...maybe('Q290226'), statuses: { Q246086: 'possible' } },
  { name: 'Q274197: Setup stops at the Webdata folder', evidence: m.machine(m.webConnectorLeft, m.answer('Q274197', 'yes')), ...explains('Q274197'), reason: ['Q274197', 'for', 'diagnosis.answered.yes'] },
  { name: 'Q274197: Setup stops elsewhere', evidence: m.machine(m.webConnectorLeft, m.error(E2), m.answer('Q274197', 'no')), ...maybe('Q246086'), statuses: { Q274197: 'ruled-out' } },
  { name: 'Q323730: Service Pack 4 stops at Web Access', evidence: m.machine(m.webAccess, m.cmdMissing, m.answer('Q323730', 'yes')), ...explains('Q323730') },
  { name: 'Q323730: Service Pack 4 does not stop there', evidence: m.machine(m.cmdMissing, m.error(E2), m.answer('Q323730', 'no')), ...maybe('Q246086'), statuses: { Q323730: 'ruled-out' } },
  { name: 'Q199379: Setup stops while joining the site, with event 7000', evidence: m.machine(m.attendantStopped, m.error(E2), m.answer('Q199379', 'yes')), ...explains('Q199379') },
  { name: 'Q199379: Setup does not stop while joining the site', evidence: m.machine(m.attendantStopped, m.addressEmpty, m.error(E2), m.answer('Q199379', 'no')), ...maybe('Q246086'), statuses: { Q199379: 'ruled-out' } },
  { name: 'Q202258: a person read the step in the log', evidence: m.machine(m.addressEmpty, m.answer('Q202258', 'yes')), ...explains('Q202258') },
  { name: 'Q202258: the step is not in the log', evidence: m.machine(m.addressEmpty, m.error(E3), m.answer('Q202258', 'no')), ...maybe('Q246086'), statuses: { Q202258: 'ruled-out' } },
];

export const CASES: readonly Case[] = [...LEFTOVERS, ...PASSWORD, ...REFUSED, ...OTHERS, ...UNREAD, ...MESSAGES, ...ANSWERED];
