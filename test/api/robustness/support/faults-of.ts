import { ERROR_CODES } from '../../../../src/shared/error-code.ts';
import type { Answered } from './answer-to.ts';

const CODES: ReadonlySet<string> = new Set(Object.keys(ERROR_CODES));

/** What is wrong with an answer, whatever was asked; nothing when it is none of the product's faults. */
export function faultsOf({ status, errors }: Answered): string[] {
  return [
    ...(status >= 500 ? [`the status is ${status}`] : []),
    ...errors.flatMap(({ message, extensions }) => {
      const { code, inputPath } = extensions;
      const said = JSON.stringify(message);
      if (!CODES.has(code)) return [`${said} has the code ${code}`];
      if (code === 'INTERNAL' || code === 'UNAVAILABLE') return [`${said} is ${code}`];
      if (code === 'BAD_USER_INPUT' && ['', 'request'].includes(inputPath ?? ''))
        return [`${said} does not say where the value was given`];
      return message === '' ? [`an error of ${code} has no message`] : [];
    }),
  ];
}
