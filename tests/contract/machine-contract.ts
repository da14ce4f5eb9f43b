import type { ContractCase, ContractFixture } from './contract-case';
import { fileCases } from './cases/files';
import { nameCases } from './cases/names';
import { questionCases } from './cases/questions';
import { removalCases } from './cases/removal';
import { serviceCases } from './cases/services';
import { treeCases } from './cases/trees';
import { valueCases } from './cases/values';
import { viewCases } from './cases/views';
import { witnessCases } from './cases/witness';

export type { ContractCase, ContractFixture } from './contract-case';

/**
 * What every kind of machine must comply with: the same cases run on the practice server (vitest) and on a real Windows
 * registry, service control manager and disk (node:test, in Wine and on Windows). Plain data without a test runner.
 * If real Windows differs by its nature, the case says so.
 */
export const machineContract: readonly ContractCase[] = [
  ...valueCases,
  ...nameCases,
  ...treeCases,
  ...removalCases,
  ...questionCases,
  ...viewCases,
  ...witnessCases,
  ...serviceCases,
  ...fileCases,
];

/** Takes the name of a case and the function that runs it, like `test` in vitest and in node:test. */
export type RegisterTest = (name: string, run: () => Promise<void>) => unknown;

/** Registers every case (or those given) with a test runner. Deletes the scratch key before each, and after success. */
export function registerContract(
  test: RegisterTest,
  fixture: () => Promise<ContractFixture>,
  cases: readonly ContractCase[] = machineContract,
): void {
  for (const { name, run } of cases) {
    test(name, async () => {
      const given = await fixture();
      const clean = (): Promise<unknown> =>
        Promise.all(
          given.machine.registry.views.map((view) => given.machine.registry.deleteTree({ view, path: given.registryRoot })),
        );
      await clean();
      await run(given);
      await clean();
    });
  }
}
