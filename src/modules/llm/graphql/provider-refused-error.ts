import { builder } from '../../../graphql/builder.ts';
import { ErrorRef } from '../../../graphql/errors/error-interface.ts';
import { PaidProviderRef } from '../../costs/graphql/cost-enums.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import { ProviderRefusedError } from '../domain/provider-refused-error.ts';

builder.objectType(ProviderRefusedError, {
  name: 'ProviderRefusedError',
  description:
    'A language model gave an answer that is not what was asked for. Nothing of it is used; the call is kept.',
  interfaces: [ErrorRef],
  fields: (t) => ({
    provider: t.expose('provider', { type: PaidProviderRef, description: 'Who answered.' }),
    model: t.exposeString('model', { description: 'The model, as its provider names it.' }),
    reason: t.exposeString('reason', { description: 'What is wrong with the answer.' }),
    callId: t.id({
      description: 'The id of the LlmCall with the prompt and the raw answer.',
      resolve: ({ callId }) => encodeNodeId('LlmCall', callId),
    }),
  }),
});
