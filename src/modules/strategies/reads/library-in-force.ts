import type { Reader } from '../../../db/transaction.ts';
import { adoptRule } from '../domain/library/adopt-rule.ts';
import type { StrategyDefinition } from '../domain/library/strategy-definition.ts';
import { STRATEGY_LIBRARY } from '../domain/library/strategy-library.ts';
import { readLibraryRule } from '../parse-library-rule.ts';
import { adoptedParameters } from './adopted-parameters.ts';

/** The library as of an instant. */
export interface LibraryInForce {
  readonly library: readonly StrategyDefinition[];
  /**
   * Versions in force that are no rule of their strategy in the library: improvements of before were applied with parameters of any form.
   * The library goes on by its own rule there.
   */
  readonly unreadable: readonly { readonly strategyName: string; readonly version: number }[];
}

/** The strategies of the library, each by the rule that was last put into force for it by the instant, else by its own. */
export async function libraryInForce(reader: Reader, asOf: Date): Promise<LibraryInForce> {
  const adopted = await adoptedParameters(reader, asOf);
  const unreadable: { strategyName: string; version: number }[] = [];
  const library = STRATEGY_LIBRARY.map((definition) => {
    const inForce = adopted.get(definition.name);
    if (!inForce) return definition;
    const rule = readLibraryRule(inForce.parameters);
    const found = rule && adoptRule(definition, rule);
    if (!found) unreadable.push({ strategyName: definition.name, version: inForce.version });
    return found ?? definition;
  });
  return { library, unreadable };
}
