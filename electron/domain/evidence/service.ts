import * as v from 'valibot';
import { count, record } from '../../contract/schema';
import type { DependentService } from '../service';
import { KeySchema, list, programPath, reading, serviceState, startType, text } from './kinds';

const ImagePathSchema = record({
  program: programPath,
  /** Whether anything follows the program's path (Q235418). What follows is a secret and is not kept. */
  hasMore: v.boolean(),
  quoted: v.optional(v.boolean(), false),
});

export type ImagePathFacts = v.InferOutput<typeof ImagePathSchema>;

export const ServiceKeySchema = record({
  ...KeySchema.entries,
  /** Absent: the key has no such value. */
  imagePath: reading('serviceKey.imagePath', ImagePathSchema),
  /** True if the SCM has marked the service for deletion (`DeleteFlag`), which only a restart ends. */
  markedForDelete: v.optional(v.boolean(), false),
});

export type ServiceKeyFacts = v.InferOutput<typeof ServiceKeySchema>;

const ServiceConfigSchema = record({
  startType,
  /** dwServiceType as stored, e.g. 0x10 own process. */
  serviceType: v.optional(count, 0x10),
  account: text,
  dependsOn: v.optional(list(text), []),
});

export const ServiceSchema = record({
  state: serviceState,
  acceptsStop: v.optional(v.boolean(), false),
  config: reading('service.config', ServiceConfigSchema),
});

export type ServiceFacts = v.InferOutput<typeof ServiceSchema>;

export const DependentSchema = record({ name: text, displayName: text, state: serviceState }) satisfies v.GenericSchema<
  unknown,
  DependentService
>;

/** A program file, whose version, if omitted, is unreadable below `name`. */
export const programSchema = (name: string) =>
  record({
    path: programPath,
    /** Absent: the file has no version. */
    version: reading(`${name}.version`, text),
  });

export type ProgramFacts = v.InferOutput<ReturnType<typeof programSchema>>;
