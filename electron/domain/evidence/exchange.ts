import * as v from 'valibot';
import { count, record } from '../../contract/schema';
import { unreadable } from '../reading';
import {
  FileSchema,
  inViews,
  KeySchema,
  list,
  NOT_GIVEN,
  programPath,
  reading,
  serviceState,
  startType,
  text,
  view,
} from './kinds';

export const EXCHANGE_GENERATIONS = ['4.0', '5.0', '5.5', '2000-or-later'] as const;

export type ExchangeGeneration = (typeof EXCHANGE_GENERATIONS)[number];

const GenerationSchema = record({
  generation: v.picklist(EXCHANGE_GENERATIONS),
  /** Such as 2653; null if the same source does not show it. */
  build: v.optional(v.nullable(count), null),
  /** The file, key or service that shows it. */
  source: v.optional(text, '-'),
});

export type GenerationFacts = v.InferOutput<typeof GenerationSchema>;

const SetupKeySchema = record({ subkeys: v.optional(list(text), []), values: v.optional(list(text), []) });

export type SetupKeyFacts = v.InferOutput<typeof SetupKeySchema>;

/** A path that a Setup entry names. */
const ComponentSchema = record({
  view,
  /** The entry's name, e.g. "Services" or "Web Connector". */
  name: text,
  /** '' if the entry itself could not be read. */
  path: text,
  /** Absent: the path does not exist. */
  found: reading('exchange.components.found', FileSchema),
});

export type ComponentFacts = v.InferOutput<typeof ComponentSchema>;

const ExchangeServiceSchema = record({
  name: text,
  /** Absent: the key has no (or an unknown) start type. */
  startType: reading('exchange.services.startType', startType),
  /** Expanded, without what follows it; null if no program is named. */
  program: v.nullable(programPath),
  /** Absent with a `program`: the program does not exist. */
  found: reading('exchange.services.found', FileSchema),
});

export type ExchangeServiceFacts = v.InferOutput<typeof ExchangeServiceSchema>;

/** A type folder below `Address`. */
const AddressFolderSchema = record({
  path: text,
  /** Absent: no platform folder in it contains a DLL. */
  dlls: reading('exchange.addressFolders.dlls', record({ count })),
});

export type AddressFolderFacts = v.InferOutput<typeof AddressFolderSchema>;

export const ExchangeSchema = record({
  /** Which Exchange this is, and what shows it. Absent: nothing shows it. */
  generation: reading('exchange.generation', GenerationSchema),
  /** The names directly in the Setup key, once for each registry view. */
  setup: inViews('exchange.setup', SetupKeySchema),
  /** Every folder or file that the Setup key names. */
  components: v.optional(list(ComponentSchema), () => [
    { view: '32' as const, name: '', path: '', found: unreadable(NOT_GIVEN, 'exchange.components') },
  ]),
  /** The other Exchange services (`MSExchange…`) with their programs. */
  services: reading('exchange.services', list(ExchangeServiceSchema)),
  /** The state of `MSExchangeSA`; absent means the SCM does not know it. */
  systemAttendant: reading('exchange.systemAttendant', record({ state: serviceState })),
  /** One for each address type below `Address`. Absent: there is no such folder. */
  addressFolders: reading('exchange.addressFolders', list(AddressFolderSchema)),
});

export const WebSchema = record({
  /** `Setup\Web Connector` as value or subkey, once for each registry view. */
  connector: inViews('web.connector', record({ form: v.picklist(['key', 'value']) })),
  /** `Services\MSExchangeWEB`. */
  serviceKey: reading('web.serviceKey', record({ values: count })),
  /** The Webdata folder. Absent: not below the Exchange folder, or no Exchange folder is known. */
  dataFolder: reading('web.dataFolder', FileSchema),
  /** `Services\W3SVC`: the web server itself. */
  iis: reading('web.iis', KeySchema),
});

export type WebFacts = v.InferOutput<typeof WebSchema>;
